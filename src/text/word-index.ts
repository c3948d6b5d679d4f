/** Numbers of a row: the two hashes of a word, and its number. */
const ROW_BITS = 2;
const ROW_CHECK = 1;
const ROW_WORD = 2;

/** Share of rows that may be taken: the fuller, the longer it takes to find displacements. */
const FULLEST = 0.9;
/** There is a bucket for so many rows, as a power of two. */
const BUCKET_BITS = 2;
/** Where a bucket finds no rows in so many tries, the table is too small. */
const MOST_TRIES = 1 << 14;
/** What is added from one displacement to the next: all bits change. */
const NEXT_DISPLACEMENT = 0x9e3779b1;

/**
 * A perfect hash of words that are all known beforehand: each has a row of its own, so a look-up reads one row and takes no
 * branch. Whether the next word of a text is a known one is what a processor guesses worst.
 *
 * One hash of a word names its bucket. Each bucket has a displacement, found by trying, that brings all its words into free
 * rows.
 */
export class WordIndex {
  readonly #displacements: Int32Array;
  readonly #rows: Int32Array;
  readonly #shift: number;

  private constructor(bits: number) {
    this.#displacements = new Int32Array(1 << (bits - BUCKET_BITS));
    this.#rows = new Int32Array(1 << (bits + ROW_BITS));
    this.#shift = 32 - bits;
  }

  /** Indexes words 1 and up by their hashes, which stand in pairs. */
  static of(hashes: Int32Array, count: number): WordIndex {
    for (let bits = BUCKET_BITS + 1; ; bits++) {
      const index = new WordIndex(bits);
      if (count <= FULLEST * (1 << bits) && index.#place(hashes, count)) return index;
    }
  }

  /** The number of a word, or 0. */
  find(hash: number, check: number): number {
    const rows = this.#rows;
    const displacement = this.#displacements[check & (this.#displacements.length - 1)] ?? 0;
    const row = this.#rowOf(hash, check, displacement);
    const difference = ((rows[row] ?? 0) ^ hash) | ((rows[row + ROW_CHECK] ?? 0) ^ check);
    return (rows[row + ROW_WORD] ?? 0) & ~((difference | -difference) >> 31);
  }

  #rowOf(hash: number, check: number, displacement: number): number {
    return (Math.imul(hash ^ displacement, check | 1) >>> this.#shift) << ROW_BITS;
  }

  /** Whether all words found a row. Those of the largest buckets come first, while there is room. */
  #place(hashes: Int32Array, count: number): boolean {
    const last = this.#displacements.length - 1;
    const sizes = new Int32Array(last + 1);
    const firsts = new Int32Array(last + 1);
    const others = new Int32Array(count + 1);
    let largest = 0;
    for (let word = 1; word <= count; word++) {
      const bucket = (hashes[word * 2 + 1] ?? 0) & last;
      others[word] = firsts[bucket] ?? 0;
      firsts[bucket] = word;
      const size = (sizes[bucket] ?? 0) + 1;
      sizes[bucket] = size;
      if (size > largest) largest = size;
    }
    for (let size = largest; size > 0; size--) {
      for (let bucket = 0; bucket <= last; bucket++) {
        if (sizes[bucket] === size && !this.#placeBucket(bucket, hashes, firsts[bucket] ?? 0, others)) return false;
      }
    }
    return true;
  }

  #placeBucket(bucket: number, hashes: Int32Array, first: number, others: Int32Array): boolean {
    const rows = this.#rows;
    for (let tries = 0, displacement = 0; tries < MOST_TRIES; tries++) {
      let word = first;
      for (; word !== 0; word = others[word] ?? 0) {
        const row = this.#rowOf(hashes[word * 2] ?? 0, hashes[word * 2 + 1] ?? 0, displacement);
        if (rows[row + ROW_WORD] !== 0) break;
        rows[row] = hashes[word * 2] ?? 0;
        rows[row + ROW_CHECK] = hashes[word * 2 + 1] ?? 0;
        rows[row + ROW_WORD] = word;
      }
      if (word === 0) {
        this.#displacements[bucket] = displacement;
        return true;
      }
      for (let placed = first; placed !== word; placed = others[placed] ?? 0)
        rows[this.#rowOf(hashes[placed * 2] ?? 0, hashes[placed * 2 + 1] ?? 0, displacement) + ROW_WORD] = 0;
      displacement = (displacement + NEXT_DISPLACEMENT) | 0;
    }
    return false;
  }
}
