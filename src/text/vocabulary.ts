/** Multipliers of the two hashes by which a word is known. */
export const HASH_FACTOR = 31;
export const CHECK_FACTOR = 0x01000193;

/** Numbers that a slot of the table holds: word, hash, check; a slot without word is free. */
const ENTRY_SIZE = 4;
const ENTRY_HASH = 1;
const ENTRY_CHECK = 2;

/** Share of slots that may be taken: most words of a post are not in the table, and should find a free slot at once. */
const FULLEST = 0.3;

/**
 * Folded words by number, 1 and up. A word is known by two independent hashes of its units, 64 bits in all, and not kept
 * itself: comparing units would cost more than all the rest of a look-up, and that another word shares both hashes with one
 * of some thousand words is less likely than one in 10^15.
 */
export class Vocabulary {
  #slots = new Int32Array(ENTRY_SIZE << 11);
  #count = 0;
  /** Words that never count as a part of a glued word. */
  readonly #whole = new Set<number>();
  /** Words that end compounds. */
  readonly #tails = new Set<number>();

  get size(): number {
    return this.#count;
  }

  /** The number of a word, or 0. */
  find(hash: number, check: number): number {
    return this.#slots[this.#slotOf(hash, check)] ?? 0;
  }

  /** The number of a word, which is added where it is new. */
  add(hash: number, check: number): number {
    const slot = this.#slotOf(hash, check);
    const known = this.#slots[slot] ?? 0;
    if (known !== 0) return known;
    this.#count++;
    this.#slots.set([this.#count, hash, check], slot);
    const word = this.#count;
    if (word * ENTRY_SIZE > this.#slots.length * FULLEST) this.#enlarge();
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
    const last = slots.length - 1;
    let slot = ((hash ^ (hash >>> 15)) << 2) & last;
    while (slots[slot] !== 0 && (slots[slot + ENTRY_HASH] !== hash || slots[slot + ENTRY_CHECK] !== check))
      slot = (slot + ENTRY_SIZE) & last;
    return slot;
  }

  #enlarge(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += ENTRY_SIZE) {
      if (old[at] !== 0)
        this.#slots.set(
          old.subarray(at, at + ENTRY_SIZE),
          this.#slotOf(old[at + ENTRY_HASH] ?? 0, old[at + ENTRY_CHECK] ?? 0),
        );
    }
  }
}
