import { Bytes } from "./bytes.js";

export interface Line {
  /** 1-based. */
  readonly number: number;
  /** Without the line break; undefined when the line is longer than it may be. */
  readonly bytes: Uint8Array | undefined;
}

const newline = 0x0a;

/** The lines of a stream without blank ones, as they end: all that end in a part together. */
export class LineReader {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #maxBytes: number;
  /** Of the line that has begun. */
  readonly #held = new Bytes();
  #isTooLong = false;
  #number = 1;

  constructor(reader: ReadableStreamDefaultReader<Uint8Array>, maxBytes: number) {
    this.#reader = reader;
    this.#maxBytes = maxBytes;
  }

  /** The next lines, at least one; undefined at the end. */
  async next(): Promise<readonly Line[] | undefined> {
    while (true) {
      const { done, value } = await this.#reader.read();
      const lines = done ? this.#rest() : this.#scan(value);
      if (lines.length > 0) return lines;
      if (done) return undefined;
    }
  }

  /** Gives the rest up. */
  async cancel(): Promise<void> {
    // What fails while nobody wants it any more is no failure.
    await this.#reader.cancel().catch(() => {});
  }

  #scan(part: Uint8Array): readonly Line[] {
    const lines: Line[] = [];
    let start = 0;
    for (let end = part.indexOf(newline); end >= 0; end = part.indexOf(newline, start)) {
      const piece = part.subarray(start, end);
      // A line that stands in one part need not be copied.
      if (this.#held.length === 0 && !this.#isTooLong) this.#close(piece, lines);
      else {
        this.#keep(piece);
        this.#close(this.#held.take(), lines);
      }
      start = end + 1;
    }
    this.#keep(part.subarray(start));
    return lines;
  }

  #rest(): readonly Line[] {
    const lines: Line[] = [];
    if (this.#held.length > 0 || this.#isTooLong) this.#close(this.#held.take(), lines);
    return lines;
  }

  #keep(piece: Uint8Array): void {
    this.#isTooLong ||= this.#held.length + piece.length > this.#maxBytes;
    if (this.#isTooLong) this.#held.take();
    else this.#held.add(piece);
  }

  #close(bytes: Uint8Array, lines: Line[]): void {
    const isTooLong = this.#isTooLong || bytes.length > this.#maxBytes;
    if (isTooLong || !bytes.every(isBlank)) lines.push({ number: this.#number, bytes: isTooLong ? undefined : bytes });
    this.#number += 1;
    this.#isTooLong = false;
  }
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0d;
}
