import type { Span, Splitter } from "./chunk.js";

const newline = 0x0a;

/** Lines as records, without their line breaks; blank ones are skipped unless `keepBlank`. */
export class LineSplitter implements Splitter {
  readonly #keepBlank: boolean;
  #start: number;
  #line = 1;
  #isBlank = true;

  constructor(from = 0, keepBlank = false) {
    this.#start = from;
    this.#keepBlank = keepBlank;
  }

  get unfinished(): number {
    return this.#start;
  }

  scan(part: Uint8Array, offset: number): Span[] {
    const spans: Span[] = [];
    let at = 0;
    for (let end = part.indexOf(newline); end >= 0; end = part.indexOf(newline, at)) {
      this.#isBlank &&= isBlank(part, at, end);
      this.#close(offset + end, spans);
      at = end + 1;
      this.#start = offset + at;
    }
    this.#isBlank &&= isBlank(part, at, part.length);
    return spans;
  }

  end(offset: number): Span[] {
    const spans: Span[] = [];
    if (offset > this.#start) this.#close(offset, spans);
    return spans;
  }

  #close(end: number, spans: Span[]): void {
    if (this.#keepBlank || !this.#isBlank) spans.push({ start: this.#start, end, line: this.#line });
    this.#line++;
    this.#isBlank = true;
  }
}

function isBlank(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isSpace(bytes[at])) return false;
  return true;
}

/** White space of JSON. */
export function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === newline || byte === 0x0d || byte === 0x09;
}
