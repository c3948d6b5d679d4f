import { areLengthsOfCopy, textEndOf } from "./runs.js";
import type { SourceText } from "./source-text.js";

/** Writes a source text from left to right, in as few runs as it allows. */
export class SourceTextBuilder {
  readonly #parts: string[] = [];
  readonly #textStarts: number[] = [];
  readonly #sourceStarts: number[] = [];
  readonly #sourceEnds: number[] = [];
  #length = 0;

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  /** Appends a text that stands for the source from `start` up to `end`; with `start === end` it is in no source. */
  add(text: string, start: number, end: number): void {
    if (text === "") return;
    if (!this.#joins(text, start, end)) {
      this.#textStarts.push(this.#length);
      this.#sourceStarts.push(start);
      this.#sourceEnds.push(end);
    }
    this.#parts.push(text);
    this.#length += text.length;
  }

  /** Appends what was read out of a string that stands at `offset` of the source. */
  append(read: SourceText, offset: number): void {
    for (const [run, start] of read.textStarts.entries()) {
      const text = read.text.slice(start, textEndOf(read, run));
      this.add(text, offset + (read.sourceStarts[run] ?? 0), offset + (read.sourceEnds[run] ?? 0));
    }
  }

  finish(source: string): SourceText {
    return {
      source,
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
    const continues = sourceEnd === start && areLengthsOfCopy(text.length, end - start);
    if (!continues || !areLengthsOfCopy(this.#length - textStart, sourceEnd - sourceStart)) return false;
    this.#sourceEnds[last] = end;
    return true;
  }
}
