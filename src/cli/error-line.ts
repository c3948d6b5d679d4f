import type { ErrorRecord } from "../errors.js";
import { formatPlace } from "../records/index.js";

/** An error record in one line: where, and what. What is wrong with an input as a whole names it already. */
export function formatErrorRecord(record: ErrorRecord): string {
  return record.error.code === "unreadable-input"
    ? record.error.message
    : `${formatPlace(record.error)}: ${record.error.message}`;
}
