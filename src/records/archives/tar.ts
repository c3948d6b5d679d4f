import { pipeline, Readable } from "node:stream";
import { brokenInput } from "../input.js";
import type { Archive } from "./archive.js";

/** Where the first header says that it is one. */
const MAGIC_AT = 257;

const BLOCK_BYTES = 512;

const KIND = "tar archive";

/** Read as it arrives, also when it is compressed as a whole. */
export const tarArchive: Archive = {
  hasMagic: (head) => head.toString("latin1", MAGIC_AT, MAGIC_AT + 5) === "ustar" || isEmpty(head),
  async *files({ input: { name }, bytes }) {
    const { extract } = await import("tar-stream");
    const archive = extract();
    // What goes wrong also ends the reading of the files.
    pipeline(Readable.from(bytes), archive, () => {});
    try {
      for await (const entry of archive) {
        const parts = entry[Symbol.asyncIterator]();
        const { name: file, type } = entry.header;
        if (type === "file") yield { name: file.replace(/^(?:[.][/])+/, ""), bytes: restOf(parts, name) };
        // The next file comes when all of this one has been taken.
        for await (const _ of restOf(parts, name));
      }
    } catch (error) {
      throw brokenInput(name, KIND, error);
    }
  },
};

/** Blocks of NULs end an archive, and are all there is of one without files. */
function isEmpty(head: Buffer): boolean {
  return head.length >= BLOCK_BYTES && head.subarray(0, BLOCK_BYTES).every((byte) => byte === 0);
}

/** What is still to come. Who stops early does not close the file, which would close the archive. */
async function* restOf(parts: AsyncIterator<Uint8Array>, archive: string): AsyncGenerator<Uint8Array> {
  try {
    for (let next = await parts.next(); next.done !== true; next = await parts.next()) yield next.value;
  } catch (error) {
    throw brokenInput(archive, KIND, error);
  }
}
