import * as Gap from "./gap.js";
import * as Shape from "./shape.js";
import { doubled } from "./table.js";

/** Whether a word begins with a capital. */
export function isCapitalized(shape: number): boolean {
  return (shape & Shape.capital) !== 0;
}

/** Whether a word is all capitals (and digits). */
export function isUpper(shape: number): boolean {
  return (shape & (Shape.hasLetter | Shape.hasCapital)) === Shape.hasCapital;
}

/** Whether a word is all digits. */
export function isNumber(shape: number): boolean {
  return (shape & (Shape.hasLetter | Shape.hasCapital | Shape.hasDigit)) === Shape.hasDigit;
}

/** What may stand between the words of an address. */
const IN_ADDRESS = Gap.dot | Gap.hyphen | Gap.glued | Gap.other;

const INITIAL_CAPACITY = 1 << 12;

/** Numbers that a token takes in the table, side by side so that writing one touches one place. */
const TOKEN_BITS = 3;
const TOKEN_END = 1;
const TOKEN_WORD = 2;
const TOKEN_GAP = 3;
const TOKEN_SHAPE = 4;
const TOKEN_HASH = 5;

/**
 * The words of a post, one after the other, title first, in a table that is used again for the next post.
 * Word 0 is "not in the vocabulary".
 */
export class Tokens {
  count = 0;
  /** Number of tokens that belong to the title. */
  titleCount = 0;
  /** The bits of all shapes. */
  shapes = 0;
  /** What follows the last token. */
  tail = 0;
  #table = new Int32Array(INITIAL_CAPACITY << TOKEN_BITS);

  clear(): void {
    this.count = 0;
    this.titleCount = 0;
    this.shapes = 0;
    this.tail = 0;
  }

  push(start: number, end: number, word: number, gap: number, shape: number, hash: number): void {
    const at = this.count << TOKEN_BITS;
    if (at === this.#table.length) this.#table = doubled(this.#table);
    const table = this.#table;
    table[at] = start;
    table[at + TOKEN_END] = end;
    table[at + TOKEN_WORD] = word;
    table[at + TOKEN_GAP] = gap;
    table[at + TOKEN_SHAPE] = shape;
    table[at + TOKEN_HASH] = hash;
    this.shapes |= shape;
    this.count++;
  }

  /** Takes the last token, and those that only dots, hyphens and underlines join to it, out of the vocabulary: an address. */
  forgetAddress(): void {
    for (let at = this.count - 1; at >= 0; at--) {
      this.#table[(at << TOKEN_BITS) + TOKEN_WORD] = 0;
      if ((this.gap(at) & ~IN_ADDRESS) !== 0) return;
    }
  }

  /** Makes a token another word of the vocabulary. */
  setWord(token: number, word: number): void {
    this.#table[(token << TOKEN_BITS) + TOKEN_WORD] = word;
  }

  start(token: number): number {
    return this.#table[token << TOKEN_BITS] ?? 0;
  }

  end(token: number): number {
    return this.#table[(token << TOKEN_BITS) + TOKEN_END] ?? 0;
  }

  /** The number of a token's word in the vocabulary; 0 for one that is not in it, and outside of the post. */
  word(token: number): number {
    return token < this.count ? (this.#table[(token << TOKEN_BITS) + TOKEN_WORD] ?? 0) : 0;
  }

  /** The gap before a token; that of the last token's successor is what follows the text's last word. */
  gap(token: number): number {
    return token < this.count ? (this.#table[(token << TOKEN_BITS) + TOKEN_GAP] ?? 0) : this.tail;
  }

  shape(token: number): number {
    return token < this.count ? (this.#table[(token << TOKEN_BITS) + TOKEN_SHAPE] ?? 0) : 0;
  }

  /** Hash of the folded word, known or not. */
  hash(token: number): number {
    return this.#table[(token << TOKEN_BITS) + TOKEN_HASH] ?? 0;
  }
}
