import type { Classification } from "../classification.js";
import { type ErrorRecord, JobsiftError } from "../errors.js";
import type { Classifier } from "../index.js";
import { parseJson } from "../json.js";
import {
  classifyRecord,
  cut,
  isErrorRecord,
  LineSplitter,
  type PostOptions,
  type PostRecord,
  parseRows,
  type Row,
  toErrorRecord,
  toPostRecord,
} from "../records/index.js";
import { flatRow, rowColumns } from "../report/index.js";
import { parseTsv, tsvLine } from "./tsv.js";

export const lineFormats = ["ndjson", "tsv", "text"] as const;

/** What a row of TSV can hold, in any order. */
export const lineFields = ["id", "title", "description", "company"] as const;

export type LineField = (typeof lineFields)[number];

/** What can be told of a result in TSV: the columns of a CSV, the whole as JSON, and why there is none. */
export const lineColumns = [...rowColumns, "json", "error"] as const;

export type LineColumn = (typeof lineColumns)[number];

export interface LineOptions extends PostOptions {
  /** One record a line: JSON, the `inColumns` of a post as TSV, or the text of a post. */
  readonly in: (typeof lineFormats)[number];
  readonly inColumns: readonly LineField[];
  readonly out: "ndjson" | "tsv";
  readonly outColumns: readonly LineColumn[];
  /** Write after each line, or when all lines that have arrived are answered. */
  readonly flush: "line" | "block";
  /** Before each block stands a line with the number of its rows, as ClickHouse sends it. */
  readonly chunkHeader: boolean;
}

/**
 * Answers each line with one line, in order, until the input ends; a line that is no post is answered with an error.
 *
 * @throws JobsiftError `invalid-data` when a line that must say how many rows follow does not
 */
export async function answerLines(
  input: AsyncIterable<Uint8Array>,
  write: (text: string) => Promise<void>,
  classifier: Classifier,
  options: LineOptions,
): Promise<void> {
  const answer = options.out === "ndjson" ? ndjsonAnswer : tsvAnswer(options.outColumns);
  const source = { file: "stdin", layout: { format: "text" } };
  let rowsLeft = 0;
  for await (const chunk of cut(input, new LineSplitter(0, true), source)) {
    let text = "";
    for (const row of parseRows(chunk)) {
      if (options.chunkHeader && rowsLeft === 0) {
        rowsLeft = rowCount(row);
        continue;
      }
      rowsLeft -= 1;
      text += answer(judge(row));
      if (options.flush === "line") {
        await write(text);
        text = "";
      }
    }
    await write(text);
  }

  function judge(row: Row | ErrorRecord): Classification | ErrorRecord {
    return classifyRecord(isErrorRecord(row) ? row : readLine(row, options), classifier);
  }
}

function readLine({ value, place }: Row, options: LineOptions): PostRecord | ErrorRecord {
  try {
    return toPostRecord({ value: fieldsOf(String(value).replace(/\r$/, ""), options), place }, options);
  } catch (error) {
    return toErrorRecord(error, place);
  }
}

function fieldsOf(line: string, { in: format, inColumns }: LineOptions): unknown {
  if (line.trim() === "") throw new JobsiftError("invalid-record", "the line is empty");
  if (format === "ndjson") return parseJson(line);
  if (format === "text") return { description: line };
  const cells = parseTsv(line);
  if (cells.length === inColumns.length) return Object.fromEntries(inColumns.map((name, at) => [name, cells[at]]));
  throw new JobsiftError("invalid-data", `${cells.length} cells, but the columns are ${inColumns.join(", ")}`);
}

function ndjsonAnswer(result: Classification | ErrorRecord): string {
  return `${JSON.stringify(result)}\n`;
}

/** Of a post that failed, all columns are null but its id, the error and the JSON. */
function tsvAnswer(columns: readonly LineColumn[]): (result: Classification | ErrorRecord) => string {
  return (result) => {
    const row = isErrorRecord(result) ? undefined : flatRow(result);
    const cell = (column: LineColumn): string | number | null => {
      if (column === "json") return JSON.stringify(result);
      if (column === "error") return isErrorRecord(result) ? result.error.message : null;
      if (column === "id") return result.id ?? null;
      return row?.[rowColumns.indexOf(column)] ?? null;
    };
    return tsvLine(columns.map(cell));
  };
}

function rowCount(row: Row | ErrorRecord): number {
  const text = isErrorRecord(row) ? "" : String(row.value).trim();
  if (/^\d+$/.test(text)) return Number(text);
  const line = isErrorRecord(row) ? row.error.line : row.place.line;
  throw new JobsiftError("invalid-data", `line ${line} of standard input must say how many rows follow`);
}
