import { JobsiftError } from "../errors.js";
import { nameOf } from "../post.js";
import { jobPostings } from "./jsonld.js";
import { linkedPostings, pagePostings, variableOf } from "./pages.js";
import { eachElement, follow, isObject, type Located } from "./paths.js";
import { type AtsSource, type Vendor, vendors, xmlSources } from "./vendors.js";
import { xmlElements } from "./xml.js";

export interface Found {
  readonly source: AtsSource;
  readonly postings: Iterable<Located>;
}

/**
 * The postings of a payload whose fields the caller has named.
 * @throws {JobsiftError} `invalid-data` when there is no such list
 */
export function mappedPostings(payload: unknown, { postings: [path = ""] }: Vendor): Iterable<Located> {
  const found = follow({ path: "$", value: typeof payload === "string" ? parseJson(payload) : payload }, path);
  if (found !== undefined && (Array.isArray(found.value) || isObject(found.value))) return eachElement(found);
  throw invalid(`the payload has no list of postings at ${path === "" ? "$" : `$.${path}`}; ${whatItIs(payload)}`);
}

const names = Object.keys(vendors) as AtsSource[];

/**
 * The postings of a payload, and whose they are. A string may be JSON, XML, or a page.
 * @throws {JobsiftError} `invalid-data` when it is of no vendor that is known, or not of the one that was named
 */
export function findPostings(payload: unknown, named: AtsSource | undefined): Found {
  if (named !== undefined && !names.includes(named)) {
    throw invalid(`there is no source "${named}"; the sources are ${names.join(", ")}`);
  }
  const found = typeof payload === "string" ? inText(payload, named) : inValue(payload, named);
  if (found !== undefined) return found;
  throw invalid(
    named === undefined
      ? `no known vendor's payload (${names.join(", ")}); ${whatItIs(payload)}`
      : `no payload of ${named}: ${mismatch(payload, named)}`,
  );
}

function inText(payload: string, named: AtsSource | undefined): Found | undefined {
  if (!/^\s*</.test(payload)) return inValue(parseJson(payload), named);
  if (named !== undefined && xmlSources.includes(named)) return inXml(payload, named);
  if (isPage(payload)) return inPage(payload, named);
  try {
    return inXml(payload, named) ?? inPage(payload, named);
  } catch (error) {
    // Pages are seldom sound XML.
    const found = inPage(payload, named);
    if (found !== undefined) return found;
    throw error;
  }
}

/** Whether a text begins like a page: feeds quote pages, so that what a page has may stand in a feed. */
function isPage(text: string): boolean {
  const beside = /\s+|<!--[\s\S]*?-->|<[?][^>]*>/y;
  let at = 0;
  while (beside.test(text)) at = beside.lastIndex;
  return /^<(?:!doctype html|html|head|body|script)\b/i.test(text.slice(at, at + 20));
}

/** What a page says for machines comes first, then what its scripts know, then its links. */
function inPage(page: string, named: AtsSource | undefined): Found | undefined {
  const isAsked = (source: AtsSource) => named === undefined || named === source;
  const described = isAsked("jsonld") ? pagePostings(page) : [];
  if (described.length > 0) return { source: "jsonld", postings: described };
  for (const source of names.filter(isAsked)) {
    const { variable, link } = vendors[source];
    const value = variable === undefined ? undefined : variableOf(page, variable);
    const postings = value === undefined ? undefined : postingsOf(value, source);
    if (postings !== undefined) return { source, postings };
    const linked = link === undefined ? [] : linkedPostings(page, link);
    if (linked.length > 0) return { source, postings: linked };
  }
  return undefined;
}

function inXml(payload: string, named: AtsSource | undefined): Found | undefined {
  for (const source of xmlSources.filter((one) => named === undefined || one === named)) {
    const postings = xmlElements(payload, vendors[source].postings);
    if (postings.some(({ value }) => isMarked(value, vendors[source]))) return { source, postings };
  }
  return undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalid("the payload is a text that is neither JSON nor XML nor a page");
  }
}

function inValue(payload: unknown, named: AtsSource | undefined): Found | undefined {
  const root = { path: "$", value: payload };
  if (named === undefined || named === "jsonld") {
    const postings = jobPostings(root);
    if (postings.length > 0) return { source: "jsonld", postings };
  }
  for (const source of named === undefined ? names.filter((one) => !xmlSources.includes(one)) : [named]) {
    const postings = postingsOf(root, source);
    if (postings !== undefined) return { source, postings };
  }
  return undefined;
}

/** The postings of a value if it is this vendor's. */
function postingsOf(root: Located, source: AtsSource): Iterable<Located> | undefined {
  const vendor = vendors[source];
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

/** Where a payload departs from what a vendor sends: what was found there, and what is expected. */
function mismatch(payload: unknown, source: AtsSource): string {
  const { postings, marks, variable, link } = vendors[source];
  if (link !== undefined) return `it is a page of links to jobs; ${whatItIs(payload)}`;
  if (variable !== undefined && typeof payload === "string") {
    return `it is a page whose script sets ${variable}; ${whatItIs(payload)}`;
  }
  if (source === "jsonld") return `it has a JobPosting of schema.org, by @type; ${whatItIs(payload)}`;
  const found = postings.map((path) => follow({ path: "$", value: payload }, path)).find((one) => one !== undefined);
  const places = postings.map((path) => (path === "" ? "$" : path)).join(" or ");
  if (found === undefined || found.path === "$") return `its postings stand in ${places}; ${whatItIs(payload)}`;
  const [first] = eachElement(found);
  const members = marks.map((group) => group.join(" and ")).join(", or ");
  return `${first?.path} has to be an object with ${members}; ${whatItIs(first?.value)}`;
}

function whatItIs(payload: unknown): string {
  if (typeof payload === "string") return `this is a text of ${payload.length} characters`;
  if (!isObject(payload)) return `this is ${nameOf(payload)}`;
  const members = Object.keys(payload).slice(0, 8);
  return `this is an object with ${members.map((name) => name.slice(0, 40)).join(", ") || "nothing"}`;
}

function invalid(message: string): JobsiftError {
  return new JobsiftError("invalid-data", message);
}
