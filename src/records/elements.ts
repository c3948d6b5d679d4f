import type { RecordSpan, Splitter } from "./chunk.js";
import { isJsonSpace } from "./lines.js";

const [QUOTE, BACKSLASH, NEWLINE, COMMA] = [0x22, 0x5c, 0x0a, 0x2c];
const [OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * The elements of a JSON array as records, parted by brackets and commas alone, so that a broken element costs no more
 * than itself; what follows one that never ends is lost with it. Anything but an array is one record.
 */
export class ElementSplitter implements Splitter {
  #state: "before" | "inside" | "behind" | "whole" = "before";
  /** Of the element that is being read; undefined between elements. */
  #element: { readonly start: number; readonly line: number } | undefined;
  #at: number;
  #line = 1;
  #row = 1;
  #depth = 0;
  #isInString = false;
  #isEscaped = false;

  constructor(from = 0) {
    this.#at = from;
  }

  get unfinished(): number {
    return this.#element?.start ?? this.#at;
  }

  scan(part: Uint8Array, offset: number): RecordSpan[] {
    const spans: RecordSpan[] = [];
    for (let index = 0; index < part.length; index++) {
      const byte = part[index];
      this.#at = offset + index;
      if (byte === NEWLINE) this.#line++;
      if (this.#isInString) this.#readString(byte);
      else if (!isJsonSpace(byte)) this.#read(byte, spans);
    }
    this.#at = offset + part.length;
    return spans;
  }

  end(offset: number): RecordSpan[] {
    const element = this.#element ?? { start: offset, line: this.#line };
    const span = { ...element, end: offset, row: this.#row };
    if (this.#state === "whole") return [span];
    if (this.#state === "behind") return [];
    if (this.#state === "before")
      return [{ ...span, fault: { code: "invalid-data", message: "broken JSON: nothing in it" } }];
    const isComplete = this.#element !== undefined && this.#depth === 0 && !this.#isInString;
    const fault = { code: "invalid-data", message: "broken JSON: the array never ends" } as const;
    return [...(isComplete ? [span] : []), { ...span, fault }];
  }

  #readString(byte: number | undefined): void {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (byte === BACKSLASH) this.#isEscaped = true;
    else if (byte === QUOTE) this.#isInString = false;
  }

  #read(byte: number | undefined, spans: RecordSpan[]): void {
    if (this.#state === "inside") this.#readInside(byte, spans);
    else if (this.#state === "before") {
      this.#state = byte === OPEN_BRACKET ? "inside" : "whole";
      if (this.#state === "whole") this.#element = { start: this.#at, line: this.#line };
    } else if (this.#state === "behind" && this.#element === undefined) {
      this.#element = { start: this.#at, line: this.#line };
      const fault = { code: "invalid-data", message: "broken JSON: more after the array" } as const;
      spans.push({ ...this.#element, end: this.#at, fault });
    }
  }

  #readInside(byte: number | undefined, spans: RecordSpan[]): void {
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
    const span = { ...element, end: this.#at, row: this.#row, path: `$[${this.#row - 1}]` };
    if (this.#element !== undefined) spans.push(span);
    // A comma behind the last element costs nothing, as Python and people write it.
    else if (!isLast) {
      spans.push({ ...span, fault: { code: "invalid-data", message: "broken JSON: a comma without an element" } });
    }
    this.#element = undefined;
    this.#row++;
    if (isLast) this.#state = "behind";
  }
}
