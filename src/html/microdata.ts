import { Parser } from "htmlparser2";

/** Elements of a page may be nested that deep; what lies deeper is passed over. */
const MOST_LEVELS = 400;

/** What a page marks as a thing of some type: its properties by name, each a stretch of the page or a thing itself. */
export interface MicrodataItem {
  /** By name; of several values of a property the first. */
  readonly properties: Readonly<Record<string, MicrodataValue>>;
}

/** A stretch of the page, `page.slice(start, end)`, or what is described inside of it. */
export type MicrodataValue = MicrodataSpan | MicrodataItem;

/** `page.slice(start, end)`. */
export interface MicrodataSpan {
  /** In UTF-16 units of the page. */
  readonly start: number;
  /** In UTF-16 units of the page. */
  readonly end: number;
}

interface OpenItem {
  readonly properties: Record<string, MicrodataValue>;
}

interface OpenElement {
  readonly property: string | undefined;
  readonly start: number;
  /** The thing that the element is. */
  readonly item: OpenItem | undefined;
  readonly isWanted: boolean;
}

/**
 * The things of a type that a page describes in its elements (`itemtype="https://schema.org/JobPosting"`).
 *
 * @param type The end of the type's address.
 *
 * @example
 * ```ts
 * import { findMicrodata } from "jobsift/html";
 *
 * const page = '<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Cook</h1></div>';
 * findMicrodata(page, "JobPosting").length; // => 1
 * ```
 */
export function findMicrodata(page: string, type: string): readonly MicrodataItem[] {
  if (!/\bitemtype\s*=/i.test(page) || !page.includes(type)) return [];
  const found: MicrodataItem[] = [];
  const open: OpenElement[] = [];
  const items: OpenItem[] = [];
  const parser = new Parser({
    onopentag(_, attributes) {
      if (open.length >= MOST_LEVELS) {
        parser.reset();
        return;
      }
      const isItem = attributes["itemscope"] !== undefined;
      const property = attributes["itemprop"];
      const content = attributes["content"];
      if (property !== undefined && !isItem && content !== undefined) {
        const tag = page.slice(parser.startIndex, parser.endIndex);
        const at = tag.search(/\bcontent\s*=\s*["']/i);
        const start = parser.startIndex + at + (/^content\s*=\s*["']/i.exec(tag.slice(at))?.[0].length ?? 0);
        const quote = page[start - 1] ?? '"';
        const end = page.indexOf(quote, start);
        if (at >= 0 && end >= 0) addProperty(items.at(-1), property, { start, end });
      }
      const item: OpenItem | undefined = isItem ? { properties: {} } : undefined;
      const isWanted = isItem && (attributes["itemtype"] ?? "").trim().endsWith(type);
      open.push({
        property: content === undefined || isItem ? property : undefined,
        start: parser.endIndex + 1,
        item,
        isWanted,
      });
      if (item !== undefined) items.push(item);
    },
    onclosetag() {
      const element = open.pop();
      if (element === undefined) return;
      const { property, start, item, isWanted } = element;
      if (item !== undefined) items.pop();
      if (property !== undefined)
        addProperty(items.at(-1), property, item ?? { start, end: Math.max(start, parser.startIndex) });
      if (item !== undefined && isWanted) found.push(item);
    },
  });
  parser.write(page);
  parser.end();
  return found;
}

/** The first value of a property counts. */
function addProperty(item: OpenItem | undefined, names: string, value: MicrodataValue): void {
  for (const name of names.trim().split(/\s+/)) {
    if (item !== undefined && name !== "" && !Object.hasOwn(item.properties, name)) item.properties[name] = value;
  }
}
