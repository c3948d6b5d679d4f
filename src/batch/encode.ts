import type { Classification } from "../classification.js";
import type { ErrorRecord } from "../errors.js";
import { csvLine, type PostRecord } from "../records/index.js";
import { flatRow, rowColumns } from "../report/index.js";

/** How results are written; `json` is the inside of an array, each element behind a comma. */
export type Encoding = "ndjson" | "json" | "csv";

/** Which fields of a record are passed through. */
export type Keep = readonly string[] | "all";

/** The text of one result, with what parts it from the next. */
export type Encode = (classification: Classification, record: PostRecord) => string;

/** Kept fields stand in `input` of a result, where no name of theirs can collide; in CSV each has a column of its own. */
export function createEncoder(encoding: Encoding, keep: Keep | undefined): Encode {
  if (encoding === "csv") {
    return (classification, record) => {
      const kept = keep === undefined ? [] : keptCells(keptFields(record, keep), keep);
      return csvLine([...flatRow(classification), ...kept]);
    };
  }
  const frame = encoding === "json" ? frameElement : frameLine;
  if (keep === undefined) return (classification) => frame(JSON.stringify(classification));
  return (classification, record) => frame(JSON.stringify({ ...classification, input: keptFields(record, keep) }));
}

export function encodeError(encoding: Exclude<Encoding, "csv">, record: ErrorRecord): string {
  return encoding === "json" ? frameElement(JSON.stringify(record)) : frameLine(JSON.stringify(record));
}

function frameLine(text: string): string {
  return `${text}\n`;
}

function frameElement(text: string): string {
  return `,\n${text}`;
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

function keptFields({ value }: PostRecord, keep: Keep): Record<string, unknown> {
  if (typeof value !== "object" || value === null) return {};
  const record = value as Record<string, unknown>;
  if (keep === "all") return record;
  return Object.fromEntries(keep.filter((name) => Object.hasOwn(record, name)).map((name) => [name, record[name]]));
}
