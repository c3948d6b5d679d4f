/** Folded words by number, 1 and up, in an open-addressing table that is asked with the units of a word, not with a string. */
export class Vocabulary {
  #slots = new Int32Array(1 << 14);
  #hashes = new Int32Array(1 << 13);
  #offsets = new Int32Array(1 << 13);
  #units = new Uint16Array(1 << 16);
  #count = 0;
  /** Words that never count as a part of a glued word. */
  readonly #whole = new Set<number>();

  get size(): number {
    return this.#count;
  }

  /** The number of a word, or 0. */
  find(hash: number, units: Uint16Array, length: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const word = slots[slot] ?? 0;
      if (word === 0 || (this.#hashes[word] === hash && this.#holds(word, units, length))) return word;
    }
  }

  /** The number of a word, which is added where it is new. */
  add(hash: number, units: Uint16Array, length: number): number {
    const known = this.find(hash, units, length);
    if (known !== 0) return known;
    const word = ++this.#count;
    if ((word + 2) * 2 > this.#slots.length) this.#enlarge();
    const from = this.#offsets[word] ?? 0;
    while (from + length > this.#units.length) this.#units = copy(this.#units, new Uint16Array(this.#units.length * 2));
    for (let i = 0; i < length; i++) this.#units[from + i] = units[i] ?? 0;
    this.#hashes[word] = hash;
    this.#offsets[word + 1] = from + length;
    this.#place(word);
    return word;
  }

  /** Says that a word is ambiguous: it counts alone, never as a part of a glued word. */
  keepWhole(word: number): void {
    this.#whole.add(word);
  }

  isKeptWhole(word: number): boolean {
    return this.#whole.has(word);
  }

  #holds(word: number, units: Uint16Array, length: number): boolean {
    const from = this.#offsets[word] ?? 0;
    if ((this.#offsets[word + 1] ?? 0) - from !== length) return false;
    for (let i = 0; i < length; i++) if (this.#units[from + i] !== units[i]) return false;
    return true;
  }

  #place(word: number): void {
    const mask = this.#slots.length - 1;
    let slot = spread(this.#hashes[word] ?? 0) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = word;
  }

  #enlarge(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    this.#hashes = copy(this.#hashes, new Int32Array(this.#hashes.length * 2));
    this.#offsets = copy(this.#offsets, new Int32Array(this.#offsets.length * 2));
    for (let word = 1; word < this.#count; word++) this.#place(word);
  }
}

/** Mixes the high bits of a polynomial hash into the low ones that choose the slot. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

function copy<T extends Int32Array | Uint16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
