import type { Classification } from "../classification.js";
import type { ErrorRecord } from "../errors.js";
import { csvLine, type Place, placeName } from "../records/index.js";
import { createTable, flatRow, rowColumns, type TableOptions } from "../report/index.js";

export const outputFormats = ["table", "ndjson", "csv", "json"] as const;

export type OutputFormat = (typeof outputFormats)[number];

/** Turns results into text, in order; what a method returns is to be written. */
export interface Writer {
  begin(): string;
  result(classification: Classification, place: Place): string;
  /** Undefined when the format has no place for errors. */
  error(record: ErrorRecord): string | undefined;
  end(): string;
}

export function createWriter(format: OutputFormat, table: TableOptions): Writer {
  if (format === "table") return tableWriter(table);
  if (format === "csv") return csvWriter();
  return format === "json" ? jsonWriter() : ndjsonWriter();
}

function ndjsonWriter(): Writer {
  const line = (record: Classification | ErrorRecord) => `${JSON.stringify(record)}\n`;
  return { begin: () => "", result: line, error: line, end: () => "" };
}

function jsonWriter(): Writer {
  let separator = "\n";
  const element = (record: Classification | ErrorRecord) => {
    const text = `${separator}${JSON.stringify(record)}`;
    separator = ",\n";
    return text;
  };
  return { begin: () => "[", result: element, error: element, end: () => (separator === "\n" ? "]\n" : "\n]\n") };
}

function csvWriter(): Writer {
  return {
    begin: () => csvLine(rowColumns),
    result: (classification) => csvLine(flatRow(classification)),
    error: () => undefined,
    end: () => "",
  };
}

function tableWriter(options: TableOptions): Writer {
  const table = createTable(options);
  return {
    begin: () => "",
    result: (classification, { file, line, row }) => table.add(classification, `#${line ?? row ?? file}`),
    error: () => undefined,
    end: () => table.end(),
  };
}

/** An error record in one line: where, and what. */
export function describe(record: ErrorRecord): string {
  return `${placeName(record)}: ${record.error.message}`;
}
