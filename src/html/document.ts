import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import type { SourceText, Span } from "../source-text/source-text.js";
import {
  breaksOf,
  endsBefore,
  endsBlocks,
  FOREIGN_ROOTS,
  isBlock,
  isCell,
  isChrome,
  isPreformatted,
  isUnseen,
  isVoid,
  LISTS,
  prefixOf,
  RAW_TEXT_ELEMENTS,
} from "./elements.js";
import { LineWriter } from "./line-writer.js";

/** What reading a source as HTML gave. */
export interface HtmlDocument {
  readonly text: SourceText;
  /** Whether there was any tag, comment or declaration. */
  readonly hasMarkup: boolean;
  /** Where text stands that is text whatever it looks like, so that no element can be put there. */
  readonly rawTextSpans: readonly Span[];
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
  return { text: reader.writer.finish(), hasMarkup: reader.hasMarkup, rawTextSpans: reader.rawTextSpans };
}

/**
 * Follows the tokenizer's events and keeps the open elements itself. The Parser of htmlparser2 would do that too, but
 * its stack costs quadratic time under deep nesting.
 */
class DocumentReader implements TokenizerCallbacks {
  readonly writer: LineWriter;
  hasMarkup = false;
  readonly rawTextSpans: Span[] = [];
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
    this.#noteRawText(start, end);
    if (preformatted) this.writer.preformatted(start, end);
    else this.writer.text(start, end);
  }

  ontextentity(codePoint: number, end: number): void {
    const { isHidden, isPreformatted: preformatted } = this.#current();
    if (isHidden) return;
    const start = this.#source.lastIndexOf("&", end - 1);
    this.#noteRawText(start, end);
    this.writer.entity(String.fromCodePoint(codePoint), start, end, preformatted);
  }

  onopentagname(start: number, end: number): void {
    this.hasMarkup = true;
    this.#name = this.#source.slice(start, end).toLowerCase();
    this.#tagStart = start - 1;
    this.#style = "";
    this.#role = "";
    this.#hidden = false;
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
    if (this.#isOpen(name)) {
      if (!this.#crossesBlock(name)) this.#closeThrough(name, from, to);
    } else if (name === "br") this.#breakLine(from, to);
    else if (name === "p" && !this.#current().isHidden) this.writer.breakBlock(2, from, to);
  }

  isInForeignContext(): boolean {
    return FOREIGN_ROOTS.some((name) => this.#isOpen(name));
  }

  oncomment(): void {
    this.hasMarkup = true;
  }

  oncdata(): void {
    this.hasMarkup = true;
  }

  ondeclaration(): void {
    this.hasMarkup = true;
  }

  onprocessinginstruction(): void {
    this.hasMarkup = true;
  }

  onattribend(): void {}

  onend(): void {}

  #noteRawText(start: number, end: number): void {
    if (RAW_TEXT_ELEMENTS.some((name) => this.#isOpen(name))) this.rawTextSpans.push({ start, end });
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

  /** Whether the end tag of an inline element would end a block that began inside of it; browsers let the block go on. */
  #crossesBlock(name: string): boolean {
    if (endsBlocks(name)) return false;
    const position = this.#positions.get(name)?.at(-1) ?? -1;
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
    return (this.#positions.get(name)?.length ?? 0) > 0;
  }
}

function hides(style: string): boolean {
  return style !== "" && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

function preformats(style: string): boolean {
  return style !== "" && /white-space\s*:\s*(?:pre|break-spaces)/i.test(style);
}
