import type { Breaks, Mark } from "./layout.js";

/** Elements whose text is not shown, or is no part of the document's prose. */
const unseen = new Set(
  "head title script style template noscript svg iframe noframes noembed object audio video canvas select datalist".split(
    " ",
  ),
);

const paragraphs = new Set(
  (
    "p h1 h2 h3 h4 h5 h6 ul ol dl menu table blockquote pre section article header footer main nav aside hr form " +
    "fieldset figure address details dialog"
  ).split(" "),
);

const lines = new Set(
  "div li dt dd tr caption thead tbody tfoot html body center summary legend figcaption hgroup listing xmp plaintext".split(
    " ",
  ),
);

const voids = new Set(
  "area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr".split(
    " ",
  ),
);

const inHead = new Set("base link meta title script style noscript template".split(" "));

const headings = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);

const itemEnds = new Set(["p", "li"]);
const definitionEnds = new Set(["p", "dt", "dd"]);
const cellEnds = new Set(["p", "td", "th"]);
const rowEnds = new Set(["p", "td", "th", "tr"]);
const paragraphEnds = new Set(["p"]);

/** Elements that end unasked when the given one opens directly inside them. */
const implied = new Map<string, ReadonlySet<string>>([
  ["li", itemEnds],
  ["dt", definitionEnds],
  ["dd", definitionEnds],
  ["td", cellEnds],
  ["th", cellEnds],
  ["tr", rowEnds],
]);

export function isUnseen(name: string): boolean {
  return unseen.has(name);
}

export function isVoid(name: string): boolean {
  return voids.has(name);
}

export function isPreformatted(name: string): boolean {
  return name === "pre" || name === "listing" || name === "xmp" || name === "plaintext";
}

/** Lists inside which blocks stand on lines of their own, without blank lines. */
export const lists = ["ul", "ol", "menu", "dl"];

/** Elements with names and rules of their own, until they end. */
export const foreign = ["svg", "math"];

/** Elements that are shown and have no elements inside of them: tags in them are text. */
export const rawText = ["textarea", "xmp", "plaintext"];

export function isCell(name: string): boolean {
  return name === "td" || name === "th";
}

/** Whether the element is HTML's own and makes a block. */
export function isBlock(name: string): boolean {
  return paragraphs.has(name) || lines.has(name);
}

/** Whether the element's end tag also ends the blocks that are open inside of it. */
export function endsBlocks(name: string): boolean {
  return isBlock(name) || isCell(name) || isUnseen(name) || foreign.includes(name) || name === "button";
}

/** The line ends that an element's edges ask for. */
export function breaksOf(name: string): Breaks {
  if (paragraphs.has(name)) return 2;
  return lines.has(name) ? 1 : 0;
}

export function markOf(name: string): Mark {
  if (headings.has(name)) return "# ";
  return name === "li" ? "- " : "";
}

/** Whether an open element `parent` ends because `child` opens directly inside it. */
export function endsBefore(parent: string, child: string): boolean {
  if (parent === "head") return !inHead.has(child);
  return (implied.get(child) ?? (isBlock(child) ? paragraphEnds : undefined))?.has(parent) ?? false;
}
