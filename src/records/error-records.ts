import type { ErrorCode } from "../domain.js";
import { type ErrorRecord, JobsiftError } from "../errors.js";
import type { Place } from "./input.js";
import type { Remark } from "./remarks.js";

/** One record as it was parsed, before anyone asks what it means. */
export interface RawRecord {
  readonly value: unknown;
  readonly place: Place;
  readonly remarks?: readonly Remark[];
}

/** What stands for a record that failed; anything but a `JobsiftError` is a fault of the program and passes through. */
export function toErrorRecord(error: unknown, place: Partial<Place>, id?: string | number): ErrorRecord {
  if (!(error instanceof JobsiftError)) throw error;
  return createErrorRecord(error.code, error.detail, place, id);
}

export function createErrorRecord(
  code: ErrorCode,
  message: string,
  place: Partial<Place>,
  id?: string | number,
): ErrorRecord {
  return { ...(id !== undefined && { id }), error: { code, message, ...place } };
}

/** Where an error record is from, for a message: `posts.ndjson:4`, `posts.csv, row 3`. */
export function formatPlace({ error: { file = "input", line, row } }: ErrorRecord): string {
  if (line !== undefined) return `${file}:${line}`;
  return row === undefined ? file : `${file}, row ${row}`;
}

/** Tells a failed record from the others of a stream. */
export function isErrorRecord(record: object): record is ErrorRecord {
  return "error" in record;
}
