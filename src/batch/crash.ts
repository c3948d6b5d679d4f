import type { ErrorRecord } from "../errors.js";
import { createErrorRecord, systemCodeOf } from "../records/index.js";

/** What stands for a record in whose batch a thread crashed twice. */
export function createCrashRecord(error: unknown, place: Partial<ErrorRecord["error"]>): ErrorRecord {
  return createErrorRecord("worker-crashed", formatCrash(error), place);
}

export function formatCrash(error: unknown): string {
  const code = systemCodeOf(error);
  const reason = code === undefined ? "" : ` (${code})`;
  return `a worker crashed twice over a batch with this record${reason}`;
}
