import { JobsiftError } from "../errors.js";
import { nameOf } from "../post.js";
import { jobPostings } from "./jsonld.js";
import { linkedPostings, links, pagePostings, variableOf, variables } from "./pages.js";
import { elementsOf, follow, isObject, type Located } from "./paths.js";
import { type AtsSource, type Vendor, vendors, xmlSources } from "./vendors.js";
import { xmlElements } from "./xml.js";

export interface Found {
  readonly source: AtsSource;
  readonly postings: readonly Located[];
}

/**
 * The postings of a payload whose fields the caller has named.
 * @throws {JobsiftError} `invalid-data` when there is no such list
 */
export function mappedPostings(payload: unknown, { postings: [path = ""] }: Vendor): readonly Located[] {
  const found = follow({ path: "$", value: typeof payload === "string" ? parseJson(payload) : payload }, path);
  if (found !== undefined && (Array.isArray(found.value) || isObject(found.value))) return elementsOf(found);
  throw invalid(`the payload has no list of postings at ${path === "" ? "$" : `$.${path}`}; ${whatItIs(payload)}`);
}

const names = keysOf(vendors);

function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(table) as Key[];
}

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
      : `no payload of ${named}${expected(vendors[named])}; ${whatItIs(payload)}`,
  );
}

function inText(payload: string, named: AtsSource | undefined): Found | undefined {
  if (!/^\s*</.test(payload)) return inValue(parseJson(payload), named);
  if (named !== undefined && xmlSources.includes(named)) return inXml(payload, named);
  return isPage(payload) ? inPage(payload, named) : (inXml(payload, named) ?? inPage(payload, named));
}

/** Pages are seldom sound XML, and feeds quote pages. */
function isPage(text: string): boolean {
  const beginning = text.slice(0, 1000).replace(/<!--[\s\S]*?-->|<[?][^>]*>/g, "");
  return /^\s*<(?:!doctype html|html|head|body|script)\b/i.test(beginning);
}

/** What a page says for machines comes first, then what its scripts know, then its links. */
function inPage(page: string, named: AtsSource | undefined): Found | undefined {
  const isAsked = (source: AtsSource) => named === undefined || named === source;
  const described = isAsked("jsonld") ? pagePostings(page) : [];
  if (described.length > 0) return { source: "jsonld", postings: described };
  for (const source of keysOf(variables).filter(isAsked)) {
    const value = variableOf(page, variables[source]);
    const postings = value === undefined ? undefined : postingsOf(value, source);
    if (postings !== undefined) return { source, postings };
  }
  for (const source of keysOf(links).filter(isAsked)) {
    const postings = linkedPostings(page, links[source]);
    if (postings.length > 0) return { source, postings };
  }
  return undefined;
}

function inXml(payload: string, named: AtsSource | undefined): Found | undefined {
  for (const source of xmlSources.filter((one) => named === undefined || one === named)) {
    const postings = xmlElements(payload, vendors[source].postings);
    if (postings.some((posting) => isMarked(posting, vendors[source]))) return { source, postings };
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
function postingsOf(root: Located, source: AtsSource): readonly Located[] | undefined {
  const vendor = vendors[source];
  for (const path of vendor.postings) {
    const found = follow(root, path);
    if (found === undefined || !(Array.isArray(found.value) || isObject(found.value))) continue;
    const postings = elementsOf(found);
    // An empty list has no marks: whose it is does not matter.
    if (postings.length === 0 || postings.some((posting) => isMarked(posting, vendor))) return postings;
  }
  return undefined;
}

function isMarked({ value }: Located, { marks }: Vendor): boolean {
  return isObject(value) && marks.some((members) => members.every((member) => Object.hasOwn(value, member)));
}

function expected({ postings }: Vendor): string {
  return postings.length === 0 ? "" : `: its postings stand in ${postings.map((path) => path || "$").join(" or ")}`;
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
