import type { RecordSpan, Splitter } from "./chunk.js";
import { isJsonSpace } from "./lines.js";

const [QUOTE, NEWLINE] = [0x22, 0x0a];

/**
 * The rows of a CSV text as records, the header among them (row 0), parted as papaparse parts them: a quote opens a cell
 * only at its beginning, and closes it only before a delimiter or a line break. Blank lines are skipped.
 */
export class RowSplitter implements Splitter {
  readonly #delimiter: number;
  #state: "start" | "open" | "quoted" | "closing" = "start";
  /** White space was seen after the quote that may have closed the cell. */
  #isSpaced = false;
  #start: number;
  #startLine = 1;
  #line = 1;
  #row = 0;
  #isBlank = true;

  constructor(delimiter: string, from = 0) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#start = from;
  }

  get unfinished(): number {
    return this.#start;
  }

  scan(part: Uint8Array, offset: number): RecordSpan[] {
    const spans: RecordSpan[] = [];
    for (let index = 0; index < part.length; index++) {
      const byte = part[index];
      if (byte === NEWLINE) this.#line++;
      if (byte === NEWLINE && this.#state !== "quoted") {
        this.#close(offset + index, spans);
        this.#start = offset + index + 1;
      } else {
        this.#isBlank &&= isJsonSpace(byte) && byte !== this.#delimiter;
        this.#read(byte);
      }
    }
    return spans;
  }

  end(offset: number): RecordSpan[] {
    const spans: RecordSpan[] = [];
    if (this.#state === "quoted") {
      const fault = { code: "invalid-data", message: "a quoted cell is never closed" } as const;
      spans.push({ start: this.#start, end: offset, line: this.#startLine, row: this.#row, fault });
    } else this.#close(offset, spans);
    return spans;
  }

  #read(byte: number | undefined): void {
    if (this.#state === "quoted") {
      if (byte !== QUOTE) return;
      this.#state = "closing";
      this.#isSpaced = false;
    } else if (byte === this.#delimiter) this.#state = "start";
    else if (this.#state === "start") this.#state = byte === QUOTE ? "quoted" : "open";
    else if (this.#state === "closing") this.#readBehindQuote(byte);
  }

  #readBehindQuote(byte: number | undefined): void {
    if (byte === QUOTE && this.#isSpaced) this.#isSpaced = false;
    else if (isJsonSpace(byte)) this.#isSpaced = true;
    else this.#state = "quoted";
  }

  #close(end: number, spans: RecordSpan[]): void {
    if (!this.#isBlank) {
      spans.push({ start: this.#start, end, line: this.#startLine, row: this.#row });
      this.#row++;
    }
    this.#startLine = this.#line;
    this.#isBlank = true;
    this.#state = "start";
  }
}

/** The whole input as one record. */
export class WholeSplitter implements Splitter {
  readonly unfinished: number;

  constructor(from = 0) {
    this.unfinished = from;
  }

  scan(): RecordSpan[] {
    return [];
  }

  end(offset: number): RecordSpan[] {
    return [{ start: this.unfinished, end: offset }];
  }
}
