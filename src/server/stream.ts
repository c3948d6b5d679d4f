import type { ErrorCode } from "../domain.js";
import { type ErrorRecord, JobsiftError } from "../errors.js";
import type { Classifier } from "../index.js";
import type { Limits } from "./limits.js";
import { Problem, type ProblemKind } from "./problems.js";
import type { Slot } from "./slots.js";
import type { Turns } from "./turns.js";

/** Answers are sent when they are about this long: larger ones would let others wait, smaller ones cost more than they carry. */
export const FLUSH_LENGTH = 1 << 15;

/** What many posts are answered with. */
export interface BatchSetup {
  readonly classifier: Classifier;
  readonly limits: Limits;
  /** Of the process. */
  readonly turns: Turns;
  /** Called when the service itself is at fault after the answer has begun. */
  readonly onFault: (error: unknown) => void;
}

/** Which post of a batch, or posting of a payload, an error is about. */
export type RecordPosition = { readonly line?: number; readonly row?: number };

/** What a problem is called where a stream has begun to be answered. */
const CODE_BY_KIND: Partial<Record<ProblemKind, ErrorCode>> = {
  "not-utf8": "not-utf8",
  "not-json": "invalid-data",
  "nested-too-deep": "invalid-data",
  "batch-too-long": "too-long",
};

/** @throws {Error} when it is no fault of the post */
export function refusalRecord(error: unknown, where: RecordPosition, id?: string | number): ErrorRecord {
  if (!(error instanceof JobsiftError || error instanceof Problem)) throw error;
  const isProblem = error instanceof Problem;
  const code = isProblem ? (CODE_BY_KIND[error.kind] ?? "unreadable-input") : error.code;
  const message = isProblem ? error.message : error.detail;
  return { ...(id !== undefined && { id }), error: { code, message, ...where } };
}

/**
 * Why an answer ends before its end.
 * @param onFault Called when the service itself is at fault.
 */
export function closingRecord(error: unknown, onFault: (error: unknown) => void): ErrorRecord {
  try {
    return refusalRecord(error, {});
  } catch {
    onFault(error);
    return { error: { code: "internal", message: "the service is at fault; what was sent is not to blame" } };
  }
}

const utf8Encoder = new TextEncoder();

/**
 * A stream that asks for more only when what was given is taken, and holds the slot as long.
 * @param last What a stream that is given up ends with.
 * @param close Called once nothing more will be asked for.
 */
export function streamOf(
  texts: AsyncGenerator<string, void>,
  slot: Slot,
  last: (record: ErrorRecord) => string,
  close: () => void = () => {},
): ReadableStream<Uint8Array> {
  let taken = (): void => {};
  const end = (): void => {
    taken();
    slot.release();
    close();
  };
  return new ReadableStream({
    async pull(controller) {
      taken();
      const { done, value } = await texts.next();
      if (done) {
        end();
        controller.close();
        return;
      }
      controller.enqueue(utf8Encoder.encode(value));
      taken = slot.awaitTaker((why) => {
        end();
        controller.enqueue(utf8Encoder.encode(last(refusalRecord(why, {}))));
        controller.close();
      });
    },
    async cancel() {
      end();
      await texts.return();
    },
  });
}
