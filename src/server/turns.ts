/** Milliseconds of work after which others get their turn. */
const TURN_MS = 20;

/** Lets the event loop turn now and then during long work: what is answered without a pause keeps all others waiting. */
export class Turns {
  #ends = performance.now() + TURN_MS;

  async give(): Promise<void> {
    if (performance.now() < this.#ends) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.#ends = performance.now() + TURN_MS;
  }
}
