import { constants } from "node:fs";
import { crc32 } from "node:zlib";
import type { Entry, ZipFile } from "yauzl";
import { brokenInput, readWhole, unreadable } from "../input.js";
import type { Archive } from "./archive.js";

const KIND = "zip archive";

/** The list of what it holds stands at its end: what does not come from a file is held in memory. */
export const zipArchive: Archive = {
  hasMagic: (head) => /^504b(?:0304|0506)/.test(head.toString("hex", 0, 4)),
  async *files({ input, bytes }) {
    const { name } = input;
    const { getFileNameLowLevel } = await import("yauzl");
    const zip = await openZip(input.path, bytes, name).catch((error: unknown) => {
      throw brokenInput(name, KIND, error);
    });
    try {
      for await (const entry of zip.eachEntry()) {
        const file = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
        if (isFile(entry, file)) yield { name: file, bytes: readEntry(zip, entry, `${name}/${file}`) };
      }
    } catch (error) {
      throw brokenInput(name, KIND, error);
    } finally {
      zip.close();
    }
  },
};

async function openZip(path: string | undefined, bytes: AsyncIterable<Uint8Array>, name: string): Promise<ZipFile> {
  const { fromBufferPromise, openPromise } = await import("yauzl");
  // Names are decoded by the caller: nothing is written to a disk, so that a name such as "../posts.csv" does no harm.
  const options = { autoClose: false, lazyEntries: true, decodeStrings: false };
  if (path === undefined) return fromBufferPromise(await readWhole(bytes, name), options);
  for await (const _ of bytes) break;
  return openPromise(path, options);
}

/** Neither a folder nor a link, by the mode that Unix leaves in the upper half. */
function isFile({ externalFileAttributes }: Entry, name: string): boolean {
  const kind = (externalFileAttributes >>> 16) & constants.S_IFMT;
  return !name.endsWith("/") && (kind === 0 || kind === constants.S_IFREG);
}

async function* readEntry(zip: ZipFile, entry: Entry, name: string): AsyncGenerator<Uint8Array> {
  if (entry.isEncrypted()) throw unreadable(name, "it is encrypted; unpack the archive with its password first");
  if (!entry.canDecodeFileData()) {
    throw unreadable(name, "it is compressed in a way that is not read; unpack the archive first");
  }
  try {
    yield* checkSum(await zip.openReadStreamPromise(entry), entry.crc32);
  } catch (error) {
    throw brokenInput(name, KIND, error);
  }
}

/** A changed bit is found at the end, when what was read before has gone on. */
async function* checkSum(bytes: AsyncIterable<Uint8Array>, wanted: number): AsyncGenerator<Uint8Array> {
  let sum = 0;
  for await (const part of bytes) {
    sum = crc32(part, sum);
    yield part;
  }
  if (sum !== wanted) throw new Error("the checksum is another one");
}
