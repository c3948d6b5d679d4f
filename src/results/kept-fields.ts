import type { PostRecord } from "../records/index.js";
import { ROW_COLUMNS } from "../report/index.js";

/** Which fields of a record are passed through. */
export type FieldsToKeep = readonly string[] | "all";

/** The fields of a record that are kept; those that it lacks are left out. */
export function pickKept({ value }: PostRecord, keep: FieldsToKeep): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return {};
  const record = value as Record<string, unknown>;
  if (keep === "all") return record;
  return Object.fromEntries(keep.filter((name) => Object.hasOwn(record, name)).map((name) => [name, record[name]]));
}

/** The columns of results in rows. What is kept of records that may all have other fields is one column of JSON. */
export function columnsFor(keep: FieldsToKeep | undefined): readonly string[] {
  if (keep === undefined) return ROW_COLUMNS;
  const known: readonly string[] = ROW_COLUMNS;
  const kept = keep === "all" ? ["input"] : keep.map((name) => (known.includes(name) ? `input_${name}` : name));
  return [...ROW_COLUMNS, ...kept];
}

/** The values of kept fields, in the columns that `columnsFor` names. */
export function cellsOfKept(fields: Readonly<Record<string, unknown>>, keep: FieldsToKeep): readonly string[] {
  if (keep === "all") return [JSON.stringify(fields)];
  return keep.map((name) => {
    const value = fields[name];
    if (value === undefined || value === null) return "";
    return typeof value === "string" ? value : JSON.stringify(value);
  });
}
