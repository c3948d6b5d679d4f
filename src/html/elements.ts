import type { Breaks, LinePrefix } from "./line-writer.js";

/** Elements whose text is not shown, or is no part of the document's prose. */
const UNSEEN = new Set(
  "head title script style template noscript svg iframe noframes noembed object audio video canvas select datalist".split(
    " ",
  ),
);

/** Elements around what a page is about; a header or a footer inside of it belongs to it. */
const CHROME = new Set(["nav", "header", "footer"]);
const CONTENT = ["main", "article", "section"];

/** The elements that a role stands for. */
const ROLES: ReadonlyMap<string, string> = new Map([
  ["navigation", "nav"],
  ["search", "nav"],
  ["banner", "header"],
  ["contentinfo", "footer"],
]);

/** Whether an element, by its name or by its role, stands around the content of a page. */
export function isChrome(name: string, role: string, isOpen: (name: string) => boolean): boolean {
  const kind = ROLES.get(role.trim().toLowerCase()) ?? name;
  return CHROME.has(kind) && (kind === "nav" || !CONTENT.some(isOpen));
}

const PARAGRAPHS = new Set(
  (
    "p h1 h2 h3 h4 h5 h6 ul ol dl menu table blockquote pre section article header footer main nav aside hr form " +
    "fieldset figure address details dialog"
  ).split(" "),
);

const LINES = new Set(
  "div li dt dd tr caption thead tbody tfoot html body center summary legend figcaption hgroup listing xmp plaintext".split(
    " ",
  ),
);

const VOIDS = new Set(
  "area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr".split(
    " ",
  ),
);

const HEAD_ELEMENTS = new Set("base link meta title script style noscript template".split(" "));

const HEADINGS = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);

const ENDED_BY_ITEM = new Set(["p", "li"]);
const ENDED_BY_DEFINITION = new Set(["p", "dt", "dd"]);
const ENDED_BY_CELL = new Set(["p", "td", "th"]);
const ENDED_BY_ROW = new Set(["p", "td", "th", "tr"]);
const ENDED_BY_BLOCK = new Set(["p"]);

/** Elements that end unasked when the given one opens directly inside them. */
const IMPLIED_ENDS = new Map<string, ReadonlySet<string>>([
  ["li", ENDED_BY_ITEM],
  ["dt", ENDED_BY_DEFINITION],
  ["dd", ENDED_BY_DEFINITION],
  ["td", ENDED_BY_CELL],
  ["th", ENDED_BY_CELL],
  ["tr", ENDED_BY_ROW],
]);

export function isUnseen(name: string): boolean {
  return UNSEEN.has(name);
}

export function isVoid(name: string): boolean {
  return VOIDS.has(name);
}

export function isPreformatted(name: string): boolean {
  return name === "pre" || name === "listing" || name === "xmp" || name === "plaintext";
}

/** Lists inside which blocks stand on lines of their own, without blank lines. */
export const LISTS = ["ul", "ol", "menu", "dl"];

/** Elements with names and rules of their own, until they end. */
export const FOREIGN_ROOTS = ["svg", "math"];

/** Elements inside of which a tag is text, or begins an element that is not HTML's. */
export const UNMARKABLE = ["textarea", "xmp", "plaintext", ...FOREIGN_ROOTS];

/** Elements whose content is text in HTML, but not inside of a drawing or formula. */
const RAW_TEXT = new Set("script style title textarea xmp plaintext noscript noembed noframes iframe".split(" "));

export function isRawText(name: string): boolean {
  return RAW_TEXT.has(name);
}

/** Elements of a table in which anything may stand; what stands beside them, browsers move to before the table. */
export const TABLE_CONTENTS = ["td", "th", "caption"];

/** The content of an element in which a browser that runs scripts sees no tags, and the others see the same end. */
const PLAIN_NOSCRIPT =
  /(?:[^<]|<(?!\/noscript)\/?[a-z][^<>"']*(?:"[^<>"]*"[^<>"']*|'[^<>']*'[^<>"']*)*>)*<\/noscript\s*>/iy;

/** Where the noscript whose content begins at a place ends in every browser; -1 where they may disagree. */
export function endOfNoscript(source: string, start: number): number {
  PLAIN_NOSCRIPT.lastIndex = start;
  return PLAIN_NOSCRIPT.test(source) ? PLAIN_NOSCRIPT.lastIndex : -1;
}

export function isCell(name: string): boolean {
  return name === "td" || name === "th";
}

/** Whether the element is HTML's own and makes a block. */
export function isBlock(name: string): boolean {
  return PARAGRAPHS.has(name) || LINES.has(name);
}

/** Whether the element's end tag also ends the blocks that are open inside of it. */
export function endsBlocks(name: string): boolean {
  return isBlock(name) || isCell(name) || isUnseen(name) || FOREIGN_ROOTS.includes(name) || name === "button";
}

/** The line ends that an element's edges ask for. */
export function breaksOf(name: string): Breaks {
  if (PARAGRAPHS.has(name)) return 2;
  return LINES.has(name) ? 1 : 0;
}

export function prefixOf(name: string): LinePrefix {
  if (HEADINGS.has(name)) return "# ";
  return name === "li" ? "- " : "";
}

/** Whether an open element `parent` ends because `child` opens directly inside it. */
export function endsBefore(parent: string, child: string): boolean {
  if (parent === "head") return !HEAD_ELEMENTS.has(child);
  return (IMPLIED_ENDS.get(child) ?? (isBlock(child) ? ENDED_BY_BLOCK : undefined))?.has(parent) ?? false;
}
