/** Sequences that a trie found in a post, by first token, shorter ones first, in columns that are used again. */
export class Found {
  count = 0;
  #numbers = new Int32Array(1024);
  #starts = new Int32Array(1024);
  #ends = new Int32Array(1024);

  clear(): void {
    this.count = 0;
  }

  add(number: number, start: number, end: number): void {
    const at = this.count;
    if (at === this.#numbers.length) this.#grow();
    this.#numbers[at] = number;
    this.#starts[at] = start;
    this.#ends[at] = end;
    this.count = at + 1;
  }

  /** The number that a sequence carries. */
  number(index: number): number {
    return this.#numbers[index] ?? 0;
  }

  /** First token. */
  start(index: number): number {
    return this.#starts[index] ?? 0;
  }

  /** Token after the last. */
  end(index: number): number {
    return this.#ends[index] ?? 0;
  }

  #grow(): void {
    this.#numbers = doubled(this.#numbers);
    this.#starts = doubled(this.#starts);
    this.#ends = doubled(this.#ends);
  }
}

/** The same numbers with room for as many more. */
export function doubled(from: Int32Array): Int32Array<ArrayBuffer> {
  const to = new Int32Array(from.length * 2);
  to.set(from);
  return to;
}
