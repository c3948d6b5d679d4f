import Papa from "papaparse";
import { type ErrorRecord, JobsiftError } from "../errors.js";
import { knownField } from "./fields.js";
import { errorRecord, type Row } from "./row.js";

export interface CsvOptions {
  /** Guessed from the first line when absent. */
  readonly delimiter?: string;
  /** Columns the caller has named; without one, the header must have a column whose name is known. */
  readonly columns?: readonly string[];
}

/**
 * The rows of a CSV text with a header, as objects; of two columns with one name the first counts. A row that does not
 * fit the header, or has nothing but empty cells, becomes an error record; blank lines are skipped.
 *
 * @throws JobsiftError `invalid-data` when the header lacks a named column, or any that could hold a title or a text
 */
export async function* csvRows(
  texts: AsyncIterable<string>,
  file: string,
  options: CsvOptions = {},
): AsyncGenerator<Row | ErrorRecord> {
  let header: readonly string[] | undefined;
  let columns: readonly (readonly [name: string, column: number])[] = [];
  let row = 0;
  for await (const { cells, closed } of csvCells(texts, options.delimiter)) {
    if (header === undefined) {
      header = cells.map((cell) => cell.trim());
      checkHeader(header, file, options.columns ?? []);
      columns = [...new Set(header)].map((name) => [name, cells.findIndex((cell) => cell.trim() === name)]);
      continue;
    }
    row += 1;
    const place = { file, row };
    if (!closed) yield errorRecord("invalid-data", "a quoted cell is never closed", place);
    else if (!hasContent(cells)) yield errorRecord("invalid-record", "all cells of the row are empty", place);
    else if (cells.slice(header.length).some((cell) => cell.trim() !== "")) {
      yield errorRecord("invalid-data", `${cells.length} cells, but the header has ${header.length}`, place);
    } else yield { value: Object.fromEntries(columns.map(([name, column]) => [name, cells[column] ?? ""])), place };
  }
}

function checkHeader(header: readonly string[], file: string, columns: readonly string[]): void {
  const known = header.map((name) => name.toLowerCase());
  const missing = columns.find((name) => !known.includes(name.toLowerCase()));
  if (missing !== undefined) throw new JobsiftError("invalid-data", `${file} has no column "${missing}"`);
  if (columns.length > 0 || header.some(knownField)) return;
  throw new JobsiftError(
    "invalid-data",
    `${file} has no column for a title or a text (title, job_title, description, text ...); name them with --title-field and --text-field`,
  );
}

interface Cells {
  readonly cells: readonly string[];
  /** False when the text ended inside a quoted cell. */
  readonly closed: boolean;
}

const step = 1 << 16;

/**
 * Cells row by row; blank lines are skipped. What is left of a row at the end of a chunk is parsed again
 * only after it has doubled, so that a cell of any length costs linear time.
 */
async function* csvCells(texts: AsyncIterable<string>, delimiter?: string): AsyncGenerator<Cells> {
  let rest = "";
  let wanted = 1;
  let parser: Papa.Parser | undefined;
  for await (const text of texts) {
    rest += text;
    if (rest.length < wanted) continue;
    parser ??= createParser(rest, delimiter);
    const { data, meta } = parseRows(parser, rest, true);
    for (const cells of data) if (!isBlankLine(cells)) yield { cells, closed: true };
    rest = rest.slice(meta.cursor);
    wanted = Math.max(step, 2 * rest.length);
  }
  if (rest === "") return;
  const { data, errors } = parseRows(parser ?? createParser(rest, delimiter), rest, false);
  const open = errors.some(({ code }) => code === "MissingQuotes");
  for (const [index, cells] of data.entries()) {
    if (!isBlankLine(cells)) yield { cells, closed: !open || index < data.length - 1 };
  }
}

/** Lines may end in "\n" or "\r\n", also in one text. */
function parseRows(parser: Papa.Parser, text: string, isPart: boolean): Papa.ParseResult<string[]> {
  const result: Papa.ParseResult<string[]> = parser.parse(text, 0, isPart);
  for (const cells of result.data) {
    const last = cells.length - 1;
    cells[last] = cells[last]?.replace(/\r$/, "") ?? "";
  }
  return result;
}

function createParser(head: string, delimiter?: string): Papa.Parser {
  return new Papa.Parser({ delimiter: delimiter ?? delimiterOf(head.split("\n", 1)[0] ?? ""), newline: "\n" });
}

/** The delimiter that a header line has most of, outside quotes. */
export function delimiterOf(header: string): string {
  const open = header.replace(/"[^"]*"/g, "");
  const count = (delimiter: string) => open.split(delimiter).length;
  return [",", "\t", ";", "|"].reduce((best, other) => (count(other) > count(best) ? other : best));
}

function isBlankLine(cells: readonly string[]): boolean {
  return cells.length === 1 && !hasContent(cells);
}

function hasContent(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.trim() !== "");
}

/** One CSV line as RFC 4180 has it, with its line break. */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${Papa.unparse([[...cells]], { newline: "\r\n" })}\r\n`;
}
