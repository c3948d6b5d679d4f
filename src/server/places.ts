import { Problem } from "./problems.js";

/** Requests that wait less than this for their sender are left alone: bodies come within, but for large ones from afar. */
const patienceMs = 100;

/** A request that is being answered. */
export interface Place {
  /**
   * Waits for what the sender has yet to send.
   * @throws Problem `too-slow` when that takes longer than it may, or when another request needs the place
   */
  arriving<Value>(work: Promise<Value>): Promise<Value>;
  /** Gives the place back; more than once does no harm. */
  leave(): void;
}

/** As many requests as are answered at a time. Who sends slowly gives way to who comes when all places are taken. */
export class Places {
  readonly #count: number;
  readonly #seconds: number;
  #taken = 0;
  /** Those whose sender is being waited for, longest first, with how to give up. */
  readonly #waiting = new Map<Place, { readonly since: number; readonly giveUp: (why: Problem) => void }>();

  constructor(count: number, seconds: number) {
    this.#count = count;
    this.#seconds = seconds;
  }

  /** @throws Problem `too-busy` when all places are taken by requests that have arrived */
  take(): Place {
    if (this.#taken >= this.#count) this.#makeRoom();
    this.#taken += 1;
    let isTaken = true;
    const place: Place = {
      arriving: (work) => this.#arriving(place, work),
      leave: () => {
        if (isTaken) this.#taken -= 1;
        isTaken = false;
      },
    };
    return place;
  }

  #makeRoom(): void {
    const [slowest] = this.#waiting;
    if (slowest === undefined || performance.now() - slowest[1].since < patienceMs) {
      throw new Problem("too-busy", `${this.#count} requests are being answered; try again in a second`, {
        "retry-after": "1",
      });
    }
    const [place, { giveUp }] = slowest;
    place.leave();
    giveUp(new Problem("too-slow", "others wait for the place of this request; send the body faster", closing));
  }

  #arriving<Value>(place: Place, work: Promise<Value>): Promise<Value> {
    return new Promise<Value>((resolve, reject) => {
      const timer = setTimeout(() => giveUp(tooSlow(this.#seconds)), this.#seconds * 1000);
      this.#waiting.set(place, { since: performance.now(), giveUp });
      const settle = <Outcome>(how: (outcome: Outcome) => void, outcome: Outcome): void => {
        clearTimeout(timer);
        this.#waiting.delete(place);
        how(outcome);
      };
      work.then((value) => settle(resolve, value), giveUp);
      function giveUp(why: unknown): void {
        settle(reject, why);
      }
    });
  }
}

function tooSlow(seconds: number): Problem {
  return new Problem("too-slow", `what is to come must arrive within ${seconds} seconds`, closing);
}

/** The rest of the body is not read. */
const closing = { connection: "close" };
