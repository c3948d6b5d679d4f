import { joined } from "./body.js";

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
  #parts: Uint8Array[] = [];
  #length = 0;
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
      this.#keep(part.subarray(start, end));
      this.#close(lines);
      start = end + 1;
    }
    this.#keep(part.subarray(start));
    return lines;
  }

  #rest(): readonly Line[] {
    const lines: Line[] = [];
    if (this.#length > 0) this.#close(lines);
    return lines;
  }

  #keep(piece: Uint8Array): void {
    this.#length += piece.length;
    if (this.#length > this.#maxBytes) this.#parts = [];
    else if (piece.length > 0) this.#parts.push(piece);
  }

  #close(lines: Line[]): void {
    const isTooLong = this.#length > this.#maxBytes;
    const bytes = isTooLong ? undefined : joined(this.#parts, this.#length);
    if (bytes === undefined || !bytes.every(isBlank)) lines.push({ number: this.#number, bytes });
    this.#number += 1;
    this.#parts = [];
    this.#length = 0;
  }
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0d;
}
