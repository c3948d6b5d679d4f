import type { SourceText } from "../post.js";

/** Writes a `SourceText` from left to right, with as few runs as the text allows. */
export class Runs {
  readonly #source: string;
  readonly #parts: string[] = [];
  readonly #textStarts: number[] = [];
  readonly #sourceStarts: number[] = [];
  readonly #sourceEnds: number[] = [];
  #length = 0;

  constructor(source: string) {
    this.#source = source;
  }

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  /** Appends characters as they stand in the source. */
  copy(start: number, end: number): void {
    if (end > start) this.add(this.#source.slice(start, end), start, end);
  }

  /** Appends a text that stands for `source.slice(start, end)`; with `start === end` it was not there at all. */
  add(text: string, start: number, end: number): void {
    if (!this.#joins(text, start, end)) {
      this.#textStarts.push(this.#length);
      this.#sourceStarts.push(start);
      this.#sourceEnds.push(end);
    }
    this.#parts.push(text);
    this.#length += text.length;
  }

  finish(): SourceText {
    return {
      source: this.#source,
      text: this.#parts.join(""),
      textStarts: this.#textStarts,
      sourceStarts: this.#sourceStarts,
      sourceEnds: this.#sourceEnds,
    };
  }

  /** Copied text lengthens the copied run before it; the second code point of an entity lengthens the first one's run. */
  #joins(text: string, start: number, end: number): boolean {
    const last = this.#textStarts.length - 1;
    const textStart = this.#textStarts[last];
    const sourceStart = this.#sourceStarts[last];
    const sourceEnd = this.#sourceEnds[last];
    if (textStart === undefined || sourceStart === undefined || sourceEnd === undefined) return false;
    if (sourceStart === start && sourceEnd === end) return true;
    const wasCopied = this.#length - textStart === sourceEnd - sourceStart;
    if (!wasCopied || text.length !== end - start || sourceEnd !== start) return false;
    this.#sourceEnds[last] = end;
    return true;
  }
}
