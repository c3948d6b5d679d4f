import type { Span, Splitter } from "./chunk.js";
import { isSpace } from "./lines.js";

const [quote, backslash, newline, comma] = [0x22, 0x5c, 0x0a, 0x2c];
const [openBracket, closeBracket, openBrace, closeBrace] = [0x5b, 0x5d, 0x7b, 0x7d];

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
  #inString = false;
  #isEscaped = false;

  constructor(from = 0) {
    this.#at = from;
  }

  get unfinished(): number {
    return this.#element?.start ?? this.#at;
  }

  scan(part: Uint8Array, offset: number): Span[] {
    const spans: Span[] = [];
    for (let index = 0; index < part.length; index++) {
      const byte = part[index];
      this.#at = offset + index;
      if (byte === newline) this.#line++;
      if (this.#inString) this.#readString(byte);
      else if (!isSpace(byte)) this.#read(byte, spans);
    }
    this.#at = offset + part.length;
    return spans;
  }

  end(offset: number): Span[] {
    const element = this.#element ?? { start: offset, line: this.#line };
    const span = { ...element, end: offset, row: this.#row };
    if (this.#state === "whole") return [span];
    if (this.#state === "behind") return [];
    if (this.#state === "before")
      return [{ ...span, fault: { code: "invalid-data", message: "broken JSON: nothing in it" } }];
    const isComplete = this.#element !== undefined && this.#depth === 0 && !this.#inString;
    const fault = { code: "invalid-data", message: "broken JSON: the array never ends" } as const;
    return [...(isComplete ? [span] : []), { ...span, fault }];
  }

  #readString(byte: number | undefined): void {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (byte === backslash) this.#isEscaped = true;
    else if (byte === quote) this.#inString = false;
  }

  #read(byte: number | undefined, spans: Span[]): void {
    if (this.#state === "inside") this.#readInside(byte, spans);
    else if (this.#state === "before") {
      this.#state = byte === openBracket ? "inside" : "whole";
      if (this.#state === "whole") this.#element = { start: this.#at, line: this.#line };
    } else if (this.#state === "behind" && this.#element === undefined) {
      this.#element = { start: this.#at, line: this.#line };
      const fault = { code: "invalid-data", message: "broken JSON: more after the array" } as const;
      spans.push({ ...this.#element, end: this.#at, fault });
    }
  }

  #readInside(byte: number | undefined, spans: Span[]): void {
    if (this.#depth === 0 && (byte === comma || byte === closeBracket)) {
      this.#close(spans, byte === closeBracket);
      return;
    }
    this.#element ??= { start: this.#at, line: this.#line };
    if (byte === quote) this.#inString = true;
    else if (byte === openBracket || byte === openBrace) this.#depth++;
    else if (byte === closeBracket || byte === closeBrace) {
      this.#depth--;
      if (this.#depth < 0) this.#close(spans, true);
    }
  }

  #close(spans: Span[], isLast: boolean): void {
    const element = this.#element ?? { start: this.#at, line: this.#line };
    const span = { ...element, end: this.#at, row: this.#row };
    if (this.#element !== undefined) spans.push(span);
    else if (!isLast || this.#row > 1) {
      spans.push({ ...span, fault: { code: "invalid-data", message: "broken JSON: a comma without an element" } });
    }
    this.#element = undefined;
    this.#row++;
    if (isLast) this.#state = "behind";
  }
}
