import { isBlankCell } from "./cells.js";
import { HeaderSearch } from "./header.js";
import { type ColumnCount, type Dialect, fits, type RowReading, readRow } from "./row-reading.js";

/** Where the rows of a delimited text begin, and how they are written. */
export interface TableStart {
  readonly dialect: Dialect;
  readonly header: readonly string[];
  /** Bytes and lines up to the first row behind the header. */
  readonly start: number;
  readonly lines: number;
  /** Lines with text above the header. */
  readonly titleLines: number;
}

export interface TableStartOptions {
  /** Default: what the header has most of. */
  readonly delimiter: string | undefined;
  /** Whether these are names of columns. */
  readonly isHeader: (names: readonly string[]) => boolean;
}

/** What spreadsheets write above a header, to be told what parts the cells. */
const SEPARATOR_LINE = /^"?sep=(.)"?\s*$/i;

/**
 * Finds the header in the beginning of a text, and tells from the rows behind it how they are quoted. Where no row is a
 * header, the first one is given. Undefined for a text without a row.
 *
 * @param sample The first bytes, one character each.
 * @param isWhole Whether they are all there are.
 */
export function findTableStart(sample: string, isWhole: boolean, options: TableStartOptions): TableStart | undefined {
  const lineEnd = lineEndOf(sample);
  const search = new HeaderSearch(options.isHeader);
  let first: TableStart | undefined;
  let delimiter = options.delimiter;
  let lines = 0;
  for (let at = 0; at < sample.length && !search.isOver; ) {
    const lineStop = sample.indexOf(lineEnd, at);
    const line = sample.slice(at, lineStop < 0 ? sample.length : lineStop);
    const separator = search.titles === 0 ? SEPARATOR_LINE.exec(line)?.[1] : undefined;
    const dialect = headerDialect(line, delimiter ?? delimiterOf(line), lineEnd);
    const { cells, end } = readHeader(sample, at, dialect);
    const start = Math.min(end + 1, sample.length);
    lines += countLines(sample.slice(at, start), lineEnd);
    const filled = cells.filter((cell) => !isBlankCell(cell)).length;
    if (separator !== undefined) delimiter ??= separator;
    else if (filled > 0) {
      const header = decode(cells);
      const table = { dialect, header, start, lines, titleLines: search.titles };
      first ??= table;
      if (search.accepts(header, filled)) return { ...table, dialect: quotingOf(sample, isWhole, table) };
    }
    at = start;
  }
  return first;
}

/** The header is read by itself: nothing says yet how many cells it has. */
function readHeader(sample: string, at: number, dialect: Dialect): RowReading {
  const reading = readRow(sample, at, dialect, undefined, true);
  return reading ?? { cells: [], end: sample.length, isClean: false };
}

function decode(cells: readonly string[]): readonly string[] {
  return cells.map((cell) => Buffer.from(cell, "latin1").toString("utf8").trim());
}

function countLines(text: string, lineEnd: string): number {
  return text.split(lineEnd).length - 1;
}

/** What ends the first line, which hardly ever holds the other one. */
function lineEndOf(sample: string): "\n" | "\r" {
  const [first = "\n"] = /\r*\n|\r/.exec(sample) ?? [];
  return first.endsWith("\n") ? "\n" : "\r";
}

/** The delimiter that a header line has most of, outside quotes. */
export function delimiterOf(header: string): string {
  const open = header.replace(/"[^"]*"/g, "");
  const count = (delimiter: string) => open.split(delimiter).length;
  return [",", "\t", ";", "|"].reduce((best, other) => (count(other) > count(best) ? other : best));
}

function headerDialect(line: string, delimiter: string, lineEnd: "\n" | "\r"): Dialect {
  const isSingle = line.split(delimiter).every((cell) => /^\s*'.*'\s*$/.test(cell));
  return { delimiter, quote: isSingle ? "'" : '"', lineEnd, hasEscapes: false, isPlain: false };
}

/** The columns that rows must fill: those at the end may have no name. */
export function columnsOf(header: readonly string[]): ColumnCount {
  return { least: header.findLastIndex((name) => name !== "") + 1, most: header.length };
}

/** Of the ways to quote, the one by which most rows fit; the usual one unless another is better. */
function quotingOf(sample: string, isWhole: boolean, table: TableStart): Dialect {
  const { dialect } = table;
  const inspect = (one: Dialect) => ({ one, ...inspectRows(sample, isWhole, table, one) });
  const usual = inspect(dialect);
  let best = usual;
  if ([dialect.quote, dialect.delimiter].some((mark) => sample.includes(`\\${mark}`, table.start))) {
    const escaped = inspect({ ...dialect, hasEscapes: true });
    if (escaped.score > best.score) best = escaped;
  }
  if (dialect.quote === '"' && sample.includes("'", table.start)) {
    const single = inspect({ ...dialect, quote: "'" });
    const isQuoting = single.quoted > 0 && single.plain === 0 && usual.quoted === 0;
    if (single.score > best.score || (single.score === best.score && isQuoting)) best = single;
  }
  const { delimiter, hasEscapes } = best.one;
  const isPlain = delimiter === "\t" && !hasEscapes && best.plain > 0 && best.quoted === 0;
  return { ...best.one, isPlain };
}

interface Inspection {
  /** Rows that fit the header, less those that do not, or have a cell that only begins like a quoted one. */
  readonly score: number;
  /** Rows that show that quotes are part of the text, and rows that show that cells are quoted. */
  readonly plain: number;
  readonly quoted: number;
}

function inspectRows(sample: string, isWhole: boolean, table: TableStart, dialect: Dialect): Inspection {
  const columns = columnsOf(table.header);
  const { delimiter, quote } = dialect;
  let [score, plain, quoted] = [0, 0, 0];
  for (let at = table.start; at < sample.length; ) {
    const reading = readRow(sample, at, dialect, columns, isWhole);
    if (reading === undefined) break;
    const { cells, end, isClean } = reading;
    const row = sample.slice(at, end).trim();
    if (row !== "") score += isClean && fits(cells, columns) ? 1 : -1;
    const needsQuotes = (cell: string) =>
      (cell.includes(delimiter) || cell.includes(quote) || /[\r\n]/.test(cell)) && standsQuoted(row, cell, quote);
    if (!isClean) plain++;
    else if (cells.some(needsQuotes)) quoted++;
    else if (cells.some((cell) => cell.includes(quote))) plain++;
    at = end + 1;
  }
  return { score, plain, quoted };
}

/** Whether a cell is written in quotes in its row, and those in it are doubled. */
function standsQuoted(row: string, cell: string, quote: string): boolean {
  return row.includes(quote + cell.replaceAll(quote, quote + quote) + quote);
}
