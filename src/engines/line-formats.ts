import type { Classification } from "../classification.js";
import { type ErrorRecord, JobsiftError } from "../errors.js";
import { parseJson } from "../json.js";
import { isErrorRecord, named } from "../records/index.js";
import { flatRow, rowColumns } from "../report/index.js";
import { parseTsv, tsvLine } from "./tsv.js";

/** What a row of TSV can hold, in any order. */
export const lineFields = ["id", "title", "description", "company"] as const;

export type LineField = (typeof lineFields)[number];

/** What can be told of a result in TSV: the columns of a CSV, the whole as JSON, and why there is none. */
export const lineColumns = [...rowColumns, "json", "error"] as const;

export type LineColumn = (typeof lineColumns)[number];

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

const ndjson = {
  name: "ndjson",
  read: (line) => parseJson(line),
  answers: () => (result) => `${JSON.stringify(result)}\n`,
} as const satisfies LineFormat & AnswerFormat;

const tsv = {
  name: "tsv",
  read(line, columns) {
    const cells = parseTsv(line);
    if (cells.length === columns.length) return Object.fromEntries(columns.map((name, at) => [name, cells[at]]));
    throw new JobsiftError("invalid-data", `${cells.length} cells, but the columns are ${columns.join(", ")}`);
  },
  /** Of a post that failed, all columns are null but its id, the error and the JSON. */
  answers: (columns) => (result) => {
    const row = isErrorRecord(result) ? undefined : flatRow(result);
    const cell = (column: LineColumn): string | number | null => {
      if (column === "json") return JSON.stringify(result);
      if (column === "error") return isErrorRecord(result) ? result.error.message : null;
      if (column === "id") return result.id ?? null;
      return row?.[rowColumns.indexOf(column)] ?? null;
    };
    return tsvLine(columns.map(cell));
  },
} as const satisfies LineFormat & AnswerFormat;

/** The line is the text of a post. */
const text = {
  name: "text",
  read: (description) => ({ description }),
} as const satisfies LineFormat;

const readable = [ndjson, tsv, text] as const;
const answerable = [ndjson, tsv] as const;

export type LineFormatName = (typeof readable)[number]["name"];
export type AnswerFormatName = (typeof answerable)[number]["name"];

export const lineFormatNames: readonly LineFormatName[] = readable.map(({ name }) => name);
export const answerFormatNames: readonly AnswerFormatName[] = answerable.map(({ name }) => name);

export function lineFormat(name: LineFormatName): LineFormat {
  return named(name, readable);
}

export function answerFormat(name: AnswerFormatName): AnswerFormat {
  return named(name, answerable);
}
