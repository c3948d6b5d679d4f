import { Problem } from "./problems.js";

/** Who has kept a slot waiting for less than this is left alone: bodies come within, but for large ones from afar. */
const PATIENCE_MS = 100;

/** A request that is being answered. */
export interface Slot {
  /**
   * Waits for what the sender has yet to send.
   * @throws {Problem} `too-slow` when that takes longer than it may, or when another request needs the slot
   */
  awaitSender<Value>(work: Promise<Value>): Promise<Value>;
  /**
   * Says that the taker of the answer is waited for, until the returned function is called.
   * @param giveUp Called when that takes longer than it may, or when another request needs the slot.
   */
  awaitTaker(giveUp: (why: Problem) => void): () => void;
  /** Gives the slot back; more than once does no harm. */
  release(): void;
}

interface Wait {
  readonly since: number;
  readonly giveUp: (why: Problem) => void;
}

/**
 * As many requests as are answered at a time. When all slots are taken, whoever has kept his waiting the longest, in
 * sending and in taking together, gives way to who comes.
 */
export class Slots {
  readonly #count: number;
  readonly #seconds: number;
  readonly #taken = new Map<Slot, { waited: number; waiting: Wait | undefined }>();

  constructor(count: number, seconds: number) {
    this.#count = count;
    this.#seconds = seconds;
  }

  /** @throws {Problem} `too-busy` when all slots are at work */
  take(): Slot {
    if (this.#taken.size >= this.#count) this.#makeRoom();
    const slot: Slot = {
      awaitSender: (work) =>
        new Promise((resolve, reject) => {
          work.finally(this.#wait(slot, reject)).then(resolve, reject);
        }),
      awaitTaker: (giveUp) => this.#wait(slot, giveUp),
      release: () => void this.#taken.delete(slot),
    };
    this.#taken.set(slot, { waited: 0, waiting: undefined });
    return slot;
  }

  /** Begins to wait for the other side, and returns how to end that. */
  #wait(slot: Slot, giveUp: (why: Problem) => void): () => void {
    const state = this.#taken.get(slot);
    const since = performance.now();
    const end = (): void => {
      clearTimeout(timer);
      if (state === undefined) return;
      state.waited += performance.now() - since;
      state.waiting = undefined;
    };
    const endWith = (why: Problem): void => {
      end();
      giveUp(why);
    };
    const timer = setTimeout(() => endWith(tooSlow(this.#seconds)), this.#seconds * 1000);
    if (state !== undefined) state.waiting = { since, giveUp: endWith };
    return end;
  }

  #makeRoom(): void {
    const now = performance.now();
    let longest = PATIENCE_MS;
    let slowest: { readonly slot: Slot; readonly waiting: Wait } | undefined;
    for (const [slot, { waited, waiting }] of this.#taken) {
      if (waiting === undefined || waited + now - waiting.since < longest) continue;
      longest = waited + now - waiting.since;
      slowest = { slot, waiting };
    }
    if (slowest === undefined) {
      throw new Problem("too-busy", `${this.#count} requests are being answered; try again in a second`, {
        "retry-after": "1",
      });
    }
    slowest.slot.release();
    slowest.waiting.giveUp(new Problem("too-slow", "others wait for the place of this request; be faster"));
  }
}

function tooSlow(seconds: number): Problem {
  return new Problem("too-slow", `what is to come must arrive within ${seconds} seconds`);
}
