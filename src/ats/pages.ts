import { findDataScripts, findJsonLdScripts, findMicrodata, type MicrodataValue } from "../html/index.js";
import { parseOrUndefined } from "../json.js";
import { findJobPostings, parseJsonLeniently } from "./jsonld.js";
import { MarkupText, type PayloadValue } from "./paths.js";
import type { ElementClasses } from "./vendor.js";

/** Broken scripts after which a page is not read on: no page means to have so many. */
const MOST_BROKEN_SCRIPTS = 100;

/** The JobPostings in the scripts of a page; the path of the second script's value begins with `script[1]$`. */
export function findPagePostings(page: string): readonly PayloadValue[] {
  const found: PayloadValue[] = [];
  let broken = 0;
  for (const [index, script] of findJsonLdScripts(page).entries()) {
    if (!script.includes("JobPosting")) continue;
    const value = parseJsonLeniently(script);
    if (value === undefined) broken++;
    else for (const posting of findJobPostings({ path: `script[${index}]$`, value })) found.push(posting);
    if (broken === MOST_BROKEN_SCRIPTS) break;
  }
  return found;
}

/** The JobPostings that a page marks in its elements. */
export function findMarkedPostings(page: string): readonly PayloadValue[] {
  return findMicrodata(page, "JobPosting").map((item) => ({ path: "", value: describedValue(item, page) }));
}

function describedValue(found: MicrodataValue, page: string): unknown {
  if ("start" in found) return new MarkupText(page.slice(found.start, found.end), found.start);
  return Object.fromEntries(
    Object.entries(found.properties).map(([name, value]) => [name, describedValue(value, page)]),
  );
}

/** Scripts of a page that are looked at, and values in each. */
const MOST_SCRIPTS = 60;
const MOST_VALUES = 20;

/** What the scripts of a page are, or assign, as far as it is JSON; the path of the second one's value begins with `data[1]$`. */
export function* readScripts(page: string): Generator<PayloadValue> {
  for (const [index, script] of findDataScripts(page).slice(0, MOST_SCRIPTS).entries()) {
    for (const value of valuesIn(script)) yield { path: `data[${index}]$`, value };
  }
}

function* valuesIn(script: string): Generator<unknown> {
  const assigned = /(?:^|=|\()\s*(?=[{[]\s*["{[])|\bJSON\.parse\(\s*(?=["'])/g;
  let values = 0;
  for (let match = assigned.exec(script); match !== null && values < MOST_VALUES; match = assigned.exec(script)) {
    const start = match.index + match[0].length;
    const isQuoted = /["']/.test(script[start] ?? "");
    const end = isQuoted ? endOfString(script, start) : endOfObject(script, start);
    const literal = script.slice(start, end);
    values++;
    const value = parseJsonLeniently(isQuoted ? textOfString(literal) : literal);
    // Anything else is a program rather than data.
    if (value === undefined) continue;
    yield value;
    assigned.lastIndex = end;
  }
}

/** What a string of a program says, in quotes of either kind. */
function textOfString(literal: string): string {
  const inner = literal.slice(1, -1).replace(/\\.|"/gs, (found) => QUOTES[found] ?? found);
  return String(parseJsonLeniently(`"${inner}"`) ?? "");
}

/** Quotes that JSON writes otherwise. */
const QUOTES: Readonly<Record<string, string>> = { "\\'": "'", '"': '\\"' };

/** Where the string that begins at `start` ends; the end of the program when it never does. */
function endOfString(script: string, start: number): number {
  const sign = /["']|\\./gs;
  sign.lastIndex = start + 1;
  for (let found = sign.exec(script); found !== null; found = sign.exec(script))
    if (found[0] === script[start]) return sign.lastIndex;
  return script.length;
}

/** What a script of a page assigns to a variable, when it is JSON; its path is the variable. */
export function readVariable(page: string, name: string): PayloadValue | undefined {
  const assigned = page.indexOf(`${name} = `);
  const opening = /[{[]/g;
  opening.lastIndex = assigned;
  const start = assigned < 0 ? -1 : (opening.exec(page)?.index ?? -1);
  if (start < 0) return undefined;
  const value = parseOrUndefined(page.slice(start, endOfObject(page, start)));
  return value === undefined ? undefined : { path: name, value };
}

/** Where the object or the list that begins at `start` ends; the end of the page when it never does. */
function endOfObject(page: string, start: number): number {
  const sign = /["{}[\]]|\\./gs;
  sign.lastIndex = start;
  let depth = 0;
  let inString = false;
  for (let found = sign.exec(page); found !== null; found = sign.exec(page)) {
    if (found[0] === '"') inString = !inString;
    else if (!inString && (found[0] === "{" || found[0] === "[")) depth++;
    else if (!inString && (found[0] === "}" || found[0] === "]")) depth--;
    if (depth === 0) return sign.lastIndex;
  }
  return page.length;
}

/** The posting that elements of some classes hold; undefined where there is no title or no text. */
export function findElementPosting(page: string, classes: ElementClasses): PayloadValue | undefined {
  const title = findElement(page, classes.title);
  const text = findElement(page, classes.text);
  if (title === undefined || text === undefined) return undefined;
  const company = findElement(page, classes.company);
  return { path: "", value: { title, text, ...(company !== undefined && { company }) } };
}

/** What a page shows as its content: in its `main`, or in its only article. */
export function findMainText(page: string): MarkupText | undefined {
  for (const name of ["main", "article"]) {
    const [opening, ...others] = page.matchAll(new RegExp(`<${name}\\b[^<>]*>`, "gi"));
    if (opening === undefined || others.length > 0) continue;
    const start = opening.index + opening[0].length;
    const length = page.slice(start).search(new RegExp(`</${name}\\b`, "i"));
    return markupAt(page, start, length < 0 ? page.length : start + length);
  }
  return undefined;
}

/** The content of the first element of a class. */
function findElement(page: string, name: string): MarkupText | undefined {
  const opening = new RegExp(
    `<([a-z]\\w*)\\b[^<>]*\\sclass\\s*=\\s*["'][^"'<>]*(?<![\\w-])${name}(?![\\w-])[^<>]*>`,
    "i",
  );
  const found = opening.exec(page);
  const tag = found?.[1];
  if (found === null || tag === undefined) return undefined;
  const start = found.index + found[0].length;
  const sign = new RegExp(`<(/?)${tag}\\b[^<>]*>`, "gi");
  sign.lastIndex = start;
  let end = page.length;
  let depth = 1;
  for (let one = sign.exec(page); one !== null && depth > 0; one = sign.exec(page)) {
    depth += one[1] === "/" ? -1 : 1;
    if (depth === 0) end = one.index;
  }
  return markupAt(page, start, end);
}

/** What stands between two places, without the blanks around it. */
function markupAt(page: string, start: number, end: number): MarkupText | undefined {
  const text = page.slice(start, end).trim();
  return text === "" ? undefined : new MarkupText(text, start + page.slice(start, end).indexOf(text));
}

/** The links of a page whose address is that of a job, as postings of an id and a title. */
export function findLinkedPostings(page: string, address: RegExp): readonly PayloadValue[] {
  const opening = /<a\b[^<>]*>/gi;
  const found: PayloadValue[] = [];
  for (let match = opening.exec(page); match !== null; match = opening.exec(page)) {
    const href = /\bhref=(?:"([^"]*)"|'([^']*)')/i.exec(match[0]);
    const id = address.exec(href?.[1] ?? href?.[2] ?? "")?.[1];
    const title = id === undefined ? undefined : titleAt(page, opening.lastIndex);
    if (title !== undefined) found.push({ path: "", value: { id, title } });
  }
  return found;
}

/** What a link shows: its heading when it has one, beside which stand labels for screen readers. */
function titleAt(page: string, start: number): MarkupText | undefined {
  const closing = /<\/(?:a|td|li|h[1-6])\b|<a\b/gi;
  closing.lastIndex = start;
  const end = closing.exec(page)?.index ?? page.length;
  const heading = /<h[1-6]\b[^<>]*>/i.exec(page.slice(start, end));
  return markupAt(page, heading === null ? start : start + heading.index + heading[0].length, end);
}
