import type { Fault, RecordSpan, Splitter } from "./chunk.js";
import { isJsonSpace } from "./lines.js";

const [QUOTE, BACKSLASH, NEWLINE, COMMA] = [0x22, 0x5c, 0x0a, 0x2c];
const [OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Where an array begins, and how its elements are counted. */
export interface ArrayPlace {
  /** Behind its bracket. */
  readonly start: number;
  readonly line: number;
  /** Of its first element. */
  readonly row: number;
  /** Of the array: `$.jobs`. */
  readonly path: string;
}

/**
 * The elements of one JSON array, parted by brackets and commas alone, so that a broken element costs no more than itself;
 * what follows one that never ends is lost with it.
 */
export class ElementScanner {
  readonly #path: string;
  readonly #firstRow: number;
  /** Of the element that is being read; undefined between elements. */
  #element: { readonly start: number; readonly line: number } | undefined;
  #at: number;
  #line: number;
  #row: number;
  #depth = 0;
  #isInString = false;
  #isEscaped = false;
  #isClosed = false;

  constructor({ start, line, row, path }: ArrayPlace) {
    this.#at = start;
    this.#line = line;
    this.#row = row;
    this.#firstRow = row;
    this.#path = path;
  }

  get unfinished(): number {
    return this.#element?.start ?? this.#at;
  }

  get line(): number {
    return this.#line;
  }

  /** Of the element that is being read, or comes next. */
  get row(): number {
    return this.#row;
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** Adds the elements that end in `part` from `index` on; returns the index behind the bracket that closes the array. */
  scan(part: Uint8Array, index: number, offset: number, spans: RecordSpan[]): number {
    let at = index;
    while (at < part.length && !this.#isClosed) {
      if (this.#isInString) {
        at = this.#readString(part, at);
        continue;
      }
      const byte = part[at];
      if (byte === NEWLINE) this.#line++;
      this.#at = offset + at;
      if (!isJsonSpace(byte)) this.#read(byte, spans);
      at++;
    }
    this.#at = offset + at;
    return at;
  }

  /** What is left when the input ends in the array. */
  end(offset: number): RecordSpan[] {
    const element = this.#element ?? { start: offset, line: this.#line };
    const span = { ...element, end: offset, row: this.#row };
    const isComplete = this.#element !== undefined && this.#depth === 0 && !this.#isInString;
    return [...(isComplete ? [span] : []), { ...span, fault: brokenJson("the array never ends") }];
  }

  /** Most of the bytes stand in strings. Returns the index behind the quote that ends one. */
  #readString(part: Uint8Array, index: number): number {
    let at = index;
    let isEscaped = this.#isEscaped;
    while (at < part.length && this.#isInString) {
      const byte = part[at];
      if (byte === NEWLINE) this.#line++;
      if (isEscaped) isEscaped = false;
      else if (byte === BACKSLASH) isEscaped = true;
      else if (byte === QUOTE) this.#isInString = false;
      at++;
    }
    this.#isEscaped = isEscaped;
    return at;
  }

  #read(byte: number | undefined, spans: RecordSpan[]): void {
    if (this.#depth === 0 && (byte === COMMA || byte === CLOSE_BRACKET)) {
      this.#close(spans, byte === CLOSE_BRACKET);
      return;
    }
    this.#element ??= { start: this.#at, line: this.#line };
    if (byte === QUOTE) this.#isInString = true;
    else if (byte === OPEN_BRACKET || byte === OPEN_BRACE) this.#depth++;
    else if (byte === CLOSE_BRACKET || byte === CLOSE_BRACE) {
      this.#depth--;
      if (this.#depth < 0) this.#close(spans, true);
    }
  }

  #close(spans: RecordSpan[], isLast: boolean): void {
    const element = this.#element ?? { start: this.#at, line: this.#line };
    const path = `${this.#path}[${this.#row - this.#firstRow}]`;
    const span = { ...element, end: this.#at, row: this.#row, path };
    if (this.#element !== undefined) spans.push(span);
    // A comma behind the last element costs nothing, as Python and people write it.
    else if (!isLast) spans.push({ ...span, fault: brokenJson("a comma without an element") });
    if (this.#element !== undefined || !isLast) this.#row++;
    this.#element = undefined;
    this.#isClosed = isLast;
  }
}

/** The elements of a JSON array as records. Anything but an array is one record. */
export class ElementSplitter implements Splitter {
  #state: "before" | "behind" | "whole" = "before";
  /** Of the array that is being read. */
  #elements: ElementScanner | undefined;
  /** Of what is no element: the one value, or what stands behind the array. */
  #other: { readonly start: number; readonly line: number } | undefined;
  #at: number;
  #line = 1;

  constructor(from = 0) {
    this.#at = from;
  }

  get unfinished(): number {
    return this.#other?.start ?? this.#elements?.unfinished ?? this.#at;
  }

  scan(part: Uint8Array, offset: number): RecordSpan[] {
    const spans: RecordSpan[] = [];
    let index = 0;
    while (index < part.length && this.#other === undefined) {
      if (this.#elements === undefined) {
        this.#readOutside(part[index], offset + index, spans);
        index++;
      } else {
        index = this.#elements.scan(part, index, offset, spans);
        if (this.#elements.isClosed) this.#leave(this.#elements);
      }
    }
    this.#at = offset + part.length;
    return spans;
  }

  end(offset: number): RecordSpan[] {
    if (this.#elements !== undefined) return this.#elements.end(offset);
    if (this.#state === "behind") return [];
    const span = { ...(this.#other ?? { start: offset, line: this.#line }), end: offset, row: 1 };
    return [this.#state === "whole" ? span : { ...span, fault: brokenJson("nothing in it") }];
  }

  #leave({ line }: ElementScanner): void {
    this.#state = "behind";
    this.#line = line;
    this.#elements = undefined;
  }

  #readOutside(byte: number | undefined, at: number, spans: RecordSpan[]): void {
    if (byte === NEWLINE) this.#line++;
    if (isJsonSpace(byte)) return;
    if (this.#state === "before" && byte === OPEN_BRACKET) {
      this.#elements = new ElementScanner({ start: at + 1, line: this.#line, row: 1, path: "$" });
      return;
    }
    this.#other = { start: at, line: this.#line };
    if (this.#state === "before") this.#state = "whole";
    else spans.push({ ...this.#other, end: at, fault: brokenJson("more after the array") });
  }
}

export function brokenJson(detail: string): Fault {
  return { code: "invalid-data", message: `broken JSON: ${detail}` };
}
