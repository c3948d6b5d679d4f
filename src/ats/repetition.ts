import { html, looksLikeHtml } from "../html/index.js";
import type { PostingText } from "./texts.js";

/** Fewer words may stand in any text by chance. */
const SURE_WORDS = 8;

/** Knows what has been read: some vendors send a text as a whole and its sections once more. */
export class Repetition {
  readonly #texts: PostingText[] = [];
  /** How many of the texts are in what follows. */
  #counted = 0;
  readonly #lines = new Set<string>();
  #words = "";

  add(text: PostingText): void {
    this.#texts.push(text);
  }

  /** Whether all lines of a text, or its words in their order, have been read. */
  holds(text: PostingText): boolean {
    if (this.#texts.length === 0) return false;
    for (; this.#counted < this.#texts.length; this.#counted++) {
      const before = this.#texts[this.#counted];
      if (before === undefined) continue;
      const lines = linesOf(before);
      for (const line of lines) this.#lines.add(line);
      this.#words += ` ${lines.join(" ")} `;
    }
    const lines = linesOf(text);
    if (lines.every((line) => this.#lines.has(line))) return true;
    const words = lines.join(" ");
    return words.split(" ").length >= SURE_WORDS && this.#words.includes(` ${words} `);
  }
}

/** Words alone: marks of lists, punctuation and spaces differ between the ways to write a text. */
function linesOf({ raw, isMarkup }: PostingText): readonly string[] {
  const text = isMarkup || looksLikeHtml(raw) ? html(raw).text : raw;
  const lines = text.split("\n").map(
    (line) =>
      line
        .toLowerCase()
        .match(/[\p{L}\p{N}+#]+/gu)
        ?.join(" ") ?? "",
  );
  return lines.map((line) => line.replace(/^# /, "")).filter((line) => line !== "" && line !== "#");
}
