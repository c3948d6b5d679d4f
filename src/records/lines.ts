import type { RecordSpan, Splitter } from "./chunk.js";

const NEWLINE = 0x0a;

/** Lines as records, without their line breaks; blank ones are skipped unless `keepBlank`. */
export class LineSplitter implements Splitter {
  readonly #keepBlank: boolean;
  #start: number;
  #line: number;
  #isBlank = true;

  constructor(from = 0, keepBlank = false, firstLine = 1) {
    this.#start = from;
    this.#line = firstLine;
    this.#keepBlank = keepBlank;
  }

  get unfinished(): number {
    return this.#start;
  }

  scan(part: Uint8Array, offset: number): RecordSpan[] {
    const spans: RecordSpan[] = [];
    let at = 0;
    for (let end = part.indexOf(NEWLINE); end >= 0; end = part.indexOf(NEWLINE, at)) {
      this.#isBlank &&= isBlankLine(part, at, end);
      this.#close(offset + end, spans);
      at = end + 1;
      this.#start = offset + at;
    }
    this.#isBlank &&= isBlankLine(part, at, part.length);
    return spans;
  }

  end(offset: number): RecordSpan[] {
    const spans: RecordSpan[] = [];
    if (offset > this.#start) this.#close(offset, spans);
    return spans;
  }

  #close(end: number, spans: RecordSpan[]): void {
    if (this.#keepBlank || !this.#isBlank) spans.push({ start: this.#start, end, line: this.#line });
    this.#line++;
    this.#isBlank = true;
  }
}

function isBlankLine(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isJsonSpace(bytes[at])) return false;
  return true;
}

/** White space of JSON. */
export function isJsonSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === NEWLINE || byte === 0x0d || byte === 0x09;
}
