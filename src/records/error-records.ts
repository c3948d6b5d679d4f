import type { ErrorCode } from "../domain.js";
import { type ErrorRecord, JobsiftError } from "../errors.js";
import type { Place } from "./input.js";

/** One record as it was parsed, before anyone asks what it means. */
export interface RawRecord {
  readonly value: unknown;
  readonly place: Place;
  /** Where it stands in a file that is one value: `$[3]`. Absent where it is the value itself. */
  readonly path?: string;
  /** The text that it was parsed from; absent for a document, which is its text. */
  readonly source?: string;
  /** What could not be read and was left out. */
  readonly leftOut?: readonly string[];
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
export function formatPlace({ file = "input", line, row }: Partial<Place>): string {
  if (line !== undefined) return `${file}:${line}`;
  return row === undefined ? file : `${file}, row ${row}`;
}

/** What a record without an id is called by, where it needs a name: `#36`, its row or its line, or `#` and its file. */
export function nameOfPlace({ row, line, file }: Partial<Place>): string {
  return `#${row ?? line ?? file}`;
}

/** Tells a failed record from the others of a stream. */
export function isErrorRecord(record: object): record is ErrorRecord {
  return "error" in record;
}
