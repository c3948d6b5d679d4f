/** The sentences of a post by what they say, to find those that were said before; used again for the next post. */
export class SaidSentences {
  /** By slot, of which half at least are free: a hash, and the number of the first sentence that has it, from 1. */
  #hashes = new Int32Array(256);
  #firsts = new Int32Array(256);
  #mask = 0;

  /** @param most How many sentences there can be. */
  clear(most: number): void {
    const size = 2 << (32 - Math.clz32(most));
    if (size > this.#firsts.length) {
      this.#hashes = new Int32Array(size);
      this.#firsts = new Int32Array(size);
    } else this.#firsts.fill(0, 0, size);
    this.#mask = size - 1;
  }

  /** The number of the first sentence that said the same, or its own: then it is the first. */
  firstOf(hash: number, sentence: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    for (let first = this.#firsts[slot] ?? 0; first !== 0; first = this.#firsts[slot] ?? 0) {
      if (this.#hashes[slot] === hash) return first - 1;
      slot = (slot + 1) & this.#mask;
    }
    this.#hashes[slot] = hash;
    this.#firsts[slot] = sentence + 1;
    return sentence;
  }
}
