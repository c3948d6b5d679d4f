import { doubled } from "../text/table.js";

/** Numbers that a sequence takes in the table, side by side so that writing one touches one place. */
const ROW_BITS = 2;
const START = 1;
const END = 2;

/** Sequences that a trie found in a post, by first token, shorter ones first, in a table that is used again. */
export class Found {
  count = 0;
  #table = new Int32Array(1 << 12);

  clear(): void {
    this.count = 0;
  }

  add(number: number, start: number, end: number): void {
    const at = this.count << ROW_BITS;
    if (at === this.#table.length) this.#table = doubled(this.#table);
    const table = this.#table;
    table[at] = number;
    table[at + START] = start;
    table[at + END] = end;
    this.count++;
  }

  /** The number that a sequence carries. */
  number(index: number): number {
    return this.#table[index << ROW_BITS] ?? 0;
  }

  /** First token. */
  start(index: number): number {
    return this.#table[(index << ROW_BITS) + START] ?? 0;
  }

  /** Token after the last. */
  end(index: number): number {
    return this.#table[(index << ROW_BITS) + END] ?? 0;
  }
}
