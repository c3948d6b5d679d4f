import type { Classification } from "../classification.js";
import { type ErrorRecord, JobsiftError } from "../errors.js";
import { parseJson } from "../json.js";
import { findNamed, isErrorRecord } from "../records/index.js";
import { ROW_COLUMNS, toRow } from "../report/index.js";
import { formatTsvRow, parseTsvRow } from "./tsv.js";

/** What a row of TSV can hold, in any order. */
export const LINE_FIELDS = ["id", "title", "description", "company"] as const;

export type LineField = (typeof LINE_FIELDS)[number];

/** Columns available for a result in TSV: the columns of a CSV, the whole as JSON, and why there is none. */
export const LINE_COLUMNS = [...ROW_COLUMNS, "json", "error"] as const;

export type LineColumn = (typeof LINE_COLUMNS)[number];

/** What answers a line, with its line break. */
export type WriteAnswer = (result: Classification | ErrorRecord) => string;

/** How a line holds a post. */
interface LineFormat {
  /** As `--in` names it. */
  readonly name: string;
  /**
   * The fields of a post; `columns` are those of a row.
   *
   * @throws {JobsiftError} `invalid-data` when the line has others.
   */
  read(line: string, columns: readonly LineField[]): unknown;
}

/** How a line answers one. */
interface AnswerFormat {
  /** As `--out` names it. */
  readonly name: string;
  answers(columns: readonly LineColumn[]): WriteAnswer;
}

const ndjsonLines = {
  name: "ndjson",
  read: (line) => parseJson(line),
  answers: () => (result) => `${JSON.stringify(result)}\n`,
} as const satisfies LineFormat & AnswerFormat;

const tsvLines = {
  name: "tsv",
  read(line, columns) {
    const cells = parseTsvRow(line);
    if (cells.length === columns.length) return Object.fromEntries(columns.map((name, at) => [name, cells[at]]));
    throw new JobsiftError("invalid-data", `${cells.length} cells, but the columns are ${columns.join(", ")}`);
  },
  /** Of a post that failed, all columns are null but its id, the error and the JSON. */
  answers: (columns) => (result) => {
    const row = isErrorRecord(result) ? undefined : toRow(result);
    const cell = (column: LineColumn): string | number | null => {
      if (column === "json") return JSON.stringify(result);
      if (column === "error") return isErrorRecord(result) ? result.error.message : null;
      if (column === "id") return result.id ?? null;
      return row?.[ROW_COLUMNS.indexOf(column)] ?? null;
    };
    return formatTsvRow(columns.map(cell));
  },
} as const satisfies LineFormat & AnswerFormat;

/** The line is the text of a post. */
const textLines = {
  name: "text",
  read: (description) => ({ description }),
} as const satisfies LineFormat;

const readable = [ndjsonLines, tsvLines, textLines] as const;
const answerable = [ndjsonLines, tsvLines] as const;

export type LineFormatName = (typeof readable)[number]["name"];
export type AnswerFormatName = (typeof answerable)[number]["name"];

export const lineFormatNames: readonly LineFormatName[] = readable.map(({ name }) => name);
export const answerFormatNames: readonly AnswerFormatName[] = answerable.map(({ name }) => name);

export function lineFormat(name: LineFormatName): LineFormat {
  return findNamed(name, readable);
}

export function answerFormat(name: AnswerFormatName): AnswerFormat {
  return findNamed(name, answerable);
}
