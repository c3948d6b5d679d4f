/** How the rows of a delimited text are written. */
export interface Dialect {
  /** One ASCII character. */
  readonly delimiter: string;
  /** What cells are quoted with; doubled inside of them. */
  readonly quote: '"' | "'";
  /** What ends a row; `\r` before a `\n` belongs to it. */
  readonly lineEnd: "\n" | "\r";
  /** A backslash before a quote, a delimiter, a line end or a backslash makes it an ordinary character. */
  readonly hasEscapes: boolean;
  /** Quotes are part of the text, unless only quoted cells make a row fit its header. */
  readonly isPlain: boolean;
}

/** How many cells a row has that fits its header: columns without a name at the end may be left out. */
export interface ColumnCount {
  readonly least: number;
  readonly most: number;
}

/** One row as it was read. */
export interface RowReading {
  readonly cells: readonly string[];
  /** Where it stops: at its line end, or the end of the text. */
  readonly end: number;
  /** Every cell that begins with a quote is a quoted one. */
  readonly isClean: boolean;
  /** It was taken to the end of the text, as a quoted cell in it is never closed. */
  readonly isUnclosed?: true;
}

/**
 * How cells that begin with a quote are read. As `quoted` cells, where they can be; with single quotes in them (`loose`),
 * as a sloppy writer leaves them; as quoted ones that end in their line (`line`); or as they stand (`plain`).
 */
type Mode = "quoted" | "loose" | "line" | "plain";

/** What a row is looked for in: the text may go on behind its end. */
interface View {
  readonly text: string;
  readonly dialect: Dialect;
  readonly columns: ColumnCount | undefined;
  /** Whether what was read depends on what may follow. */
  needsMore: boolean;
  /** Whether the first quote that stands inside of a cell opens something there, as in `"our "Data" team"`. */
  opensInside?: boolean;
}

/**
 * Reads the row that begins at `from`. A quote may open a cell or be part of its text: a reading that fits the header wins,
 * and among those the one in which no row is lost. Undefined when that depends on text that is still to come.
 *
 * @param columns Those of the header; absent when the row is the header itself.
 * @param isEnd Whether nothing follows the text.
 */
export function readRow(
  text: string,
  from: number,
  dialect: Dialect,
  columns: ColumnCount | undefined,
  isEnd: boolean,
): RowReading | undefined {
  const view: View = { text, dialect, columns, needsMore: false };
  const reading = chooseReading(view, from, (line) => judgeUnclosed(view, line));
  return view.needsMore && !isEnd ? undefined : reading;
}

/** The cells of a row that has been cut out of its text by `readRow`. */
export function cellsOfRow(row: string, dialect: Dialect, columns: ColumnCount | undefined): readonly string[] {
  const view: View = { text: row, dialect, columns, needsMore: false };
  if (!dialect.isPlain) {
    const quoted = readCells(view, 0, "quoted");
    // Nothing else would have been cut out as this row.
    if (quoted.isClean && quoted.end === row.length) return quoted.cells;
  }
  return chooseReading(view, 0, (line) => line).cells;
}

/** Whether the number of cells is that of the header. */
export function fits({ length }: readonly string[], columns: ColumnCount): boolean {
  return length >= columns.least && length <= columns.most;
}

function chooseReading(view: View, from: number, judge: (line: RowReading) => RowReading): RowReading {
  const { columns, dialect } = view;
  if (dialect.isPlain) {
    const plain = readCells(view, from, "plain");
    if (fitsHeader(plain, columns)) return plain;
  }
  const quoted = readCells(view, from, "quoted");
  const isOneLine = (reading: RowReading) => !view.text.slice(from, reading.end).includes(dialect.lineEnd);
  if (quoted.isClean) {
    if (isOneLine(quoted) || columns === undefined) return quoted;
    // Lines of prose have commas, so that many fit by accident: there each must be numbered too.
    const isNumbered = fitsHeader(quoted, columns) && dialect.delimiter === ",";
    return holdsRows(view, from, quoted.end, { isNumbered }) ? readCells(view, from, "line") : quoted;
  }
  const isRow = (reading: RowReading) =>
    fitsHeader(reading, columns) && (isOneLine(reading) || !holdsRows(view, from, reading.end));
  if (quoted.isUnclosed) return judge(readCells(view, from, "line"));
  const loose = { ...readCells(view, from, "loose"), isClean: false };
  const readings = view.opensInside === true ? [loose, quoted] : [quoted, loose];
  return readings.find(isRow) ?? readCells(view, from, "line");
}

/** Lines behind an open quote that are looked at. */
const MOST_LINES = 20;

/**
 * Whether the row is one whose quote is part of its text, as rows follow it; else the rest of the text is taken with it,
 * as it is when a file was cut off in a quoted cell.
 */
function judgeUnclosed(view: View, line: RowReading): RowReading {
  const { text, dialect } = view;
  const isLast = text.slice(line.end).trim() === "";
  if (isLast ? dialect.isPlain : holdsRows(view, line.end + 1, text.length, { atMost: MOST_LINES })) return line;
  return { ...line, end: text.length, isUnclosed: true };
}

function fitsHeader({ cells }: RowReading, columns: ColumnCount | undefined): boolean {
  return columns === undefined || fits(cells, columns);
}

/** Whether each line is a row by itself: as many cells as the header, and no item of a list in the first. */
function holdsRows(
  view: View,
  from: number,
  end: number,
  { atMost = Number.POSITIVE_INFINITY, isNumbered = false }: { atMost?: number; isNumbered?: boolean } = {},
): boolean {
  const { text, dialect, columns } = view;
  if (columns === undefined || columns.least < 2) return false;
  const lines: View = { ...view, text: text.slice(0, end) };
  let start = from;
  for (let count = 0; start < end && count < atMost; count++) {
    const reading = readCells(lines, start, "line");
    const isRow = [reading, readCells(lines, start, "plain")].some((one) => isRowLike(one, dialect, columns));
    if (!isBlank(reading.cells) && !isRow) return false;
    if (isNumbered && !/^\s*"?\d+"?\s*$/.test(reading.cells[0] ?? "")) return false;
    start = reading.end + 1;
  }
  return true;
}

function isBlank(cells: readonly string[]): boolean {
  return cells.length === 1 && cells[0]?.trim() === "";
}

/** Where a text is given byte by byte, a bullet has three characters. */
const LIST_MARK = /^(?:[^A-Za-z0-9]{0,4}|\d{1,3}[.)])$/;

/** Prose has commas at the ends of lines too: there two cells must be filled. */
function isRowLike({ cells }: RowReading, { delimiter }: Dialect, columns: ColumnCount): boolean {
  const filled = cells.filter((cell) => cell.trim() !== "");
  return (
    fits(cells, columns) && filled.length >= (delimiter === "," ? 2 : 1) && !LIST_MARK.test(cells[0]?.trim() ?? "")
  );
}

/** Cells that are read of one row, beyond those that the header has. */
const MOST_SURPLUS = 64;

function readCells(view: View, from: number, mode: Mode): RowReading {
  const { text, dialect, columns } = view;
  const cells: string[] = [];
  const mostCells = 2 * (columns?.most ?? Number.POSITIVE_INFINITY) + MOST_SURPLUS;
  let isClean = true;
  let isUnclosed = false;
  for (let at = from; ; ) {
    const isQuoted = mode !== "plain" && text.startsWith(dialect.quote, at) && cells.length < mostCells;
    const close = isQuoted ? findClose(view, at, mode) : -1;
    if (isQuoted && close < 0) {
      isClean = false;
      isUnclosed ||= close === UNCLOSED;
    }
    const end = close < 0 ? endOfCell(view, at) : skipBlanks(text, close + 1, dialect);
    cells.push(close < 0 ? dropEscapes(text.slice(at, end), dialect) : unquote(text.slice(at + 1, close), dialect));
    if (text[end] !== dialect.delimiter) {
      if (end >= text.length) view.needsMore = true;
      return { cells, end, isClean, ...(isUnclosed && { isUnclosed }) };
    }
    at = end + 1;
  }
}

const BACKSLASH = 0x5c;

function endOfCell({ text, dialect }: View, from: number): number {
  const [delimiter, lineEnd] = [dialect.delimiter.charCodeAt(0), dialect.lineEnd.charCodeAt(0)];
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === delimiter || code === lineEnd) return at;
    if (code === BACKSLASH && dialect.hasEscapes) at++;
  }
  return Math.min(at, text.length);
}

/** Not a quoted cell, and one that the text ends in. */
const [NO_CELL, UNCLOSED] = [-1, -2];

/** What a cell with single quotes in it may hold: no more, for they would have to be looked for again in each row. */
const LONGEST_LOOSE = 1 << 16;

/** Where the quote stands that closes the cell whose quote stands at `open`; negative when there is none. */
function findClose(view: View, open: number, mode: Mode): number {
  const { text, dialect } = view;
  const { quote, lineEnd, delimiter } = dialect;
  const line = mode === "line" ? text.indexOf(lineEnd, open) : -1;
  const limit = mode === "loose" ? open + LONGEST_LOOSE : line < 0 ? text.length : line;
  for (let at = findQuote(text, open + 1, dialect); at >= 0 && at < limit; at = findQuote(text, at + 1, dialect)) {
    if (text[at + 1] === quote) at++;
    else {
      const next = skipBlanks(text, at + 1, dialect);
      if (next >= text.length || text[next] === delimiter || text[next] === lineEnd) {
        if (next >= text.length) view.needsMore = true;
        return at;
      }
      view.opensInside ??= /\s/.test(text.charAt(at - 1)) && /\S/.test(text.charAt(at + 1));
      if (mode !== "loose") return NO_CELL;
    }
  }
  if (mode !== "quoted") return NO_CELL;
  view.needsMore = true;
  return UNCLOSED;
}

function findQuote(text: string, from: number, { quote, hasEscapes }: Dialect): number {
  if (!hasEscapes) return text.indexOf(quote, from);
  for (let at = from; at < text.length; at++) {
    if (text[at] === quote) return at;
    if (text[at] === "\\") at++;
  }
  return -1;
}

/** White space that may stand behind a quoted cell. */
function skipBlanks(text: string, from: number, { delimiter, lineEnd }: Dialect): number {
  let at = from;
  for (; at < text.length; at++) {
    const character = text[at];
    if (character === delimiter || character === lineEnd) break;
    if (character !== " " && character !== "\r" && character !== "\t") break;
  }
  return at;
}

function unquote(content: string, dialect: Dialect): string {
  const { quote } = dialect;
  const single = content.includes(quote + quote) ? content.replaceAll(quote + quote, quote) : content;
  return dropEscapes(single, dialect);
}

function dropEscapes(content: string, { quote, delimiter, lineEnd, hasEscapes }: Dialect): string {
  if (!hasEscapes || !content.includes("\\")) return content;
  const escaped = new Set([quote, delimiter, lineEnd, "\\"]);
  return content.replace(/\\([\s\S])/g, (both, character: string) => (escaped.has(character) ? character : both));
}
