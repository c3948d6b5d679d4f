/** Milliseconds of work after which others get their turn. */
const TURN_MS = 10;

const afterEvents: (task: () => void) => unknown = "setImmediate" in globalThis ? setImmediate : setTimeout;

/**
 * Lets the event loop turn now and then during long work: what is answered without a pause keeps all others waiting.
 * One for all batches and payloads that are answered, since many at once take as many times as long.
 */
export class Turns {
  #ends = Number.NEGATIVE_INFINITY;
  #next: Promise<void> | undefined;

  /** Waits until it may be worked: who waits is let on in order, as far as the turn goes. */
  async give(): Promise<void> {
    while (performance.now() >= this.#ends) {
      this.#next ??= new Promise((resolve) => {
        afterEvents(() => {
          this.#next = undefined;
          this.#ends = performance.now() + TURN_MS;
          resolve();
        });
      });
      await this.#next;
    }
  }
}
