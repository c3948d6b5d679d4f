import { jobPostings } from "./jsonld.js";
import { mismatch } from "./mismatch.js";
import { linkedPostings, pagePostings, variableOf } from "./pages.js";
import { eachElement, follow, isObject, type Located } from "./paths.js";
import { kindOf, parsePayload } from "./payload.js";
import type { Vendor } from "./vendor.js";
import { type AtsSource, VENDOR_NAMES, vendors } from "./vendors.js";
import { xmlElements } from "./xml.js";

/** Whose a payload is, and its postings. */
export interface Recognised {
  readonly name: AtsSource;
  readonly postings: Iterable<Located>;
}

const XML_VENDORS = VENDOR_NAMES.filter((name) => vendors[name].isXml);
const OTHER_VENDORS = VENDOR_NAMES.filter((name) => !vendors[name].isXml);

/**
 * Finds out whose a payload is. A string may be JSON, XML, or a page.
 * @throws {JobsiftError} `invalid-data` when it is of no vendor that is known, or not of the one that was named
 */
export function recognise(payload: unknown, named: AtsSource | undefined): Recognised {
  const found = typeof payload === "string" ? inText(payload, named) : inValue(payload, named);
  if (found === undefined) throw mismatch(payload, named);
  return found;
}

function inText(payload: string, named: AtsSource | undefined): Recognised | undefined {
  const kind = kindOf(payload);
  if (kind === "json") return inValue(parsePayload(payload), named);
  if (named !== undefined && XML_VENDORS.includes(named)) return inXml(payload, named);
  if (kind === "page") return inPage(payload, named);
  try {
    return inXml(payload, named) ?? inPage(payload, named);
  } catch (error) {
    // Pages are seldom sound XML.
    const found = inPage(payload, named);
    if (found !== undefined) return found;
    throw error;
  }
}

function inValue(payload: unknown, named: AtsSource | undefined): Recognised | undefined {
  const root = { path: "$", value: payload };
  const described = isAsked("jsonld", named) ? jobPostings(root) : [];
  if (described.length > 0) return { name: "jsonld", postings: described };
  for (const name of named === undefined ? OTHER_VENDORS : [named]) {
    const postings = postingsOf(root, vendors[name]);
    if (postings !== undefined) return { name, postings };
  }
  return undefined;
}

function inXml(payload: string, named: AtsSource | undefined): Recognised | undefined {
  for (const name of XML_VENDORS) {
    if (!isAsked(name, named)) continue;
    const postings = xmlElements(payload, vendors[name].postings);
    if (postings.some(({ value }) => isMarked(value, vendors[name]))) return { name, postings };
  }
  return undefined;
}

/** What a page says for machines comes first, then what its scripts know, then its links. */
function inPage(page: string, named: AtsSource | undefined): Recognised | undefined {
  const described = isAsked("jsonld", named) ? pagePostings(page) : [];
  if (described.length > 0) return { name: "jsonld", postings: described };
  for (const name of VENDOR_NAMES) {
    if (!isAsked(name, named)) continue;
    const { variable, link } = vendors[name];
    const value = variable === undefined ? undefined : variableOf(page, variable);
    const postings = value === undefined ? undefined : postingsOf(value, vendors[name]);
    if (postings !== undefined) return { name, postings };
    const linked = link === undefined ? [] : linkedPostings(page, link);
    if (linked.length > 0) return { name, postings: linked };
  }
  return undefined;
}

function isAsked(name: AtsSource, named: AtsSource | undefined): boolean {
  return named === undefined || named === name;
}

/** The postings of a value if it is this vendor's. */
function postingsOf(root: Located, vendor: Vendor): Iterable<Located> | undefined {
  for (const path of vendor.postings) {
    const found = follow(root, path);
    if (found === undefined || !(Array.isArray(found.value) || isObject(found.value))) continue;
    const values: readonly unknown[] = Array.isArray(found.value) ? found.value : [found.value];
    // An empty list has no marks: whose it is does not matter.
    if (values.length === 0 || values.some((value) => isMarked(value, vendor))) return eachElement(found);
  }
  return undefined;
}

function isMarked(value: unknown, { marks }: Vendor): boolean {
  return isObject(value) && marks.some((members) => members.every((member) => Object.hasOwn(value, member)));
}
