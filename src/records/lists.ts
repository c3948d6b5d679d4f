import { isWrapperName, memberPath } from "../ats/reading.js";
import { type Fault, LONGEST_RECORD, type RecordSpan, type Splitter } from "./chunk.js";
import { brokenJson, ElementScanner } from "./elements.js";
import { isJsonSpace } from "./lines.js";

const [QUOTE, BACKSLASH, NEWLINE, COMMA] = [0x22, 0x5c, 0x0a, 0x2c];
const [OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Names that lead to a list. */
const MOST_LEVELS = 4;

/** Bytes of a name that are kept: longer ones are no wrapper's. */
const LONGEST_NAME = 256;

/** An object that is being read. */
interface Level {
  readonly path: string;
  /** Of the member that is being read, as it is written; undefined until it is there. */
  name: string | undefined;
}

/**
 * The elements of the lists of objects that one JSON object wraps, as records: `$.jobs[3]`, `$.data.jobs[3]`. A list stands
 * under a name that wrappers have, at most four names deep; what stands elsewhere is left out.
 */
export class ListSplitter implements Splitter {
  readonly #start: number;
  readonly #createRest: ((from: number, line: number) => Splitter) | undefined;
  #state: "before" | "inside" | "behind" | "broken" = "before";
  readonly #levels: Level[] = [];
  /** Path of an array whose first element tells whether it lists objects. */
  #opened: string | undefined;
  #elements: ElementScanner | undefined;
  /** What cuts the input behind the object. */
  #rest: Splitter | undefined;
  /** Brackets that are open in a value that is left out. */
  #skipped = 0;
  #isInString = false;
  #isEscaped = false;
  /** The name that is being read, without its quotes; undefined in other strings. */
  #name: string | undefined;
  #at: number;
  #line = 1;
  #row = 1;

  /** @param createRest Makes what cuts the input behind the object. Default: nothing may be there. */
  constructor(from = 0, createRest?: (from: number, line: number) => Splitter) {
    this.#start = from;
    this.#at = from;
    this.#createRest = createRest;
  }

  get unfinished(): number {
    return this.#rest?.unfinished ?? this.#elements?.unfinished ?? this.#at;
  }

  scan(part: Uint8Array, offset: number): RecordSpan[] {
    const spans: RecordSpan[] = [];
    let index = 0;
    while (index < part.length && this.#rest === undefined) {
      if (this.#elements === undefined) {
        this.#readByte(part[index], offset + index, spans);
        // The brace of a first element is read again, as a part of it.
        if (this.#elements === undefined) index++;
      } else {
        index = this.#elements.scan(part, index, offset, spans);
        if (this.#elements.isClosed) this.#leaveList(this.#elements);
      }
    }
    this.#at = offset + part.length;
    return this.#rest === undefined ? spans : [...spans, ...this.#rest.scan(part.subarray(index), offset + index)];
  }

  end(offset: number): RecordSpan[] {
    const reader = this.#rest ?? this.#elements;
    if (reader !== undefined) return reader.end(offset);
    return this.#state === "inside" ? [this.#faultAt(offset, brokenJson("the object never ends"))] : [];
  }

  #faultAt(at: number, fault: Fault): RecordSpan {
    return { start: at, end: at, line: this.#line, row: this.#row, fault };
  }

  #leaveList({ line, row }: ElementScanner): void {
    this.#line = line;
    this.#row = row;
    this.#elements = undefined;
  }

  #readByte(byte: number | undefined, at: number, spans: RecordSpan[]): void {
    if (byte === NEWLINE) this.#line++;
    if (this.#isInString) this.#readString(byte);
    else if (isJsonSpace(byte)) return;
    else if (this.#state === "before") this.#open("$");
    else if (this.#state === "behind") {
      this.#state = "broken";
      spans.push(this.#faultAt(at, brokenJson("more after the object")));
    } else if (this.#state === "inside") this.#readInside(byte, at, spans);
  }

  #readString(byte: number | undefined): void {
    const isEnd = byte === QUOTE && !this.#isEscaped;
    this.#isEscaped = byte === BACKSLASH && !this.#isEscaped;
    if (isEnd) this.#endString();
    else if (this.#name !== undefined && this.#name.length < LONGEST_NAME) {
      this.#name += String.fromCharCode(byte ?? 0);
    }
  }

  #endString(): void {
    this.#isInString = false;
    const level = this.#levels.at(-1);
    if (this.#name !== undefined && level !== undefined) level.name = unescapeName(this.#name);
    this.#name = undefined;
  }

  #readInside(byte: number | undefined, at: number, spans: RecordSpan[]): void {
    const path = this.#opened;
    this.#opened = undefined;
    if (path !== undefined && byte === OPEN_BRACE) {
      this.#skipped--;
      this.#elements = new ElementScanner({ start: at, line: this.#line, row: this.#row, path });
    } else if (byte === QUOTE) this.#beginString();
    else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) this.#enter(byte);
    else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) this.#leave(at, spans);
    else if (byte === COMMA && this.#skipped === 0) this.#open(this.#levels.pop()?.path ?? "$");
  }

  #beginString(): void {
    this.#isInString = true;
    const isName = this.#skipped === 0 && this.#levels.at(-1)?.name === undefined;
    if (isName) this.#name = "";
  }

  #open(path: string): void {
    this.#state = "inside";
    this.#levels.push({ path, name: undefined });
  }

  #enter(byte: number): void {
    const { path = "$", name = "" } = this.#levels.at(-1) ?? {};
    const isLookedAt = this.#skipped === 0 && name !== "" && this.#levels.length <= MOST_LEVELS;
    if (isLookedAt && byte === OPEN_BRACE) {
      this.#open(memberPath(path, name));
      return;
    }
    this.#skipped++;
    if (isLookedAt && isWrapperName(name)) this.#opened = memberPath(path, name);
  }

  #leave(at: number, spans: RecordSpan[]): void {
    if (this.#skipped > 0) {
      this.#skipped--;
      return;
    }
    this.#levels.pop();
    if (this.#levels.length > 0) return;
    this.#state = "behind";
    if (this.#row === 1) spans.push(this.#faultAt(this.#start, NO_LIST));
    this.#rest = this.#createRest?.(at + 1, this.#line);
  }
}

/** @param written Its bytes, one character each. */
function unescapeName(written: string): string {
  const text = Buffer.from(written, "latin1").toString();
  try {
    return String(JSON.parse(`"${text}"`));
  } catch {
    return text;
  }
}

const NO_LIST: Fault = {
  code: "too-long",
  message: `longer than ${LONGEST_RECORD >> 20} MiB, and no list of objects stands in it under a name such as jobs, results, items or data, at most ${MOST_LEVELS} names deep, to cut it at`,
};
