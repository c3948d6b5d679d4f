import { Problem } from "./problems.js";

/** Who has kept a place waiting for less than this is left alone: bodies come within, but for large ones from afar. */
const patienceMs = 100;

/** A request that is being answered. */
export interface Place {
  /**
   * Waits for what the sender has yet to send.
   * @throws {Problem} `too-slow` when that takes longer than it may, or when another request needs the place
   */
  arriving<Value>(work: Promise<Value>): Promise<Value>;
  /**
   * Says that the taker of the answer is waited for, until the returned function is called.
   * @param giveUp Called when that takes longer than it may, or when another request needs the place.
   */
  leaving(giveUp: (why: Problem) => void): () => void;
  /** Gives the place back; more than once does no harm. */
  leave(): void;
}

interface Waiting {
  readonly since: number;
  readonly giveUp: (why: Problem) => void;
}

/**
 * As many requests as are answered at a time. When all places are taken, whoever has kept his waiting the longest, in
 * sending and in taking together, gives way to who comes.
 */
export class Places {
  readonly #count: number;
  readonly #seconds: number;
  readonly #taken = new Map<Place, { waited: number; waiting: Waiting | undefined }>();

  constructor(count: number, seconds: number) {
    this.#count = count;
    this.#seconds = seconds;
  }

  /** @throws {Problem} `too-busy` when all places are at work */
  take(): Place {
    if (this.#taken.size >= this.#count) this.#makeRoom();
    const place: Place = {
      arriving: (work) =>
        new Promise((resolve, reject) => {
          work.finally(this.#wait(place, reject)).then(resolve, reject);
        }),
      leaving: (giveUp) => this.#wait(place, giveUp),
      leave: () => void this.#taken.delete(place),
    };
    this.#taken.set(place, { waited: 0, waiting: undefined });
    return place;
  }

  /** Begins to wait for the other side, and returns how to end that. */
  #wait(place: Place, giveUp: (why: Problem) => void): () => void {
    const state = this.#taken.get(place);
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
    let longest = patienceMs;
    let slowest: { readonly place: Place; readonly waiting: Waiting } | undefined;
    for (const [place, { waited, waiting }] of this.#taken) {
      if (waiting === undefined || waited + now - waiting.since < longest) continue;
      longest = waited + now - waiting.since;
      slowest = { place, waiting };
    }
    if (slowest === undefined) {
      throw new Problem("too-busy", `${this.#count} requests are being answered; try again in a second`, {
        "retry-after": "1",
      });
    }
    slowest.place.leave();
    slowest.waiting.giveUp(new Problem("too-slow", "others wait for the place of this request; be faster"));
  }
}

function tooSlow(seconds: number): Problem {
  return new Problem("too-slow", `what is to come must arrive within ${seconds} seconds`);
}
