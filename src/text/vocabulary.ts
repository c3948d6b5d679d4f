import { doubled } from "./table.js";
import { WordIndex } from "./word-index.js";

/** Multipliers of the two hashes by which a word is known. */
export const HASH_FACTOR = 0x5bd1e995;
export const CHECK_FACTOR = 0x01000193;

/** Numbers that are known of a word: its two hashes. */
const ENTRY_BITS = 1;
const ENTRY_CHECK = 1;

/** Share of slots that may be taken while words are added. */
const FULLEST = 0.5;

/**
 * Folded words by number, 1 and up. A word is known by two independent hashes of its units, 64 bits in all, and not kept
 * itself: comparing units would cost more than all the rest of a look-up, and that another word shares both hashes with one
 * of some thousand words is less likely than one in 10^15.
 */
export class Vocabulary {
  /** Words by hash, 0 where a slot is free. */
  #slots = new Int32Array(1 << 11);
  /** The hashes, by word. */
  #entries = new Int32Array(1 << 11);
  #count = 0;
  #index: WordIndex | undefined;
  /** Words that never count as a part of a glued word. */
  readonly #whole = new Set<number>();
  /** Words that end compounds. */
  readonly #tails = new Set<number>();

  get size(): number {
    return this.#count;
  }

  /** The words as they are now, for texts: built on first use. */
  get index(): WordIndex {
    this.#index ??= WordIndex.of(this.#entries, this.#count);
    return this.#index;
  }

  /** The number of a word, or 0. */
  find(hash: number, check: number): number {
    return this.index.find(hash, check);
  }

  /** The number of a word, which is added where it is new. */
  add(hash: number, check: number): number {
    const slot = this.#slotOf(hash, check);
    const known = this.#slots[slot] ?? 0;
    if (known !== 0) return known;
    this.#index = undefined;
    this.#count++;
    const word = this.#count;
    if (word << ENTRY_BITS >= this.#entries.length) this.#entries = doubled(this.#entries);
    this.#entries[word << ENTRY_BITS] = hash;
    this.#entries[(word << ENTRY_BITS) + ENTRY_CHECK] = check;
    this.#slots[slot] = word;
    if (word > this.#slots.length * FULLEST) this.#rehash();
    return word;
  }

  /** Says that a word is ambiguous: it counts alone, never as a part of a glued word. */
  keepWhole(word: number): void {
    this.#whole.add(word);
  }

  isKeptWhole(word: number): boolean {
    return this.#whole.has(word);
  }

  /** Says that words written together with this one behind them are to be cut before it: "javadeveloper". */
  endCompounds(word: number): void {
    this.#tails.add(word);
  }

  endsCompounds(word: number): boolean {
    return this.#tails.has(word);
  }

  /** Where the word stands in the table, or the free slot where it would. */
  #slotOf(hash: number, check: number): number {
    const slots = this.#slots;
    const entries = this.#entries;
    const last = slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & last;
    for (let word = slots[slot] ?? 0; word !== 0; word = slots[slot] ?? 0) {
      const entry = word << ENTRY_BITS;
      if (entries[entry] === hash && entries[entry + ENTRY_CHECK] === check) break;
      slot = (slot + 1) & last;
    }
    return slot;
  }

  #rehash(): void {
    const words = this.#slots.filter((word) => word !== 0);
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (const word of words) {
      const entry = word << ENTRY_BITS;
      this.#slots[this.#slotOf(this.#entries[entry] ?? 0, this.#entries[entry + ENTRY_CHECK] ?? 0)] = word;
    }
  }
}
