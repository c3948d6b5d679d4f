/** The concepts with a mention in sense, each once; used again for the next post. */
export class TrustedConcepts {
  readonly #concepts: number[] = [];
  /** By concept: 1 if it is one of them. */
  #members = new Uint8Array(0);

  /** @param conceptCount How many the lexicon has. */
  clear(conceptCount: number): void {
    for (let at = 0; at < this.#concepts.length; at++) this.#members[this.#concepts[at] ?? 0] = 0;
    this.#concepts.length = 0;
    if (this.#members.length < conceptCount) this.#members = new Uint8Array(conceptCount);
  }

  add(concept: number): void {
    if (this.#members[concept] === 1) return;
    this.#members[concept] = 1;
    this.#concepts.push(concept);
  }

  /** Whether one of them is among those marked with 1. */
  hasAny(marked: Uint8Array): boolean {
    for (let at = 0; at < this.#concepts.length; at++) if (marked[this.#concepts[at] ?? 0] === 1) return true;
    return false;
  }
}
