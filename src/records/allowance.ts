import { JobsiftError } from "../errors.js";

/** No archive of posts holds more; some are made to, to do harm. */
const MOST_BYTES = 2 ** 36;

/** Zip and gzip reach 1032; a file in an archive that is packed tighter is rather a trap than posts. */
const MOST_TIMES = 2000;
/** What a file may become, however tight it is packed. */
const FREE_BYTES = 1 << 23;

/** What the files of an archive may become when they are decompressed: all together, those of archives in it included. */
export class Allowance {
  /** What it was at first. */
  readonly bytes: number;
  #left: number;

  constructor(bytes = MOST_BYTES) {
    this.bytes = bytes;
    this.#left = bytes;
  }

  /** Whether more was asked for than there is. */
  get isSpent(): boolean {
    return this.#left < 0;
  }

  /**
   * What a file becomes, as long as there is allowance left.
   *
   * @param packed Counts the bytes that have been decompressed so far.
   * @throws {JobsiftError} `too-long` when they become more than 2,000 times as many; while reading
   */
  async *spend(expanded: AsyncIterable<Uint8Array>, file: string, packed: () => number): AsyncGenerator<Uint8Array> {
    let taken = 0;
    for await (const part of expanded) {
      taken += part.length;
      this.#left -= part.length;
      if (this.isSpent) return;
      if (taken > FREE_BYTES && taken > packed() * MOST_TIMES) {
        const message = `${file} becomes more than ${MOST_TIMES} times as long; decompress it and read what it holds`;
        throw new JobsiftError("too-long", message, { file });
      }
      yield part;
    }
  }
}
