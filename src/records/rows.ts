import { Buffer } from "node:buffer";
import { type Fault, LONGEST_RECORD, type RecordSpan, type Splitter } from "./chunk.js";
import { isJsonSpace } from "./lines.js";
import { type ColumnCount, type Dialect, readRow } from "./row-reading.js";

const [SPACE, TAB, RETURN, HYPHEN, NINE] = [0x20, 0x09, 0x0d, 0x2d, 0x39];

/**
 * The rows of a delimited text behind its header as records. Bytes are skimmed once. A row of which that does not tell
 * enough (a quote that does not close its cell, quoted lines that may be rows) is read again as a whole, by `readRow`.
 * Blank lines are skipped.
 */
export class RowSplitter implements Splitter {
  readonly #dialect: Dialect;
  readonly #columns: ColumnCount;
  readonly #parts: RowParts;
  /** What has not become a row yet, the place of its first byte in the input, and the next byte to look at. */
  #bytes: Uint8Array = new Uint8Array(0);
  #room: Buffer = Buffer.alloc(0);
  #base: number;
  #at = 0;
  /** The same, one character a byte; made where a row is read again. */
  #text: string | undefined;
  #isEnd = false;
  /** The row that is being read: its place, and whether its bytes are no longer kept, as there are too many. */
  #start: number;
  #startLine: number;
  #row = 1;
  #isLost = false;
  /** How far it has been skimmed: its lines and cells, and in what the next byte stands. */
  #line: number;
  #cells = 1;
  #state: "start" | "open" | "quoted" | "closing" = "start";
  /** It has a line end in a quoted cell, or a cell with a quote at its beginning that is taken for text. */
  #isDoubtful = false;
  /** A line of a quoted cell begins with a letter, so that in a text of commas it is no row. */
  #hasProse = false;
  /** Bytes of it without which there is no use in reading it again. */
  #enough = 0;

  constructor(dialect: Dialect, columns: ColumnCount, from = 0, line = 1) {
    this.#dialect = dialect;
    this.#columns = columns;
    this.#parts = new RowParts(columns);
    this.#base = from;
    this.#start = from;
    this.#startLine = line;
    this.#line = line;
  }

  get unfinished(): number {
    return this.#start;
  }

  scan(part: Uint8Array, offset: number): RecordSpan[] {
    const isFirst = this.#isLost || this.#bytes.length === 0;
    this.#bytes = isFirst ? part : this.#append(part);
    if (isFirst) {
      this.#base = offset;
      this.#at = 0;
    }
    const spans = this.#run();
    this.#bytes = this.#isLost ? new Uint8Array(0) : this.#bytes.subarray(this.#start - this.#base);
    this.#at -= this.#start - this.#base;
    this.#base = this.#start;
    this.#text = undefined;
    return spans;
  }

  /** The bytes of the row and those of the part, with room for as many again, so that a long row is not copied with each part. */
  #append(part: Uint8Array): Uint8Array {
    const { length } = this.#bytes;
    const isInPlace = this.#bytes.buffer === this.#room.buffer && this.#bytes.byteOffset === this.#room.byteOffset;
    const hasRoom = length + part.length <= this.#room.length;
    if (!hasRoom) this.#room = Buffer.allocUnsafeSlow(2 * (length + part.length));
    if (!hasRoom || !isInPlace) this.#room.set(this.#bytes);
    this.#room.set(part, length);
    return this.#room.subarray(0, length + part.length);
  }

  end(offset: number): RecordSpan[] {
    this.#isEnd = true;
    const spans = this.#run();
    if (this.#isLost) spans.push(this.#spanTo(offset));
    else if (offset > this.#start) this.#close(this.#bytes.length, spans);
    return spans;
  }

  #run(): RecordSpan[] {
    const spans: RecordSpan[] = [];
    if (this.#enough > 0 && !this.#readAgain(spans)) return spans;
    for (;;) {
      const isDoubt = this.#skim();
      if (this.#at < this.#bytes.length) {
        if (!isDoubt) this.#close(this.#at, spans);
        else if (!this.#readAgain(spans)) return spans;
      } else if (!(this.#isLast() && this.#isOpen()) || !this.#readAgain(spans)) return spans;
    }
  }

  /** Goes on to the end of the row, or of the bytes; true where the row must be read again. */
  #skim(): boolean {
    const { isPlain, hasEscapes } = this.#dialect;
    const [quote, delimiter, lineEnd] = codesOf(this.#dialect);
    const bytes = this.#bytes;
    const canDoubt = !this.#isLost;
    let state = this.#state;
    let at = this.#at;
    let isDoubt = false;
    for (; at < bytes.length; at++) {
      const byte = bytes[at];
      if (state === "quoted") {
        if (byte === quote) state = "closing";
        else if (byte === lineEnd) {
          this.#line++;
          this.#isDoubtful = true;
          const next = bytes[at + 1] ?? 0;
          this.#hasProse ||= next > NINE || next === HYPHEN;
        }
      } else if (byte === lineEnd) {
        isDoubt = canDoubt && (hasEscapes || (this.#isDoubtful && !this.#isSettled()));
        break;
      } else if (byte === delimiter) {
        state = "start";
        this.#cells++;
      } else if (state === "start") {
        const opens = byte === quote && !hasEscapes;
        if (opens && isPlain) this.#isDoubtful = true;
        state = opens && !isPlain ? "quoted" : "open";
      } else if (state === "closing" && byte !== SPACE && byte !== RETURN && byte !== TAB) {
        isDoubt = canDoubt && (byte !== quote || bytes[at - 1] !== quote);
        if (isDoubt) break;
        state = "quoted";
      }
    }
    this.#state = state;
    this.#at = at;
    return isDoubt;
  }

  /** Whether what makes the row doubtful can be left: see `readRow`. */
  #isSettled(): boolean {
    const isFitting = this.#cells >= this.#columns.least && this.#cells <= this.#columns.most;
    return isFitting && (this.#dialect.isPlain || (this.#hasProse && this.#dialect.delimiter === ","));
  }

  /** Whether the row, if the bytes end here, must be read again. */
  #isOpen(): boolean {
    const hasBytes = !this.#isLost && this.#start < this.#base + this.#bytes.length;
    return hasBytes && (this.#state === "quoted" || this.#isDoubtful || this.#dialect.hasEscapes);
  }

  #isLast(): boolean {
    return this.#isEnd || this.#bytes.length - (this.#start - this.#base) > LONGEST_RECORD;
  }

  /** False where what the row is depends on bytes that are still to come. */
  #readAgain(spans: RecordSpan[]): boolean {
    const from = this.#start - this.#base;
    if (!this.#isLast() && this.#bytes.length - from < this.#enough) return false;
    const text = this.#textOfBytes();
    const reading = readRow(text, from, this.#dialect, this.#columns, this.#isLast());
    if (reading === undefined) {
      this.#enough = 2 * (this.#bytes.length - from);
      this.#at = this.#bytes.length;
      return false;
    }
    this.#enough = 0;
    if (reading.end === this.#bytes.length && !this.#isEnd) {
      this.#isLost = true;
      this.#state = reading.isUnclosed ? "quoted" : "open";
      this.#at = reading.end;
      return false;
    }
    this.#line = this.#startLine + text.slice(from, reading.end).split(this.#dialect.lineEnd).length - 1;
    this.#cells = reading.cells.length;
    this.#close(reading.end, spans, reading.isUnclosed ? NEVER_CLOSED : undefined);
    return true;
  }

  #textOfBytes(): string {
    const { buffer, byteOffset, length } = this.#bytes;
    this.#text ??= Buffer.from(buffer, byteOffset, length).toString("latin1");
    return this.#text;
  }

  /** Ends the row before the byte at `at`, which is a line end or behind the last byte. */
  #close(at: number, spans: RecordSpan[], fault?: Fault): void {
    if (this.#isLost || !this.#isBlank(at)) {
      const found = fault ?? this.#parts.check(this.#cells);
      spans.push({ ...this.#spanTo(this.#base + at), ...(found !== undefined && { fault: found }) });
      this.#row++;
    }
    this.#line++;
    this.#startLine = this.#line;
    this.#at = at + 1;
    this.#start = Math.min(this.#base + this.#at, this.#base + this.#bytes.length);
    this.#isLost = false;
    this.#cells = 1;
    this.#state = "start";
    this.#isDoubtful = false;
    this.#hasProse = false;
  }

  #isBlank(end: number): boolean {
    const delimiter = this.#dialect.delimiter.charCodeAt(0);
    for (let at = this.#start - this.#base; at < end; at++) {
      const byte = this.#bytes[at];
      if (!isJsonSpace(byte) || byte === delimiter) return false;
    }
    return true;
  }

  #spanTo(end: number): RecordSpan {
    return { start: this.#start, end, line: this.#startLine, row: this.#row };
  }
}

function codesOf({ quote, delimiter, lineEnd }: Dialect): readonly [number, number, number] {
  return [quote.charCodeAt(0), delimiter.charCodeAt(0), lineEnd.charCodeAt(0)];
}

const NEVER_CLOSED: Fault = { code: "invalid-data", message: "a quoted cell is never closed" };

/** Rows that have too few cells, as parts of a row that a line break has parted have. */
class RowParts {
  readonly #columns: ColumnCount;
  /** Cells that the short rows up to here would have as one row. */
  #joined = 0;

  constructor(columns: ColumnCount) {
    this.#columns = columns;
  }

  /** Why a row with so many cells, behind those before, may be no row of its own. */
  check(cells: number): Fault | undefined {
    const { least, most } = this.#columns;
    if (cells >= least) this.#joined = 0;
    else if (this.#joined === 0) this.#joined = cells;
    else {
      this.#joined += cells - 1;
      if (this.#joined >= least && this.#joined <= most) {
        this.#joined = 0;
        const message = `${cells} cells, but the header has ${most}; with the row before it looks like one row that a line break has parted: quote the cell`;
        return { code: "invalid-record", message };
      }
      if (this.#joined > most) this.#joined = cells;
    }
    return undefined;
  }
}

/** The whole input as one record. */
export class WholeSplitter implements Splitter {
  readonly unfinished: number;

  constructor(from = 0) {
    this.unfinished = from;
  }

  scan(): RecordSpan[] {
    return [];
  }

  end(offset: number): RecordSpan[] {
    return [{ start: this.unfinished, end: offset }];
  }
}
