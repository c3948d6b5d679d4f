/** Milliseconds of work after which others get their turn. */
const turnMs = 20;

/** Lets the event loop turn now and then during long work: what is answered without a pause keeps all others waiting. */
export class Turns {
  #ends = performance.now() + turnMs;

  async give(): Promise<void> {
    if (performance.now() < this.#ends) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.#ends = performance.now() + turnMs;
  }
}
