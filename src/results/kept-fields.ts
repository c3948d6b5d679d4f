import type { PostRecord } from "../records/index.js";
import { rowColumns } from "../report/index.js";

/** Which fields of a record are passed through. */
export type Keep = readonly string[] | "all";

/** The fields of a record that are kept; those that it lacks are left out. */
export function keptFields({ value }: PostRecord, keep: Keep): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return {};
  const record = value as Record<string, unknown>;
  if (keep === "all") return record;
  return Object.fromEntries(keep.filter((name) => Object.hasOwn(record, name)).map((name) => [name, record[name]]));
}

/** The columns of results in rows. What is kept of records that may all have other fields is one column of JSON. */
export function resultColumns(keep: Keep | undefined): readonly string[] {
  if (keep === undefined) return rowColumns;
  const known: readonly string[] = rowColumns;
  const kept = keep === "all" ? ["input"] : keep.map((name) => (known.includes(name) ? `input_${name}` : name));
  return [...rowColumns, ...kept];
}

/** The values of kept fields, in the columns that `resultColumns` names. */
export function keptCells(fields: Readonly<Record<string, unknown>>, keep: Keep): readonly string[] {
  if (keep === "all") return [JSON.stringify(fields)];
  return keep.map((name) => {
    const value = fields[name];
    if (value === undefined || value === null) return "";
    return typeof value === "string" ? value : JSON.stringify(value);
  });
}
