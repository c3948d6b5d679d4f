import {
  JobsiftError,
  SourceTextBuilder,
  compose,
  describeValue,
  isCopied,
  mustBe,
  toSource
} from "./chunk-ZCBHZ3XP.js";

// src/html/detection.ts
var KNOWN_TAGS = new Set(
  "a abbr article aside b blockquote body br center code div dd dl dt em figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input label li link main meta nav ol p pre script section small span strong style sub sup table tbody td th thead title tr u ul".split(" ")
);
var ENOUGH_TAGS = 2;
function hasTags(text) {
  let count = 0;
  let close = -1;
  const first = text.length - text.trimStart().length;
  if (text.slice(first, first + 9).toLowerCase() === "<!doctype") return true;
  for (let open = text.indexOf("<"); open !== -1; open = text.indexOf("<", open + 1)) {
    const name = tagNameAt(text, open + 1);
    if (!KNOWN_TAGS.has(name)) continue;
    if (close < open) close = text.indexOf(">", open);
    if (close === -1) return false;
    if (open === first || name === "br" || ++count === ENOUGH_TAGS) return true;
  }
  return false;
}
function tagNameAt(text, start) {
  const from = text[start] === "/" ? start + 1 : start;
  const candidate = text.slice(from, from + 11).toLowerCase();
  const end = candidate.search(/[^a-z0-9]/);
  return end > 0 && /[\s/>]/.test(candidate.charAt(end)) ? candidate.slice(0, end) : "";
}

// src/html/document.ts
import { Tokenizer } from "htmlparser2";

// src/html/elements.ts
var UNSEEN = new Set(
  "head title script style template noscript svg iframe noframes noembed object audio video canvas select datalist".split(
    " "
  )
);
var PARAGRAPHS = new Set(
  "p h1 h2 h3 h4 h5 h6 ul ol dl menu table blockquote pre section article header footer main nav aside hr form fieldset figure address details dialog".split(" ")
);
var LINES = new Set(
  "div li dt dd tr caption thead tbody tfoot html body center summary legend figcaption hgroup listing xmp plaintext".split(
    " "
  )
);
var VOIDS = new Set(
  "area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr".split(
    " "
  )
);
var HEAD_ELEMENTS = new Set("base link meta title script style noscript template".split(" "));
var HEADINGS = /* @__PURE__ */ new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);
var ENDED_BY_ITEM = /* @__PURE__ */ new Set(["p", "li"]);
var ENDED_BY_DEFINITION = /* @__PURE__ */ new Set(["p", "dt", "dd"]);
var ENDED_BY_CELL = /* @__PURE__ */ new Set(["p", "td", "th"]);
var ENDED_BY_ROW = /* @__PURE__ */ new Set(["p", "td", "th", "tr"]);
var ENDED_BY_BLOCK = /* @__PURE__ */ new Set(["p"]);
var IMPLIED_ENDS = /* @__PURE__ */ new Map([
  ["li", ENDED_BY_ITEM],
  ["dt", ENDED_BY_DEFINITION],
  ["dd", ENDED_BY_DEFINITION],
  ["td", ENDED_BY_CELL],
  ["th", ENDED_BY_CELL],
  ["tr", ENDED_BY_ROW]
]);
function isUnseen(name) {
  return UNSEEN.has(name);
}
function isVoid(name) {
  return VOIDS.has(name);
}
function isPreformatted(name) {
  return name === "pre" || name === "listing" || name === "xmp" || name === "plaintext";
}
var LISTS = ["ul", "ol", "menu", "dl"];
var FOREIGN_ROOTS = ["svg", "math"];
var RAW_TEXT_ELEMENTS = ["textarea", "xmp", "plaintext"];
function isCell(name) {
  return name === "td" || name === "th";
}
function isBlock(name) {
  return PARAGRAPHS.has(name) || LINES.has(name);
}
function endsBlocks(name) {
  return isBlock(name) || isCell(name) || isUnseen(name) || FOREIGN_ROOTS.includes(name) || name === "button";
}
function breaksOf(name) {
  if (PARAGRAPHS.has(name)) return 2;
  return LINES.has(name) ? 1 : 0;
}
function prefixOf(name) {
  if (HEADINGS.has(name)) return "# ";
  return name === "li" ? "- " : "";
}
function endsBefore(parent, child) {
  if (parent === "head") return !HEAD_ELEMENTS.has(child);
  return (IMPLIED_ENDS.get(child) ?? (isBlock(child) ? ENDED_BY_BLOCK : void 0))?.has(parent) ?? false;
}

// src/html/line-writer.ts
var LineWriter = class {
  #source;
  #builder = new SourceTextBuilder();
  #breaks = 0;
  #hasSpace = false;
  #isCellStart = false;
  #prefix = "";
  #isInHeading = false;
  #gapStart = 0;
  #gapEnd = 0;
  constructor(source) {
    this.#source = source;
  }
  /** Text of the source whose white space collapses. */
  text(start, end) {
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
  preformatted(start, end) {
    this.#flush(start);
    this.#copy(start, end);
  }
  /** A character that the source spells as an entity. */
  entity(character, start, end, isPreformatted2) {
    if (!isPreformatted2 && isHtmlSpace(character.charCodeAt(0))) {
      this.#addSpace(start, end);
      return;
    }
    this.#flush(start);
    this.#builder.add(character, start, end);
  }
  /** The edge of a block. Edges that meet make one break: the largest. */
  breakBlock(breaks, start, end) {
    if (breaks > this.#breaks && this.#prefix === "") this.#addBreak(breaks, start, end);
  }
  /** A forced line end; two of them leave a blank line. A heading stays on one line. */
  breakLine(start, end) {
    if (this.#prefix !== "") return;
    if (this.#isInHeading && this.#breaks === 0) this.#addSpace(start, end);
    else this.#addBreak(this.#breaks === 0 ? 1 : 2, start, end);
  }
  /** The next word begins a table cell. */
  beginCell() {
    this.#isCellStart = true;
  }
  /** The next word begins a line of its own kind. */
  beginPrefixed(prefix) {
    this.#prefix = prefix;
  }
  /** An element that had a mark to write ends, with or without a word inside. */
  endPrefixed() {
    this.#prefix = "";
  }
  finish() {
    return this.#builder.finish(this.#source);
  }
  /** Writes characters as they stand in the source. */
  #copy(start, end) {
    this.#builder.add(this.#source.slice(start, end), start, end);
  }
  #addSpace(start, end) {
    if (this.#breaks > 0) return;
    if (!this.#hasSpace) this.#gapStart = start;
    else if (this.#gapEnd !== start) return;
    this.#hasSpace = true;
    this.#gapEnd = end;
  }
  #addBreak(breaks, start, end) {
    if (this.#breaks === 0) {
      this.#gapStart = start;
      this.#gapEnd = end;
    }
    this.#breaks = breaks;
  }
  /** Writes what was put off until the word at `at`. */
  #flush(at) {
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
};
function isHtmlSpace(unit) {
  return unit === 32 || unit === 10 || unit === 9 || unit === 13 || unit === 12;
}

// src/html/document.ts
function parseHtml(source, preformatted = false) {
  const reader = new DocumentReader(source, preformatted);
  const tokenizer = new Tokenizer({}, reader);
  tokenizer.write(source);
  tokenizer.end();
  return { text: reader.writer.finish(), hasMarkup: reader.hasMarkup, rawTextSpans: reader.rawTextSpans };
}
var DocumentReader = class {
  writer;
  hasMarkup = false;
  rawTextSpans = [];
  #source;
  #outside;
  #open = [];
  /** Where in `#open` the elements of a name stand: tells in constant time whether an end tag has a partner. */
  #positions = /* @__PURE__ */ new Map();
  /** Where in `#open` the blocks stand. */
  #blocks = [];
  #name = "";
  #tagStart = 0;
  #attribute = "";
  #style = "";
  #hidden = false;
  constructor(source, preformatted) {
    this.#source = source;
    this.writer = new LineWriter(source);
    this.#outside = { name: "", isHidden: false, isPreformatted: preformatted };
  }
  ontext(start, end) {
    const { isHidden, isPreformatted: preformatted } = this.#current();
    if (isHidden || start < 0) return;
    this.#noteRawText(start, end);
    if (preformatted) this.writer.preformatted(start, end);
    else this.writer.text(start, end);
  }
  ontextentity(codePoint, end) {
    const { isHidden, isPreformatted: preformatted } = this.#current();
    if (isHidden) return;
    const start = this.#source.lastIndexOf("&", end - 1);
    this.#noteRawText(start, end);
    this.writer.entity(String.fromCodePoint(codePoint), start, end, preformatted);
  }
  onopentagname(start, end) {
    this.hasMarkup = true;
    this.#name = this.#source.slice(start, end).toLowerCase();
    this.#tagStart = start - 1;
    this.#style = "";
    this.#hidden = false;
  }
  onattribname(start, end) {
    this.#attribute = this.#source.slice(start, end).toLowerCase();
    if (this.#attribute === "hidden") this.#hidden = true;
  }
  onattribdata(start, end) {
    if (this.#attribute === "style") this.#style += this.#source.slice(start, end);
  }
  onattribentity(codePoint) {
    if (this.#attribute === "style") this.#style += String.fromCodePoint(codePoint);
  }
  onopentagend(end) {
    this.#begin(this.#name, end + 1);
  }
  onselfclosingtag(end) {
    const closesItself = FOREIGN_ROOTS.includes(this.#name) || this.isInForeignContext();
    if (!closesItself) this.#begin(this.#name, end + 1);
  }
  onclosetag(start, end) {
    this.hasMarkup = true;
    const name = this.#source.slice(start, end).toLowerCase();
    const [from, to] = [start - 2, end + 1];
    if (this.#isOpen(name)) {
      if (!this.#crossesBlock(name)) this.#closeThrough(name, from, to);
    } else if (name === "br") this.#breakLine(from, to);
    else if (name === "p" && !this.#current().isHidden) this.writer.breakBlock(2, from, to);
  }
  isInForeignContext() {
    return FOREIGN_ROOTS.some((name) => this.#isOpen(name));
  }
  oncomment() {
    this.hasMarkup = true;
  }
  oncdata() {
    this.hasMarkup = true;
  }
  ondeclaration() {
    this.hasMarkup = true;
  }
  onprocessinginstruction() {
    this.hasMarkup = true;
  }
  onattribend() {
  }
  onend() {
  }
  #noteRawText(start, end) {
    if (RAW_TEXT_ELEMENTS.some((name) => this.#isOpen(name))) this.rawTextSpans.push({ start, end });
  }
  #begin(name, tagEnd) {
    const start = this.#tagStart;
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
      isHidden: around.isHidden || this.#hidden || isUnseen(name) || hides(this.#style),
      isPreformatted: around.isPreformatted || isPreformatted(name) || preformats(this.#style)
    };
    this.#edge(name, element, start, tagEnd);
    if (!element.isHidden) {
      const prefix = prefixOf(name);
      if (prefix !== "") this.writer.beginPrefixed(prefix);
      if (isCell(name)) this.writer.beginCell();
    }
    const position = this.#open.push(element) - 1;
    const positions = this.#positions.get(name);
    if (positions === void 0) this.#positions.set(name, [position]);
    else positions.push(position);
    if (isBlock(name)) this.#blocks.push(position);
  }
  /** Whether the end tag of an inline element would end a block that began inside of it; browsers let the block go on. */
  #crossesBlock(name) {
    if (endsBlocks(name)) return false;
    const position = this.#positions.get(name)?.at(-1) ?? -1;
    return (this.#blocks.at(-1) ?? -1) > position && this.#open[position]?.isHidden !== true;
  }
  #closeThrough(name, start, end) {
    while (this.#close(start, end) !== name) ;
  }
  /** Closes the innermost element and returns its name. */
  #close(start, end) {
    const element = this.#open.pop() ?? this.#outside;
    const { name } = element;
    this.#positions.get(name)?.pop();
    if (isBlock(name)) this.#blocks.pop();
    if (!element.isHidden && prefixOf(name) !== "") this.writer.endPrefixed();
    this.#edge(name, element, start, end);
    return name;
  }
  #edge(name, element, start, end) {
    if (element.isHidden) return;
    const breaks = breaksOf(name);
    const isTight = breaks === 2 && LISTS.some((list) => this.#isOpen(list));
    this.writer.breakBlock(isTight ? 1 : breaks, start, end);
  }
  #breakLine(start, end) {
    const { isHidden } = this.#current();
    if (!isHidden) this.writer.breakLine(start, end);
  }
  #current() {
    return this.#open[this.#open.length - 1] ?? this.#outside;
  }
  #isOpen(name) {
    return (this.#positions.get(name)?.length ?? 0) > 0;
  }
};
function hides(style) {
  return style !== "" && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}
function preformats(style) {
  return style !== "" && /white-space\s*:\s*(?:pre|break-spaces)/i.test(style);
}

// src/html/markable.ts
function findMarkable(raw) {
  const outer = parseHtml(raw);
  if (outer.hasMarkup) return { spans: shownSpans(outer), isEscaped: false };
  const unescaped = parseHtml(raw, true);
  if (!hasTags(unescaped.text.text)) return { spans: shownSpans(unescaped), isEscaped: false };
  const inner = shownSpans(parseHtml(unescaped.text.text));
  return { spans: inner.map(({ start, end }) => toSource(unescaped.text, start, end)), isEscaped: true };
}
function shownSpans({ text: read, rawTextSpans }) {
  const { source, sourceStarts, sourceEnds } = read;
  const spans = [];
  for (const [run, start] of sourceStarts.entries()) {
    const end = sourceEnds[run] ?? start;
    const original = source.slice(start, end);
    if (isCopied(read, run) || original.startsWith("&") || original.trim() === "") spans.push({ start, end });
  }
  return subtractSpans(subtractSpans(mergeSpans(spans), rawTextSpans), cutOffTag(source));
}
function cutOffTag(source) {
  const tail = source.lastIndexOf(">") + 1;
  const at = source.slice(tail).search(/<[a-z/!?]/i);
  return at < 0 ? [] : [{ start: tail + at, end: source.length }];
}
function mergeSpans(spans) {
  const all = [];
  for (const { start, end } of spans) {
    const last = all.at(-1);
    if (end <= start) continue;
    if (last !== void 0 && start <= last.end)
      all[all.length - 1] = { start: last.start, end: Math.max(end, last.end) };
    else all.push({ start, end });
  }
  return all;
}
function subtractSpans(spans, holes) {
  if (holes.length === 0) return spans;
  const left = [];
  let at = 0;
  for (const { start, end } of spans) {
    while ((holes[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    let from = start;
    for (let next = at; (holes[next]?.start ?? Number.POSITIVE_INFINITY) < end; next++) {
      const hole = holes[next] ?? { start: end, end };
      if (hole.start > from) left.push({ start: from, end: hole.start });
      from = Math.max(from, hole.end);
    }
    if (from < end) left.push({ start: from, end });
  }
  return left;
}

// src/html/highlight.ts
function highlight(raw, classification) {
  checkText(raw, "raw");
  const { spans, isEscaped } = findMarkable(raw);
  const write = isEscaped ? escapeMarkup : (text) => text;
  return markMentions(raw, mentionsIn(raw, classification, "description"), spans, write, (text) => text);
}
function highlightText(text, classification, field = "description") {
  checkText(text, "text");
  const whole = [{ start: 0, end: text.length }];
  return markMentions(text, mentionsIn(text, classification, field), whole, (tag) => tag, escapeMarkup);
}
function checkText(text, path) {
  if (typeof text !== "string") throw mustBe("invalid-post", path, "a string", describeValue(text));
}
function mentionsIn(text, { evidence }, field) {
  const mentions = evidence.filter((item) => item.field === field).sort((a, b) => a.start - b.start);
  if (mentions.some(({ start, end }) => start < 0 || end > text.length || start >= end)) {
    throw new JobsiftError("invalid-post", `the evidence is of another ${field}: it lies outside of this text`);
  }
  return mentions;
}
function markMentions(text, mentions, spans, writeTag, writeText) {
  const parts = [];
  let written = 0;
  let at = 0;
  for (const { start, end, leaning, concept } of mentions) {
    const open = writeTag(`<mark data-leaning="${escapeMarkup(leaning)}" data-concept="${escapeMarkup(concept)}">`);
    while ((spans[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    for (let next = at; (spans[next]?.start ?? Number.POSITIVE_INFINITY) < end; next++) {
      const shown = spans[next] ?? { start, end };
      const from = Math.max(start, shown.start, written);
      const to = Math.min(end, shown.end);
      if (text.slice(from, to).trim() === "") continue;
      parts.push(writeText(text.slice(written, from)), open, writeText(text.slice(from, to)), writeTag("</mark>"));
      written = to;
    }
  }
  return parts.join("") + writeText(text.slice(written));
}
var ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
function escapeMarkup(text) {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

// src/html/xml.ts
import { Parser } from "htmlparser2";
var MOST_LEVELS = 200;
function readXml(source) {
  const root = { name: "", start: 0, end: source.length, children: [] };
  const open = [root];
  const parser = new Parser(
    {
      onopentag: (name) => {
        if (open.length > MOST_LEVELS) {
          throw new JobsiftError("invalid-data", `the XML is nested more than ${MOST_LEVELS} elements deep`);
        }
        const element = { name, start: parser.endIndex + 1, end: source.length, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      onclosetag: () => {
        const element = open.length > 1 ? open.pop() : void 0;
        if (element !== void 0) element.end = Math.max(element.start, parser.startIndex);
      }
    },
    { xmlMode: true, decodeEntities: false }
  );
  parser.end(source);
  return root;
}
function findJsonLdScripts(page) {
  const scripts = [];
  const opening = /<!--|<script\b[^<>]*>/gi;
  const closing = /<\/script/gi;
  for (let match = opening.exec(page); match !== null; match = opening.exec(page)) {
    const start = opening.lastIndex;
    if (match[0] === "<!--") {
      const end2 = page.indexOf("-->", start);
      if (end2 < 0) break;
      opening.lastIndex = end2;
      continue;
    }
    closing.lastIndex = start;
    const end = closing.exec(page)?.index ?? page.length;
    if (/\bld\+json\b/i.test(match[0])) scripts.push(page.slice(start, end));
    opening.lastIndex = end;
  }
  return scripts;
}

// src/html/index.ts
function html(raw) {
  if (typeof raw !== "string") throw mustBe("invalid-post", "raw", "a string", describeValue(raw));
  const parsed = parseHtml(raw);
  if (parsed.hasMarkup) return parsed.text;
  const unescaped = parseHtml(raw, true).text;
  return hasTags(unescaped.text) ? compose(unescaped, parseHtml(unescaped.text).text) : unescaped;
}
function looksLikeHtml(text) {
  if (hasTags(text)) return true;
  const mayBeEscaped = text.includes("&lt;") || text.includes("&#");
  return mayBeEscaped && hasTags(parseHtml(text, true).text.text);
}
function toDescription(text) {
  return looksLikeHtml(text) ? html(text) : text;
}
export {
  findJsonLdScripts,
  highlight,
  highlightText,
  html,
  looksLikeHtml,
  readXml,
  toDescription
};
