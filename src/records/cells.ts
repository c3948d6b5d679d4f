import Papa from "papaparse";
import { JobsiftError } from "../errors.js";
import { type ColumnCount, cellsOfRow, type Dialect, fits } from "./row-reading.js";

/** What reading a row takes. */
export interface RowLayout {
  readonly header: readonly string[];
  readonly columns: ColumnCount;
  readonly dialect: Dialect;
}

/**
 * A row as an object; of columns with one name the first that is filled counts.
 *
 * @throws {JobsiftError} `invalid-data` when it has more cells than the header, `invalid-record` when it has a single one
 * of several, or all are empty
 */
export function recordFromRow(row: string, { header, columns, dialect }: RowLayout): Record<string, string> {
  const cells = cellsOf(row, dialect, columns);
  if (cells.length < columns.least && row.includes(dialect.quote) && fits(row.split(dialect.delimiter), columns)) {
    const message = `${cells.length} cells, but the header has ${header.length}, as many as there are without regard to quotes`;
    throw new JobsiftError("invalid-record", message);
  }
  if (cells.every(isBlankCell)) throw new JobsiftError("invalid-record", "all cells of the row are empty");
  if (!cells.slice(header.length).every(isBlankCell)) {
    throw new JobsiftError("invalid-data", `${cells.length} cells, but the header has ${header.length}`);
  }
  if (cells.length === 1 && columns.least > 1) {
    throw new JobsiftError("invalid-record", `1 cell, but the header has ${header.length}`);
  }
  // Where there are several columns, the number of cells tells.
  if (header.length === 1 && !row.includes(dialect.quote) && /[\r\n]/.test(row.trim())) {
    throw new JobsiftError("invalid-data", "the row is parted by a line end that is not the one of this file");
  }
  const record: Record<string, string> = {};
  for (const [column, name] of header.entries()) {
    const value = cells[column] ?? "";
    if (!Object.hasOwn(record, name) || (isBlankCell(record[name] ?? "") && !isBlankCell(value)))
      Object.defineProperty(record, name, { value, ...OWN_PROPERTY });
  }
  return record;
}

/** Also for a column that is called `__proto__`. */
const OWN_PROPERTY = { enumerable: true, configurable: true, writable: true };

function cellsOf(row: string, dialect: Dialect, columns: ColumnCount): readonly string[] {
  const text = dialect.lineEnd === "\n" ? row.replace(/\r+$/, "") : row;
  const isBare = !text.includes(dialect.quote) && !dialect.hasEscapes;
  return isBare ? text.split(dialect.delimiter) : cellsOfRow(text, dialect, columns);
}

export function isBlankCell(cell: string): boolean {
  return cell.trim() === "";
}

/** One line of CSV or TSV, quoted as RFC 4180 has it, with its line break: every cell is read back as it is here. */
export function formatCsvRow(cells: readonly (string | number)[], delimiter = ","): string {
  return `${Papa.unparse([[...cells]], { newline: "\r\n", delimiter })}\r\n`;
}
