/** What stands between a word and the word before it (or the start of the field), as a set of bits. */
export const Gap = {
  space: 1 << 0,
  hyphen: 1 << 1,
  /** At least one line break; the start of a field counts as one. */
  line: 1 << 2,
  /** At least one empty line; the start of a field counts as one. */
  blank: 1 << 3,
  dot: 1 << 4,
  /** Any other mark that ends a sentence. */
  stop: 1 << 5,
  comma: 1 << 6,
  colon: 1 << 7,
  semicolon: 1 << 8,
  slash: 1 << 9,
  ampersand: 1 << 10,
  apostrophe: 1 << 11,
  open: 1 << 12,
  close: 1 << 13,
  bullet: 1 << 14,
  star: 1 << 15,
  hash: 1 << 16,
  plus: 1 << 17,
  quote: 1 << 18,
  bar: 1 << 19,
  other: 1 << 20,
  /** No gap at all: the word was cut out of a glued one. */
  glued: 1 << 21,
  /** A dash with space around it, a separator and no hyphen. */
  dash: 1 << 22,
} as const;

/** How a word is written, as a set of bits. */
export const Shape = {
  /** Begins with a capital. */
  capital: 1,
  /** Has letters, all of them capitals. */
  upper: 2,
  /** Has a digit. */
  digit: 4,
  /** Digits only. */
  number: 8,
  /** Begins with a letter of another script than the Latin one. */
  foreign: 16,
} as const;

const INITIAL_CAPACITY = 4096;

/**
 * The words of a post, one after the other, title first, in parallel arrays that are used again for the next post.
 * Word 0 is "not in the vocabulary".
 */
export class Tokens {
  count = 0;
  /** Number of tokens that belong to the title. */
  titleCount = 0;
  starts = new Int32Array(INITIAL_CAPACITY);
  ends = new Int32Array(INITIAL_CAPACITY);
  words = new Int32Array(INITIAL_CAPACITY);
  gaps = new Int32Array(INITIAL_CAPACITY);
  shapes = new Uint8Array(INITIAL_CAPACITY);
  /** Hash of the folded word, known or not. */
  hashes = new Int32Array(INITIAL_CAPACITY);
  /** What follows the last token. */
  tail = 0;

  clear(): void {
    this.count = 0;
    this.titleCount = 0;
    this.tail = 0;
  }

  push(start: number, end: number, word: number, gap: number, shape: number, hash: number): void {
    const at = this.count;
    if (at === this.starts.length) this.#grow();
    this.starts[at] = start;
    this.ends[at] = end;
    this.words[at] = word;
    this.gaps[at] = gap;
    this.shapes[at] = shape;
    this.hashes[at] = hash;
    this.count = at + 1;
  }

  start(token: number): number {
    return this.starts[token] ?? 0;
  }

  end(token: number): number {
    return this.ends[token] ?? 0;
  }

  word(token: number): number {
    return token < this.count ? (this.words[token] ?? 0) : 0;
  }

  /** The gap before a token; that of the last token's successor is what follows the text's last word. */
  gap(token: number): number {
    return token < this.count ? (this.gaps[token] ?? 0) : this.tail;
  }

  shape(token: number): number {
    return token < this.count ? (this.shapes[token] ?? 0) : 0;
  }

  hash(token: number): number {
    return this.hashes[token] ?? 0;
  }

  #grow(): void {
    const capacity = this.starts.length * 2;
    this.starts = enlarge(this.starts, new Int32Array(capacity));
    this.ends = enlarge(this.ends, new Int32Array(capacity));
    this.words = enlarge(this.words, new Int32Array(capacity));
    this.gaps = enlarge(this.gaps, new Int32Array(capacity));
    this.shapes = enlarge(this.shapes, new Uint8Array(capacity));
    this.hashes = enlarge(this.hashes, new Int32Array(capacity));
  }
}

function enlarge<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
