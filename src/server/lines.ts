import { Bytes } from "../bytes.js";
import type { RecordSpan } from "../records/chunk.js";
import { isJsonSpace, LineSplitter } from "../records/lines.js";

export interface NumberedLine {
  /** 1-based. */
  readonly number: number;
  /** Without the line break; undefined when the line is longer than it may be. */
  readonly bytes: Uint8Array | undefined;
}

/** The lines of a stream without blank ones, as they end: all that end in a part together. */
export class LineReader {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #maxBytes: number;
  /** Keeps blank lines, since those that are too long are to be told. */
  readonly #splitter = new LineSplitter(0, true);
  /** Of the line that has begun, unless it is too long already. */
  readonly #pending = new Bytes();
  /** Bytes of the stream so far. */
  #offset = 0;

  constructor(reader: ReadableStreamDefaultReader<Uint8Array>, maxBytes: number) {
    this.#reader = reader;
    this.#maxBytes = maxBytes;
  }

  /** The next lines, at least one; undefined at the end. */
  async next(): Promise<readonly NumberedLine[] | undefined> {
    while (true) {
      const { done, value } = await this.#reader.read();
      const lines = done ? this.#linesOf(this.#splitter.end(this.#offset), new Uint8Array(0)) : this.#scan(value);
      if (lines.length > 0) return lines;
      if (done) return undefined;
    }
  }

  /** Gives the rest up. */
  async cancel(): Promise<void> {
    // Failures after the consumer has gone are ignored.
    await this.#reader.cancel().catch(() => {});
  }

  #scan(part: Uint8Array): readonly NumberedLine[] {
    const lines = this.#linesOf(this.#splitter.scan(part, this.#offset), part);
    const { unfinished } = this.#splitter;
    const begun = unfinished - this.#offset;
    if (begun >= 0) this.#pending.take();
    this.#offset += part.length;
    if (this.#offset - unfinished > this.#maxBytes) this.#pending.take();
    else this.#pending.add(part.subarray(Math.max(0, begun)));
    return lines;
  }

  /** @param part What stands at `#offset`; a line may have begun before it. */
  #linesOf(spans: readonly RecordSpan[], part: Uint8Array): readonly NumberedLine[] {
    const lines = spans.map(({ start, end, line: number = 0 }) => {
      if (end - start > this.#maxBytes) return { number, bytes: undefined };
      const piece = part.subarray(Math.max(0, start - this.#offset), end - this.#offset);
      // A line that stands in one part need not be copied.
      if (start >= this.#offset) return { number, bytes: piece };
      this.#pending.add(piece);
      return { number, bytes: this.#pending.take() };
    });
    return lines.filter(({ bytes }) => bytes === undefined || !bytes.every(isJsonSpace));
  }
}
