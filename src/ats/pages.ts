import { findJsonLdScripts } from "../html/index.js";
import { findJobPostings, parseJsonLeniently } from "./jsonld.js";
import { MarkupText, type PayloadValue } from "./paths.js";

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

/** What a script of a page assigns to a variable, when it is JSON; its path is the variable. */
export function readVariable(page: string, name: string): PayloadValue | undefined {
  const assigned = page.indexOf(`${name} = `);
  const start = assigned < 0 ? -1 : page.indexOf("{", assigned);
  if (start < 0) return undefined;
  try {
    return { path: name, value: JSON.parse(page.slice(start, endOfObject(page, start))) };
  } catch {
    return undefined;
  }
}

/** Where the object that begins at `start` ends; the end of the page when it never does. */
function endOfObject(page: string, start: number): number {
  const sign = /["{}]|\\./gs;
  sign.lastIndex = start;
  let depth = 0;
  let inString = false;
  for (let found = sign.exec(page); found !== null; found = sign.exec(page)) {
    if (found[0] === '"') inString = !inString;
    else if (!inString && found[0] === "{") depth++;
    else if (!inString && found[0] === "}") depth--;
    if (depth === 0) return sign.lastIndex;
  }
  return page.length;
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
  const from = heading === null ? start : start + heading.index + heading[0].length;
  const text = page.slice(from, end).trim();
  return text === "" ? undefined : new MarkupText(text, from + page.slice(from, end).indexOf(text));
}
