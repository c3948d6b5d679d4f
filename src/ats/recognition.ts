import { findJobPostings } from "./jsonld.js";
import { describeMismatch } from "./mismatch.js";
import { findLinkedPostings, findPagePostings, readVariable } from "./pages.js";
import { eachElement, follow, hasMembers, type PayloadValue } from "./paths.js";
import { parsePayload, textKindOf } from "./payload.js";
import type { Vendor } from "./vendor.js";
import { VENDOR_NAMES, VENDORS, type VendorName } from "./vendors.js";
import { findXmlElements } from "./xml.js";

/** Whose a payload is, and its postings. */
export interface RecognisedPayload {
  readonly name: VendorName;
  readonly postings: Iterable<PayloadValue>;
}

const XML_VENDORS = VENDOR_NAMES.filter((name) => VENDORS[name].isXml);
const OTHER_VENDORS = VENDOR_NAMES.filter((name) => !VENDORS[name].isXml);

/**
 * Finds out whose a payload is. A string may be JSON, XML, or a page.
 * @throws {JobsiftError} `invalid-data` when it is of no vendor that is known, or not of the one that was named
 */
export function recognise(payload: unknown, wanted: VendorName | undefined): RecognisedPayload {
  const found = typeof payload === "string" ? recogniseText(payload, wanted) : recogniseValue(payload, wanted);
  if (found === undefined) throw describeMismatch(payload, wanted);
  return found;
}

function recogniseText(payload: string, wanted: VendorName | undefined): RecognisedPayload | undefined {
  const kind = textKindOf(payload);
  if (kind === "json") return recogniseValue(parsePayload(payload), wanted);
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

function recogniseValue(payload: unknown, wanted: VendorName | undefined): RecognisedPayload | undefined {
  const root = { path: "$", value: payload };
  const described = isAsked("jsonld", wanted) ? findJobPostings(root) : [];
  if (described.length > 0) return { name: "jsonld", postings: described };
  for (const name of wanted === undefined ? OTHER_VENDORS : [wanted]) {
    const postings = postingsOfVendor(root, VENDORS[name]);
    if (postings !== undefined) return { name, postings };
  }
  return undefined;
}

function recogniseXml(payload: string, wanted: VendorName | undefined): RecognisedPayload | undefined {
  for (const name of XML_VENDORS) {
    if (!isAsked(name, wanted)) continue;
    const postings = findXmlElements(payload, VENDORS[name].postings);
    if (postings.some(({ value }) => hasMarks(value, VENDORS[name]))) return { name, postings };
  }
  return undefined;
}

/** What a page says for machines comes first, then what its scripts know, then its links. */
function recognisePage(page: string, wanted: VendorName | undefined): RecognisedPayload | undefined {
  const described = isAsked("jsonld", wanted) ? findPagePostings(page) : [];
  if (described.length > 0) return { name: "jsonld", postings: described };
  for (const name of VENDOR_NAMES) {
    if (!isAsked(name, wanted)) continue;
    const { variable, link } = VENDORS[name];
    const value = variable === undefined ? undefined : readVariable(page, variable);
    const postings = value === undefined ? undefined : postingsOfVendor(value, VENDORS[name]);
    if (postings !== undefined) return { name, postings };
    const linked = link === undefined ? [] : findLinkedPostings(page, link);
    if (linked.length > 0) return { name, postings: linked };
  }
  return undefined;
}

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
    if (values.length === 0 || values.some((value) => hasMarks(value, vendor))) return eachElement(found);
  }
  return undefined;
}

function hasMarks(value: unknown, { marks }: Vendor): boolean {
  return hasMembers(value) && marks.some((members) => members.every((member) => Object.hasOwn(value, member)));
}
