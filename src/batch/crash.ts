import type { ErrorRecord } from "../errors.js";
import { errorRecord } from "../records/index.js";

/** What stands for a record in whose batch a thread crashed twice. */
export function crashRecord(error: unknown, place: Partial<ErrorRecord["error"]>): ErrorRecord {
  return errorRecord("worker-crashed", crashMessage(error), place);
}

export function crashMessage(error: unknown): string {
  const reason = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
  return `a worker crashed twice over a batch with this record${reason}`;
}
