import { Parser } from "htmlparser2";
import { JobsiftError } from "../errors.js";

/** Deeper documents are refused: what closes an element is looked for among all that are open. */
const MOST_LEVELS = 200;

/** An element of an XML document; its content is `source.slice(start, end)`. */
export interface XmlElement {
  /** Of its tag, as written; empty for the document itself. */
  readonly name: string;
  /** Behind its start tag, in UTF-16 units of the document. */
  readonly start: number;
  /** Of its end tag, in UTF-16 units of the document. */
  readonly end: number;
  /** In the order of the document. */
  readonly children: readonly XmlElement[];
  /** Whether the document ends before the element does. */
  readonly isCut: boolean;
}

/**
 * The elements of an XML document under one that stands for the document. No entity is resolved, none is fetched.
 *
 * @throws {JobsiftError} `invalid-data` when elements are nested more than 200 deep
 *
 * @example
 * ```ts
 * import { readXml } from "jobsift/html";
 *
 * const [jobs] = readXml("<jobs><job/><job/></jobs>").children;
 * jobs?.children.length; // => 2
 * ```
 */
export function readXml(source: string): XmlElement {
  const root: OpenXmlElement = { name: "", start: 0, end: source.length, children: [], isCut: false };
  const open = [root];
  const parser = new Parser(
    {
      onopentag: (name) => {
        if (open.length > MOST_LEVELS) {
          throw new JobsiftError("invalid-data", `the XML is nested more than ${MOST_LEVELS} elements deep`);
        }
        const element = { name, start: parser.endIndex + 1, end: source.length, children: [], isCut: false };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      onclosetag: () => {
        const element = open.length > 1 ? open.pop() : undefined;
        // An element without an end tag ends where it began, or with the one around it.
        if (element !== undefined) element.end = Math.max(element.start, parser.startIndex);
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  parser.write(source);
  // The document itself is open to the end.
  if (open.length > 1) for (const element of open) element.isCut = true;
  parser.end();
  return root;
}

type OpenXmlElement = { -readonly [Member in keyof XmlElement]: XmlElement[Member] } & {
  readonly children: XmlElement[];
};

/**
 * The contents of the scripts of a page that hold JSON-LD; what stands in comments is not there.
 *
 * @example
 * ```ts
 * import { findJsonLdScripts } from "jobsift/html";
 *
 * findJsonLdScripts('<script type="application/ld+json">{}</script>'); // => ["{}"]
 * ```
 */
export function findJsonLdScripts(page: string): readonly string[] {
  return findScripts(page).flatMap(({ tag, content }) => (/\bld\+json\b/i.test(tag) ? [content] : []));
}

/**
 * The contents of the other scripts of a page: what they hold, or assign, may be data.
 *
 * @example
 * ```ts
 * import { findDataScripts } from "jobsift/html";
 *
 * findDataScripts('<script id="__NEXT_DATA__" type="application/json">{}</script>'); // => ["{}"]
 * ```
 */
export function findDataScripts(page: string): readonly string[] {
  return findScripts(page).flatMap(({ tag, content }) => (/\bld\+json\b/i.test(tag) ? [] : [content]));
}

interface Script {
  readonly tag: string;
  readonly content: string;
}

function findScripts(page: string): readonly Script[] {
  const scripts: Script[] = [];
  // The attributes are looked at afterwards: one pattern for both would try every way to part them.
  const opening = /<!--|<script\b[^<>]*>/gi;
  const closing = /<\/script/gi;
  for (let match = opening.exec(page); match !== null; match = opening.exec(page)) {
    const start = opening.lastIndex;
    if (match[0] === "<!--") {
      const end = page.indexOf("-->", start);
      if (end < 0) break;
      opening.lastIndex = end;
      continue;
    }
    closing.lastIndex = start;
    const end = closing.exec(page)?.index ?? page.length;
    scripts.push({ tag: match[0], content: page.slice(start, end) });
    opening.lastIndex = end;
  }
  return scripts;
}
