import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import type { SourceText, Span } from "../source-text/source-text.js";
import {
  breaksOf,
  endOfNoscript,
  endsBefore,
  endsBlocks,
  FOREIGN_ROOTS,
  isBlock,
  isCell,
  isChrome,
  isPreformatted,
  isRawText,
  isUnseen,
  isVoid,
  LISTS,
  prefixOf,
  TABLE_CONTENTS,
  UNMARKABLE,
} from "./elements.js";
import { LineWriter } from "./line-writer.js";

/** What reading a source as HTML gave. */
export interface HtmlDocument {
  readonly text: SourceText;
  /** Whether there was any tag, comment or declaration. */
  readonly hasMarkup: boolean;
  /** Where text stands in which an element would be text, or would not stay where it is put. */
  readonly unmarkableSpans: readonly Span[];
  /** Where the source is read as every browser does, up to here: behind it, what is text here may be a part of a tag there. */
  readonly certainEnd: number;
}

interface OpenElement {
  readonly name: string;
  /** This element, or one around it, is not shown. */
  readonly isHidden: boolean;
  /** White space is kept. */
  readonly isPreformatted: boolean;
}

/** How HTML is read. */
export interface HtmlReading {
  /** White space outside of all elements is kept. */
  readonly preformatted?: boolean;
  /** What stands around the content of a page is left out. */
  readonly contentOnly?: boolean;
}

export function parseHtml(source: string, reading: HtmlReading = {}): HtmlDocument {
  const reader = new DocumentReader(source, reading);
  const tokenizer = new Tokenizer({}, reader);
  tokenizer.write(source);
  tokenizer.end();
  const { hasMarkup, unmarkableSpans, certainEnd } = reader;
  return { text: reader.writer.finish(), hasMarkup, unmarkableSpans, certainEnd };
}

/**
 * Follows the tokenizer's events and keeps the open elements itself. The Parser of htmlparser2 would do that too, but
 * its stack costs quadratic time under deep nesting.
 */
class DocumentReader implements TokenizerCallbacks {
  readonly writer: LineWriter;
  hasMarkup = false;
  readonly unmarkableSpans: Span[] = [];
  certainEnd = Number.POSITIVE_INFINITY;
  readonly #source: string;
  readonly #outside: OpenElement;
  readonly #open: OpenElement[] = [];
  /** Where in `#open` the elements of a name stand: tells in constant time whether an end tag has a partner. */
  readonly #positions = new Map<string, number[]>();
  /** Where in `#open` the blocks stand. */
  readonly #blocks: number[] = [];
  #name = "";
  #tagStart = 0;
  #attribute = "";
  #style = "";
  #role = "";
  #hidden = false;
  #noscriptEnd = -1;

  readonly #contentOnly: boolean;

  constructor(source: string, { preformatted = false, contentOnly = false }: HtmlReading) {
    this.#source = source;
    this.#contentOnly = contentOnly;
    this.writer = new LineWriter(source);
    this.#outside = { name: "", isHidden: false, isPreformatted: preformatted };
  }

  ontext(start: number, end: number): void {
    const { isHidden, isPreformatted: preformatted } = this.#current();
    // The tokenizer reports a tag that the end of the source cuts off as text from -1.
    if (isHidden || start < 0) return;
    this.#noteUnmarkable(start, end);
    if (preformatted) this.writer.preformatted(start, end);
    else this.writer.text(start, end);
  }

  ontextentity(codePoint: number, end: number): void {
    const { isHidden, isPreformatted: preformatted } = this.#current();
    if (isHidden) return;
    const start = this.#source.lastIndexOf("&", end - 1);
    this.#noteUnmarkable(start, end);
    this.writer.entity(String.fromCodePoint(codePoint), start, end, preformatted);
  }

  onopentagname(start: number, end: number): void {
    this.hasMarkup = true;
    this.#name = this.#source.slice(start, end).toLowerCase();
    this.#tagStart = start - 1;
    this.#style = "";
    this.#role = "";
    this.#hidden = false;
    // Not every tag that ends a drawing or formula in a browser does so here.
    if (isRawText(this.#name) && this.isInForeignContext()) this.#doubtFrom(this.#tagStart);
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#source.slice(start, end).toLowerCase();
    if (this.#attribute === "hidden") this.#hidden = true;
  }

  onattribdata(start: number, end: number): void {
    if (this.#attribute === "style") this.#style += this.#source.slice(start, end);
    else if (this.#attribute === "role") this.#role += this.#source.slice(start, end);
  }

  onattribentity(codePoint: number): void {
    if (this.#attribute === "style") this.#style += String.fromCodePoint(codePoint);
  }

  onopentagend(end: number): void {
    this.#begin(this.#name, end + 1);
  }

  onselfclosingtag(end: number): void {
    const closesItself = FOREIGN_ROOTS.includes(this.#name) || this.isInForeignContext();
    if (!closesItself) this.#begin(this.#name, end + 1);
  }

  onclosetag(start: number, end: number): void {
    this.hasMarkup = true;
    const name = this.#source.slice(start, end).toLowerCase();
    const [from, to] = [start - 2, end + 1];
    // In a browser, an end tag may have attributes, and goes on behind a ">" in their values.
    if (/["']/.test(this.#source.slice(end, this.#source.indexOf(">", end)))) this.#doubtFrom(from);
    if (this.#isOpen(name)) {
      if (!this.#isIgnoredEnd(name)) this.#closeThrough(name, from, to);
    } else if (name === "br") this.#breakLine(from, to);
    else if (name === "p" && !this.#current().isHidden) this.writer.breakBlock(2, from, to);
  }

  isInForeignContext(): boolean {
    return FOREIGN_ROOTS.some((name) => this.#isOpen(name));
  }

  oncomment(): void {
    this.hasMarkup = true;
  }

  oncdata(start: number): void {
    this.hasMarkup = true;
    // In HTML it is a comment that the first ">" ends.
    this.#doubtFrom(start);
  }

  ondeclaration(): void {
    this.hasMarkup = true;
  }

  onprocessinginstruction(): void {
    this.hasMarkup = true;
  }

  onattribend(): void {}

  onend(): void {}

  #noteUnmarkable(start: number, end: number): void {
    if (this.#isBesideCells() || UNMARKABLE.some((name) => this.#isOpen(name)))
      this.unmarkableSpans.push({ start, end });
  }

  #isBesideCells(): boolean {
    const table = this.#positionOf("table");
    return table >= 0 && TABLE_CONTENTS.every((name) => this.#positionOf(name) < table);
  }

  #readNoscript(start: number): void {
    this.#noscriptEnd = endOfNoscript(this.#source, start);
    if (this.#noscriptEnd < 0) this.#doubtFrom(start);
  }

  #doubtFrom(start: number): void {
    this.certainEnd = Math.min(this.certainEnd, start);
  }

  #begin(name: string, tagEnd: number): void {
    const start = this.#tagStart;
    // A browser leaves a drawing or formula when a block begins.
    if (isBlock(name)) {
      for (const root of FOREIGN_ROOTS) if (this.#isOpen(root)) this.#closeThrough(root, start, tagEnd);
    }
    while (endsBefore(this.#current().name, name)) this.#close(start, tagEnd);
    if (isVoid(name)) {
      if (name === "br") this.#breakLine(start, tagEnd);
      else this.#edge(name, this.#current(), start, tagEnd);
      return;
    }
    if (name === "noscript" && tagEnd > this.#noscriptEnd && tagEnd < this.certainEnd) this.#readNoscript(tagEnd);
    const around = this.#current();
    const element = {
      name,
      isHidden: around.isHidden || this.#hidden || isUnseen(name) || hides(this.#style) || this.#isAround(name),
      isPreformatted: around.isPreformatted || isPreformatted(name) || preformats(this.#style),
    };
    this.#edge(name, element, start, tagEnd);
    if (!element.isHidden) {
      const prefix = prefixOf(name);
      if (prefix !== "") this.writer.beginPrefixed(prefix);
      if (isCell(name)) this.writer.beginCell();
    }
    const position = this.#open.push(element) - 1;
    const positions = this.#positions.get(name);
    if (positions === undefined) this.#positions.set(name, [position]);
    else positions.push(position);
    if (isBlock(name)) this.#blocks.push(position);
  }

  /** Whether an end tag ends nothing: no tag in a template ends what is around it, and none of an inline element a block. */
  #isIgnoredEnd(name: string): boolean {
    const position = this.#positionOf(name);
    if (this.#positionOf("template") > position) return true;
    if (endsBlocks(name)) return false;
    // What was hidden is not to stay so beyond its end tag.
    return (this.#blocks.at(-1) ?? -1) > position && this.#open[position]?.isHidden !== true;
  }

  #closeThrough(name: string, start: number, end: number): void {
    while (this.#close(start, end) !== name);
  }

  /** Closes the innermost element and returns its name. */
  #close(start: number, end: number): string {
    const element = this.#open.pop() ?? this.#outside;
    const { name } = element;
    this.#positions.get(name)?.pop();
    if (isBlock(name)) this.#blocks.pop();
    if (!element.isHidden && prefixOf(name) !== "") this.writer.endPrefixed();
    this.#edge(name, element, start, end);
    return name;
  }

  #edge(name: string, element: OpenElement, start: number, end: number): void {
    if (element.isHidden) return;
    const breaks = breaksOf(name);
    const isTight = breaks === 2 && LISTS.some((list) => this.#isOpen(list));
    this.writer.breakBlock(isTight ? 1 : breaks, start, end);
  }

  #breakLine(start: number, end: number): void {
    const { isHidden } = this.#current();
    if (!isHidden) this.writer.breakLine(start, end);
  }

  #isAround(name: string): boolean {
    return this.#contentOnly && isChrome(name, this.#role, (open) => this.#isOpen(open));
  }

  #current(): OpenElement {
    return this.#open[this.#open.length - 1] ?? this.#outside;
  }

  #isOpen(name: string): boolean {
    return this.#positionOf(name) >= 0;
  }

  /** Of the innermost one; -1 when none is open. */
  #positionOf(name: string): number {
    return this.#positions.get(name)?.at(-1) ?? -1;
  }
}

function hides(style: string): boolean {
  return style !== "" && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

function preformats(style: string): boolean {
  return style !== "" && /white-space\s*:\s*(?:pre|break-spaces)/i.test(style);
}
