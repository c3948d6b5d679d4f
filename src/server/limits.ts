import { mustBe, noSuch, oneOf, quoteValue } from "../errors.js";

/** What the service takes at most; beyond each a request is refused with a problem of its own. */
export interface Limits {
  /** Bytes of a body, decompressed; of a stream of NDJSON, of one line. Default: 8 MiB. */
  readonly bodyBytes: number;
  /** Characters of a title and a description together. Default: 200,000. */
  readonly postChars: number;
  /** Posts of a batch, postings of a payload. Default: 100,000. */
  readonly batchPosts: number;
  /** Requests at a time. Default: 64. */
  readonly concurrency: number;
  /** Seconds until a body has arrived; of a batch, until its next line has, or a piece of its answer was taken. Default: 10. */
  readonly seconds: number;
}

/** The limits of a service that is given none. */
export const DEFAULT_LIMITS: Limits = {
  bodyBytes: 1 << 23,
  postChars: 200_000,
  batchPosts: 100_000,
  concurrency: 64,
  seconds: 10,
};

/** Beyond, a timer would ring at once. */
const MOST_SECONDS = 2_000_000;

/** @throws {JobsiftError} `invalid-option` when a limit is unknown, no number from 1, or too many seconds */
export function completeLimits(given: Partial<Limits> = {}): Limits {
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(DEFAULT_LIMITS, name)) {
      throw noSuch("invalid-option", "limit", name, oneOf(Object.keys(DEFAULT_LIMITS)), "limits");
    }
    if (!(Number.isFinite(value) && value >= 1)) {
      throw mustBe("invalid-option", `limits.${name}`, "a number from 1", quoteValue(value));
    }
  }
  const limits = { ...DEFAULT_LIMITS, ...given };
  if (limits.seconds <= MOST_SECONDS) return limits;
  throw mustBe("invalid-option", "limits.seconds", `at most ${MOST_SECONDS}`, quoteValue(limits.seconds));
}
