import type { FieldNames } from "../names/index.js";
import { findNamedPostings, type NamedPosting } from "./generic.js";
import { findJobPostings } from "./jsonld.js";
import { describeMismatch } from "./mismatch.js";
import { findLinkedPostings, findMarkedPostings, findPagePostings, readScripts, readVariable } from "./pages.js";
import { eachElement, follow, hasMembers, type PayloadValue } from "./paths.js";
import { parsePayload, textKindOf } from "./payload.js";
import { measureText } from "./texts.js";
import type { Vendor } from "./vendor.js";
import { VENDOR_NAMES, VENDORS, type VendorName } from "./vendors.js";
import { findXmlElements } from "./xml.js";

/** Whose a payload is, and its postings, each with the way to read it. */
export interface RecognisedPayload {
  readonly name: VendorName;
  readonly postings: Iterable<NamedPosting>;
}

/** What the generic reader calls itself: it goes by the names of members. */
const GENERIC = "jobboard";

const XML_VENDORS = VENDOR_NAMES.filter((name) => VENDORS[name].isXml);
const MARKED_VENDORS = VENDOR_NAMES.filter((name) => !VENDORS[name].isXml);

/**
 * Finds out whose a payload is. A string may be JSON, XML, or a page.
 * @throws {JobsiftError} `invalid-data` when it is of no vendor that is known, or not of the one that was named
 */
export function recognise(payload: unknown, wanted: VendorName | undefined, root = "$"): RecognisedPayload {
  const found =
    typeof payload === "string"
      ? recogniseText(payload, wanted)
      : recogniseValue({ path: root, value: payload }, wanted);
  if (found === undefined) throw describeMismatch(payload, wanted);
  return found;
}

/** The payload of a vendor that has marks; what only the names of its members make a payload is nobody's here. */
export function recogniseVendor(root: PayloadValue): RecognisedPayload | undefined {
  return recogniseMarked(root, undefined);
}

function recogniseText(payload: string, wanted: VendorName | undefined): RecognisedPayload | undefined {
  const kind = textKindOf(payload);
  if (kind === "json") return recogniseValue({ path: "$", value: parsePayload(payload) }, wanted);
  if (wanted !== undefined && XML_VENDORS.includes(wanted)) return recogniseXml(payload, wanted);
  if (kind === "page") return recognisePage(payload, wanted);
  try {
    return recogniseXml(payload, wanted) ?? recognisePage(payload, wanted);
  } catch (error) {
    // Pages are seldom sound XML.
    const found = recognisePage(payload, wanted);
    if (found !== undefined) return found;
    throw error;
  }
}

function recogniseValue(root: PayloadValue, wanted: VendorName | undefined): RecognisedPayload | undefined {
  return recogniseMarked(root, wanted) ?? recogniseNamed(root, wanted);
}

function recogniseMarked(root: PayloadValue, wanted: VendorName | undefined): RecognisedPayload | undefined {
  const described = isAsked("jsonld", wanted) ? findJobPostings(root) : [];
  if (described.length > 0) return ofVendor("jsonld", described);
  for (const name of wanted === undefined ? MARKED_VENDORS : [wanted]) {
    const postings = postingsOfVendor(root, VENDORS[name]);
    if (postings !== undefined) return ofVendor(name, postings);
  }
  return undefined;
}

/** The postings of a payload that only the names of its members make one. */
export function recogniseNamed(
  root: PayloadValue,
  wanted?: VendorName,
  named: FieldNames = {},
): RecognisedPayload | undefined {
  const postings = isAsked(GENERIC, wanted) ? findNamedPostings(root, named) : undefined;
  return postings && { name: GENERIC, postings };
}

/** Postings that are all read in the way of their vendor. */
function ofVendor(name: VendorName, postings: Iterable<PayloadValue>): RecognisedPayload {
  return { name, postings: eachOfVendor(VENDORS[name], postings) };
}

function* eachOfVendor(vendor: Vendor, postings: Iterable<PayloadValue>): Generator<NamedPosting> {
  for (const posting of postings) {
    if (hasMembers(posting.value) && vendor.skips?.(posting.value) === true) continue;
    yield { posting, vendor };
  }
}

function recogniseXml(payload: string, wanted: VendorName | undefined): RecognisedPayload | undefined {
  for (const name of XML_VENDORS) {
    if (!isAsked(name, wanted)) continue;
    const postings = findXmlElements(payload, VENDORS[name].postings);
    if (postings.some(({ value }) => hasMarks(value, VENDORS[name]))) return ofVendor(name, postings);
  }
  return undefined;
}

/** What a page says for machines comes first, then what known scripts and links say, then what any script holds. */
function recognisePage(page: string, wanted: VendorName | undefined): RecognisedPayload | undefined {
  const described = isAsked("jsonld", wanted) ? findPagePostings(page) : [];
  if (described.length > 0) return ofVendor("jsonld", described);
  const marked = isAsked("jsonld", wanted) ? findMarkedPostings(page) : [];
  if (marked.length > 0) return ofVendor("jsonld", marked);
  for (const name of VENDOR_NAMES) {
    if (!isAsked(name, wanted)) continue;
    const { variable, link } = VENDORS[name];
    const value = variable === undefined ? undefined : readVariable(page, variable);
    const postings = value === undefined ? undefined : postingsOfVendor(value, VENDORS[name]);
    if (postings !== undefined) return ofVendor(name, postings);
    const linked = link === undefined ? [] : findLinkedPostings(page, link);
    if (linked.length > 0) return ofVendor(name, linked);
  }
  return isAsked(GENERIC, wanted) ? recogniseScripts(page) : undefined;
}

/** Shorter texts in scripts are what a page says of itself, to search engines and menus. */
const LEAST_SCRIPT_TEXT = 80;

/** A posting that a script of the page holds, with a title and a text that nobody would write into a menu. */
function recogniseScripts(page: string): RecognisedPayload | undefined {
  for (const root of readScripts(page)) {
    const found = recogniseNamed(root)?.postings ?? [];
    const whole = [...found].filter(
      ({ posting, vendor }) =>
        vendor.title.length > 0 &&
        vendor.texts.some((text) => "paths" in text && textLength(posting, text.paths) >= LEAST_SCRIPT_TEXT),
    );
    if (whole.length > 0) return { name: GENERIC, postings: whole };
  }
  return undefined;
}

function textLength(posting: PayloadValue, paths: readonly string[]): number {
  return measureText(paths.map((path) => follow(posting, path)?.value).find((value) => value !== undefined));
}

/** Elements of a list among which one with marks must be. */
const MOST_LOOKED_AT = 1000;

function isAsked(name: VendorName, wanted: VendorName | undefined): boolean {
  return wanted === undefined || wanted === name;
}

/** The postings of a value if it is this vendor's. */
function postingsOfVendor(root: PayloadValue, vendor: Vendor): Iterable<PayloadValue> | undefined {
  for (const path of vendor.postings) {
    const found = follow(root, path);
    if (found === undefined || !(Array.isArray(found.value) || hasMembers(found.value))) continue;
    const values: readonly unknown[] = Array.isArray(found.value) ? found.value : [found.value];
    // An empty list has no marks: whose it is does not matter.
    if (values.length === 0 || values.slice(0, MOST_LOOKED_AT).some((value) => hasMarks(value, vendor))) {
      return eachElement(found);
    }
  }
  return undefined;
}

function hasMarks(value: unknown, { marks }: Vendor): boolean {
  return hasMembers(value) && marks.some((members) => members.every((member) => hasMember(value, member)));
}

function hasMember(value: object, path: string): boolean {
  return Object.hasOwn(value, path) || (path.includes(".") && follow({ path: "$", value }, path) !== undefined);
}
