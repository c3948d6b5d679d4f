import { SourceTextBuilder } from "../source-text/builder.js";
import type { SourceText } from "../source-text/source-text.js";

/**
 * How many line ends part what stands before and after.
 * 0: none, 1: a new line, 2: a blank line in between.
 */
export type Breaks = 0 | 1 | 2;

/** What an element writes in front of its first word. */
export type LinePrefix = "" | "# " | "- ";

/**
 * Lays text out in lines as a browser would: white space collapses, breaks do not pile up, marks stand at line starts.
 * White space and breaks are written only once a word follows them.
 */
export class LineWriter {
  readonly #source: string;
  readonly #builder = new SourceTextBuilder();
  #breaks: Breaks = 0;
  #hasSpace = false;
  #isCellStart = false;
  #prefix: LinePrefix = "";
  #isInHeading = false;
  #gapStart = 0;
  #gapEnd = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Text of the source whose white space collapses. */
  text(start: number, end: number): void {
    for (let at = start; at < end; ) {
      const from = at;
      if (isHtmlSpace(this.#source.charCodeAt(at))) {
        while (at < end && isHtmlSpace(this.#source.charCodeAt(at))) at++;
        this.#addSpace(from, at);
      } else {
        while (at < end && !isHtmlSpace(this.#source.charCodeAt(at))) at++;
        this.#flush(from);
        this.#copy(from, at);
      }
    }
  }

  /** Text of the source that keeps its white space. */
  preformatted(start: number, end: number): void {
    this.#flush(start);
    this.#copy(start, end);
  }

  /** A character that the source spells as an entity. */
  entity(character: string, start: number, end: number, isPreformatted: boolean): void {
    if (!isPreformatted && isHtmlSpace(character.charCodeAt(0))) {
      this.#addSpace(start, end);
      return;
    }
    this.#flush(start);
    this.#builder.add(character, start, end);
  }

  /** The edge of a block. Edges that meet make one break: the largest. */
  breakBlock(breaks: Breaks, start: number, end: number): void {
    if (breaks > this.#breaks && this.#prefix === "") this.#addBreak(breaks, start, end);
  }

  /** A forced line end; two of them leave a blank line. A heading stays on one line. */
  breakLine(start: number, end: number): void {
    if (this.#prefix !== "") return;
    if (this.#isInHeading && this.#breaks === 0) this.#addSpace(start, end);
    else this.#addBreak(this.#breaks === 0 ? 1 : 2, start, end);
  }

  /** The next word begins a table cell. */
  beginCell(): void {
    this.#isCellStart = true;
  }

  /** The next word begins a line of its own kind. */
  beginPrefixed(prefix: LinePrefix): void {
    this.#prefix = prefix;
  }

  /** An element that had a mark to write ends, with or without a word inside. */
  endPrefixed(): void {
    this.#prefix = "";
  }

  finish(): SourceText {
    return this.#builder.finish(this.#source);
  }

  /** Writes characters as they stand in the source. */
  #copy(start: number, end: number): void {
    this.#builder.add(this.#source.slice(start, end), start, end);
  }

  #addSpace(start: number, end: number): void {
    if (this.#breaks > 0) return;
    if (!this.#hasSpace) this.#gapStart = start;
    else if (this.#gapEnd !== start) return;
    this.#hasSpace = true;
    this.#gapEnd = end;
  }

  #addBreak(breaks: Breaks, start: number, end: number): void {
    if (this.#breaks === 0) {
      this.#gapStart = start;
      this.#gapEnd = end;
    }
    this.#breaks = breaks;
  }

  /** Writes what was put off until the word at `at`. */
  #flush(at: number): void {
    if (!this.#builder.isEmpty) {
      if (this.#breaks > 0) this.#builder.add("\n".repeat(this.#breaks), this.#gapStart, this.#gapEnd);
      else if (this.#isCellStart) this.#builder.add(" | ", at, at);
      else if (this.#hasSpace) this.#builder.add(" ", this.#gapStart, this.#gapEnd);
    }
    if (this.#breaks > 0) this.#isInHeading = false;
    if (this.#prefix !== "") {
      this.#builder.add(this.#prefix, at, at);
      this.#isInHeading = this.#prefix === "# ";
    }
    this.#breaks = 0;
    this.#hasSpace = false;
    this.#isCellStart = false;
    this.#prefix = "";
  }
}

/** White space that HTML collapses; the no-break space is not. */
function isHtmlSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x09 || unit === 0x0d || unit === 0x0c;
}
