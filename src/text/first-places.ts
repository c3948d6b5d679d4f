/** Where things first stand, by their hashes; used again for the next post. */
export class FirstPlaces {
  /** By slot, of which half at least are free: a hash, and the first place that has it, from 1. */
  #hashes = new Int32Array(256);
  #firsts = new Int32Array(256);
  #mask = 0;

  /** @param most How many different things there can be. */
  clear(most: number): void {
    const size = 2 << (32 - Math.clz32(most));
    if (size > this.#firsts.length) {
      this.#hashes = new Int32Array(size);
      this.#firsts = new Int32Array(size);
    } else this.#firsts.fill(0, 0, size);
    this.#mask = size - 1;
  }

  /** The first place of what has the hash: `place` itself, where nothing had it before. */
  firstOf(hash: number, place: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    for (let first = this.#firsts[slot] ?? 0; first !== 0; first = this.#firsts[slot] ?? 0) {
      if (this.#hashes[slot] === hash) return first - 1;
      slot = (slot + 1) & this.#mask;
    }
    this.#hashes[slot] = hash;
    this.#firsts[slot] = place + 1;
    return place;
  }
}
