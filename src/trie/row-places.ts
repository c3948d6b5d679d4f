import { doubled } from "../text/table.js";

/** What the number of a row stands for, as bits: a row that is taken, and a base, which is the name of its node. */
const ROW = 1;
const BASE = 2;

/** Says in which rows of a double array the children of nodes stand, so that no two stand in one. */
export class RowPlaces {
  /** One row behind all that a base and a word lead to. */
  end: number;
  readonly #first: number;
  /** By row. */
  #uses = new Int32Array(1 << 10);
  /** Families of this size have found no place before this row. */
  #size = 0;
  #free = 0;

  /** @param first Rows before this one are not for children. */
  constructor(first: number) {
    this.end = first;
    this.#first = first;
  }

  /**
   * Finds a base for a node: with it, all its children get rows that are free. The largest families are to come first, while
   * there is room, and those of one size by their first words.
   *
   * @param words Those that lead to the children.
   */
  place(words: readonly number[]): number {
    const [word = 0] = words;
    if (words.length !== this.#size) this.#free = 0;
    this.#size = words.length;
    let base = Math.max(this.#first, this.#free - word);
    while (!this.#fits(base, words)) base++;
    this.#free = base + word + 1;
    this.end = Math.max(this.end, base + this.#first);
    this.#use(base, BASE);
    for (const each of words) this.#use(base + each, ROW);
    return base;
  }

  #fits(base: number, words: readonly number[]): boolean {
    const uses = this.#uses;
    if (((uses[base] ?? 0) & BASE) !== 0) return false;
    for (let at = 0; at < words.length; at++) if (((uses[base + (words[at] ?? 0)] ?? 0) & ROW) !== 0) return false;
    return true;
  }

  #use(row: number, use: number): void {
    while (row >= this.#uses.length) this.#uses = doubled(this.#uses);
    this.#uses[row] = (this.#uses[row] ?? 0) | use;
  }
}
