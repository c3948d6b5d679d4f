import { parseExactly } from "../json.js";
import type { PostRecord } from "../records/index.js";
import { ROW_COLUMNS } from "../report/index.js";

/** Which fields of a record are passed through. */
export type FieldsToKeep = readonly string[] | "all";

/** The fields of a record that are kept; those that it lacks are left out. Whole numbers beyond 2^53 are the texts of their digits. */
export function pickKept({ value, source }: PostRecord, keep: FieldsToKeep): Readonly<Record<string, unknown>> {
  const kept = pick(value, keep);
  const exact = source !== undefined && isRounded(kept) ? parseExactly(source) : undefined;
  return exact === undefined ? kept : pick(exact, keep);
}

/** Whether there may be a whole number in it that is not the one that was written. */
function isRounded(value: unknown): boolean {
  if (typeof value === "number") return Number.isInteger(value) && !Number.isSafeInteger(value);
  return typeof value === "object" && value !== null && Object.values(value).some(isRounded);
}

function pick(value: unknown, keep: FieldsToKeep): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return {};
  const record = value as Record<string, unknown>;
  if (keep === "all") return record;
  return Object.fromEntries(keep.filter((name) => Object.hasOwn(record, name)).map((name) => [name, record[name]]));
}

/**
 * The columns of results in rows: those of a result, what is kept, and last the title of the post. What is kept of records
 * that may all have other fields is one column of JSON; a title that is kept stands there alone.
 */
export function columnsFor(keep: FieldsToKeep | undefined): readonly string[] {
  return [...ROW_COLUMNS, ...keptColumns(keep), ...(keepsTitle(keep) ? [] : ["title"])];
}

function keptColumns(keep: FieldsToKeep | undefined): readonly string[] {
  if (keep === undefined) return [];
  if (keep === "all") return ["input"];
  const known: readonly string[] = ROW_COLUMNS;
  return keep.map((name) => (known.includes(name) ? `input_${name}` : name));
}

function keepsTitle(keep: FieldsToKeep | undefined): boolean {
  return keep !== undefined && keep !== "all" && keep.includes("title");
}

/** What stands behind the columns of a result: the values of kept fields and the title, in the columns of `columnsFor`. */
export function cellsBehindResult(record: PostRecord, keep: FieldsToKeep | undefined): readonly (string | number)[] {
  const cells = keep === undefined ? [] : cellsOfKept(pickKept(record, keep), keep);
  return keepsTitle(keep) ? cells : [...cells, record.post.title ?? ""];
}

function cellsOfKept(fields: Readonly<Record<string, unknown>>, keep: FieldsToKeep): readonly (string | number)[] {
  if (keep === "all") return [JSON.stringify(fields)];
  return keep.map((name) => {
    const value = fields[name];
    if (value === undefined || value === null) return "";
    return typeof value === "string" || typeof value === "number" ? value : JSON.stringify(value);
  });
}
