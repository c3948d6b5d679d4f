import Papa from "papaparse";
import { JobsiftError } from "../errors.js";
import { isKnownField } from "./fields.js";

/** The delimiter that a header line has most of, outside quotes. */
export function delimiterOf(header: string): string {
  const open = header.replace(/"[^"]*"/g, "");
  const count = (delimiter: string) => open.split(delimiter).length;
  return [",", "\t", ";", "|"].reduce((best, other) => (count(other) > count(best) ? other : best));
}

/** The cells of one row, which may hold line breaks in quotes; undefined when broken quotes make several rows of it. */
export function cellsOf(row: string, delimiter: string): string[] | undefined {
  const parser = new Papa.Parser({ delimiter, newline: "\n" });
  // With its line break, before which alone papaparse takes white space behind a closing quote.
  const { data }: Papa.ParseResult<string[]> = parser.parse(`${row.replace(/\r$/, "")}\n`, 0, true);
  return data.length === 1 ? data[0] : undefined;
}

/**
 * The names of the columns.
 *
 * @throws {JobsiftError} `invalid-data` when a column that the caller has named is missing, or any that could hold a title
 * or a text
 */
export function headerOf(row: string, delimiter: string, file: string, wanted: readonly string[]): readonly string[] {
  const header = (cellsOf(row, delimiter) ?? []).map((cell) => cell.trim());
  const known = header.map((name) => name.toLowerCase());
  const missing = wanted.find((name) => !known.includes(name.toLowerCase()));
  if (missing !== undefined)
    throw new JobsiftError("invalid-data", `${file} has no column "${missing}"; it has ${header.join(", ")}`, { file });
  if (wanted.length > 0 || header.some(isKnownField)) return header;
  throw new JobsiftError(
    "invalid-data",
    `${file} has no column for a title or a text (title, job_title, description, text ...); it has ${header.join(", ")}: name them with --title-field and --text-field`,
    { file },
  );
}

/**
 * A row as an object; of two columns with one name the first counts.
 *
 * @throws {JobsiftError} `invalid-data` when it does not fit the header, `invalid-record` when all its cells are empty
 */
export function recordFromRow(row: string, header: readonly string[], delimiter: string): Record<string, string> {
  const cells = cellsOf(row, delimiter);
  if (cells === undefined) throw new JobsiftError("invalid-data", "a quote inside of a cell parts the row");
  if (cells.every(isBlankCell)) throw new JobsiftError("invalid-record", "all cells of the row are empty");
  if (!cells.slice(header.length).every(isBlankCell)) {
    throw new JobsiftError("invalid-data", `${cells.length} cells, but the header has ${header.length}`);
  }
  const record: Record<string, string> = {};
  for (const [column, name] of header.entries()) {
    if (!Object.hasOwn(record, name))
      Object.defineProperty(record, name, { value: cells[column] ?? "", ...OWN_PROPERTY });
  }
  return record;
}

/** Also for a column that is called `__proto__`. */
const OWN_PROPERTY = { enumerable: true, configurable: true, writable: true };

function isBlankCell(cell: string): boolean {
  return cell.trim() === "";
}

/** One line of CSV or TSV, quoted as RFC 4180 has it, with its line break: every cell is read back as it is here. */
export function formatCsvRow(cells: readonly (string | number)[], delimiter = ","): string {
  return `${Papa.unparse([[...cells]], { newline: "\r\n", delimiter })}\r\n`;
}
