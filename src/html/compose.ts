import type { SourceText } from "../post.js";
import { Runs } from "./runs.js";

/** Joins two readings of one text, `inner.source` being `outer.text`: the result maps straight into `outer.source`. */
export function compose(outer: SourceText, inner: SourceText): SourceText {
  const runs = new Runs(outer.source);
  const cursor = new Cursor(outer);
  for (let index = 0; index < inner.textStarts.length; index++) {
    const textStart = inner.textStarts[index] ?? 0;
    const textEnd = inner.textStarts[index + 1] ?? inner.text.length;
    const start = inner.sourceStarts[index] ?? 0;
    const end = inner.sourceEnds[index] ?? 0;
    if (textEnd - textStart !== end - start) {
      const from = cursor.startOf(start);
      runs.add(inner.text.slice(textStart, textEnd), from, end > start ? cursor.endOf(end) : from);
      continue;
    }
    for (let at = start; at < end; ) {
      const next = Math.min(end, cursor.runEnd(at));
      const from = cursor.startOf(at);
      runs.add(inner.text.slice(textStart + at - start, textStart + next - start), from, cursor.endOf(next));
      at = next;
    }
  }
  return runs.finish();
}

/** Maps offsets of a text into its source; offsets must come in ascending order, which makes a whole walk linear. */
export class Cursor {
  readonly #text: SourceText;
  #run = 0;

  constructor(text: SourceText) {
    this.#text = text;
  }

  /** Where the run that covers `offset` ends in the text. */
  runEnd(offset: number): number {
    this.#seek(offset);
    return this.#text.textStarts[this.#run + 1] ?? this.#text.text.length;
  }

  /** Where the character at `offset` begins in the source. */
  startOf(offset: number): number {
    this.#seek(offset);
    const sourceStart = this.#text.sourceStarts[this.#run] ?? 0;
    return this.#isCopied() ? sourceStart + offset - (this.#text.textStarts[this.#run] ?? 0) : sourceStart;
  }

  /** Where the character before `offset` ends in the source. */
  endOf(offset: number): number {
    return this.#endOfCharacter(offset - 1);
  }

  #endOfCharacter(offset: number): number {
    this.#seek(offset);
    return this.#isCopied() ? this.startOf(offset) + 1 : (this.#text.sourceEnds[this.#run] ?? 0);
  }

  #isCopied(): boolean {
    const { textStarts, sourceStarts, sourceEnds, text } = this.#text;
    const textLength = (textStarts[this.#run + 1] ?? text.length) - (textStarts[this.#run] ?? 0);
    return textLength === (sourceEnds[this.#run] ?? 0) - (sourceStarts[this.#run] ?? 0);
  }

  #seek(offset: number): void {
    while ((this.#text.textStarts[this.#run + 1] ?? Number.POSITIVE_INFINITY) <= offset) this.#run++;
  }
}
