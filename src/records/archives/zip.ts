import { constants } from "node:fs";
import { crc32 } from "node:zlib";
import type { Entry, ZipFile } from "yauzl";
import { JobsiftError } from "../../errors.js";
import { explainSystemError, readWhole } from "../input.js";
import type { Archive } from "./archive.js";

/** The list of what it holds stands at its end: what does not come from a file is held in memory. */
export const zipArchive: Archive = {
  title: "a zip archive",
  hasMagic: (head) => /^504b(?:0304|0506)/.test(head.toString("hex", 0, 4)),
  async *files({ input, bytes }) {
    const { name } = input;
    const broken = (error: unknown) =>
      new JobsiftError("unreadable-input", `cannot read ${name}: broken zip archive (${explainSystemError(error)})`, {
        file: name,
      });
    const { getFileNameLowLevel } = await import("yauzl");
    const zip = await openZip(input.path, bytes, name).catch((error: unknown) => {
      throw error instanceof JobsiftError ? error : broken(error);
    });
    try {
      for await (const entry of zip.eachEntry()) {
        const file = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
        if (isFile(entry, file)) yield { name: file, bytes: readEntry(zip, entry, `${name}/${file}`) };
      }
    } catch (error) {
      throw error instanceof JobsiftError ? error : broken(error);
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
  const refuse = (reason: string) =>
    new JobsiftError("unreadable-input", `cannot read ${name}: ${reason}`, { file: name });
  if (entry.isEncrypted()) throw refuse("it is encrypted; unpack the archive with its password first");
  if (!entry.canDecodeFileData()) throw refuse("it is compressed in a way that is not read; unpack the archive first");
  try {
    yield* checkSum(await zip.openReadStreamPromise(entry), entry.crc32);
  } catch (error) {
    throw refuse(`broken zip archive (${explainSystemError(error)})`);
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
