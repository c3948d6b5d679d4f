import type { Tokens } from "../text/tokens.js";
import type { Found } from "./found.js";
import * as Join from "./join.js";
import { joinsOfText } from "./joins.js";
import * as Row from "./row.js";

const PHRASE_JOINS = (1 << Join.bits) - 1;
const FORM_JOINS = PHRASE_JOINS << Join.bits;

/**
 * A trie laid out as a double array. The first word of a sequence has the row of its number. Behind the row of a word that
 * something goes on from, the row of the next word is the base of the first one plus the number of the next, if that row
 * says that it belongs to the base. So a step reads one place, and most words cost one test.
 */
export class SealedTrie {
  readonly #rows: Int32Array;

  constructor(rows: Int32Array) {
    this.#rows = rows;
  }

  /** Finds all sequences of a post. None crosses from the title into the description. */
  walk(tokens: Tokens, phrases: Found, forms: Found): void {
    phrases.clear();
    forms.clear();
    const rows = this.#rows;
    let word = tokens.word(0);
    for (let start = 0; start < tokens.count; start++) {
      const first = word * Row.size;
      const phrase = rows[first + Row.phrase] ?? 0;
      const form = rows[first + Row.form] ?? 0;
      const base = rows[first + Row.base] ?? 0;
      word = tokens.word(start + 1);
      if ((phrase | form) !== 0) {
        if (phrase !== 0) phrases.add(phrase, start, start + 1);
        if (form !== 0) forms.add(form, start, start + 1);
      }
      if (rows[(base + word) * Row.size + Row.from] === base) this.#follow(tokens, start, base, phrases, forms);
    }
  }

  /** Finds the sequences of several words that begin at a token. */
  #follow(tokens: Tokens, start: number, first: number, phrases: Found, forms: Found): void {
    const rows = this.#rows;
    const limit = start < tokens.titleCount ? tokens.titleCount : tokens.count;
    let base = first;
    let open = PHRASE_JOINS | FORM_JOINS;
    for (let end = start + 2; end <= limit; end++) {
      const row = (base + tokens.word(end - 1)) * Row.size;
      if (rows[row + Row.from] !== base) return;
      const joins = joinsOfText(tokens.gap(end - 1));
      const joined = (rows[row + Row.joins] ?? 0) & (joins | (joins << Join.bits));
      if ((joined & PHRASE_JOINS) === 0) open &= FORM_JOINS;
      if ((joined & FORM_JOINS) === 0) open &= PHRASE_JOINS;
      if (open === 0) return;
      const phrase = rows[row + Row.phrase] ?? 0;
      if (phrase !== 0 && (open & PHRASE_JOINS) !== 0) phrases.add(phrase, start, end);
      const form = rows[row + Row.form] ?? 0;
      if (form !== 0 && (open & FORM_JOINS) !== 0) forms.add(form, start, end);
      base = rows[row + Row.base] ?? 0;
    }
  }
}
