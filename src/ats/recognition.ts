import type { FieldNames } from "../names/index.js";
import type { NamedPosting } from "./envelopes.js";
import { findNamedPostings } from "./generic.js";
import { findJobPostings } from "./jsonld.js";
import { describeMismatch } from "./mismatch.js";
import { fieldsOf, isSureTitle, withNames } from "./named.js";
import {
  findElementPosting,
  findLinkedPostings,
  findMainText,
  findMarkedPostings,
  findPagePostings,
  readScripts,
  readVariable,
} from "./pages.js";
import { eachElement, follow, hasMembers, type PayloadValue } from "./paths.js";
import { parsePayload, textKindOf } from "./payload.js";
import { measureText } from "./texts.js";
import type { Vendor } from "./vendor.js";
import { VENDOR_NAMES, VENDORS, type VendorName } from "./vendors.js";
import { findXmlElements, missingPosting, readElements, XmlDocument } from "./xml.js";

/** Whose a payload is, and its postings, each with the way to read it. */
export interface RecognisedPayload {
  readonly name: VendorName;
  readonly postings: Iterable<NamedPosting>;
}

/** What the generic reader calls itself: it goes by the names of members. */
const GENERIC = "jobboard";

const XML_VENDORS = VENDOR_NAMES.filter((name) => VENDORS[name].isXml);
/** What the elements are called that are postings in feeds. */
export const XML_POSTING_NAMES: ReadonlySet<string> = new Set(XML_VENDORS.flatMap((name) => VENDORS[name].postings));
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
  const xml = new XmlDocument(payload);
  if (wanted !== undefined && XML_VENDORS.includes(wanted)) return recogniseXml(xml, wanted);
  if (kind === "page") return recognisePage(payload, wanted);
  try {
    return recogniseXml(xml, wanted) ?? recognisePage(payload, wanted) ?? recogniseElements(xml, wanted);
  } catch (error) {
    // Pages are seldom sound XML.
    const found = recognisePage(payload, wanted);
    if (found !== undefined) return found;
    throw error;
  }
}

function recogniseValue(root: PayloadValue, wanted: VendorName | undefined): RecognisedPayload | undefined {
  return recogniseMarked(root, wanted) ?? recogniseAnswers(root, wanted) ?? recogniseNamed(root, wanted);
}

/** The postings of a list of payloads of one vendor, as of several pages of one search. */
function recogniseAnswers(root: PayloadValue, wanted: VendorName | undefined): RecognisedPayload | undefined {
  if (!Array.isArray(root.value)) return undefined;
  const answers: RecognisedPayload[] = [];
  for (const element of eachElement(root, hasMembers)) {
    const answer = recogniseMarked(element, wanted);
    if (answer === undefined) return undefined;
    answers.push(answer);
  }
  const [first] = answers;
  return first && { name: first.name, postings: answers.flatMap(({ postings }) => [...postings]) };
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
    yield { posting, vendor: withNames(vendor, posting.value) };
  }
}

function recogniseXml(xml: XmlDocument, wanted: VendorName | undefined): RecognisedPayload | undefined {
  for (const name of XML_VENDORS) {
    const { postings: names, mention = "" } = VENDORS[name];
    if (!isAsked(name, wanted) || !xml.source.includes(mention)) continue;
    const found = findXmlElements(xml, names);
    if (!found.some(({ value }) => hasMarks(value, VENDORS[name]))) continue;
    const missing = missingPosting(xml, found);
    return ofVendor(name, missing === undefined ? found : [...found, missing]);
  }
  return undefined;
}

/** The postings of a document that only the names of its elements make one. */
function recogniseElements(xml: XmlDocument, wanted: VendorName | undefined): RecognisedPayload | undefined {
  const found = [...(recogniseNamed(readElements(xml), wanted)?.postings ?? [])];
  if (!found.some(({ vendor: { title, texts } }) => title.length > 0 && texts.length > 0)) return undefined;
  const missing = missingPosting(
    xml,
    found.map(({ posting }) => posting),
  );
  if (missing !== undefined) found.push({ posting: missing, vendor: VENDORS[GENERIC] });
  return { name: GENERIC, postings: found };
}

/** What a page says for machines comes first, then what known scripts and links say, then what any script holds. */
function recognisePage(page: string, wanted: VendorName | undefined): RecognisedPayload | undefined {
  const described = isAsked("jsonld", wanted) ? withMainText(findPagePostings(page), page) : [];
  if (described.length > 0) return ofVendor("jsonld", described);
  const marked = isAsked("jsonld", wanted) ? findMarkedPostings(page) : [];
  if (marked.length > 0) return ofVendor("jsonld", marked);
  for (const name of VENDOR_NAMES) {
    if (!isAsked(name, wanted)) continue;
    const { elements, variable, link } = VENDORS[name];
    const shown = elements === undefined ? undefined : findElementPosting(page, elements);
    if (shown !== undefined) return ofVendor(name, [shown]);
    const value = variable === undefined ? undefined : readVariable(page, variable);
    const postings = value === undefined ? undefined : postingsOfVendor(value, VENDORS[name]);
    if (postings !== undefined) return ofVendor(name, postings);
    const linked = link === undefined ? [] : findLinkedPostings(page, link);
    if (linked.length > 0) return ofVendor(name, linked);
  }
  return isAsked(GENERIC, wanted) ? recogniseScripts(page) : undefined;
}

/** The text of the only posting of a page may stand in what the page shows alone. */
function withMainText(postings: readonly PayloadValue[], page: string): readonly PayloadValue[] {
  const [only, ...others] = postings;
  if (only === undefined || others.length > 0 || !hasMembers(only.value)) return postings;
  if (fieldsOf(only.value).texts.length > 0) return postings;
  const text = findMainText(page);
  return text === undefined ? postings : [{ ...only, value: { ...only.value, description: text } }];
}

/** A posting of a script has a title that is sure, is one of a list, or has a title that can be the name of a company. */
const SCRIPT_RANKS = 3;

function rankOf({ posting, vendor: { title } }: NamedPosting): number {
  if (title.some((path) => isSureTitle(path))) return 0;
  return posting.path.endsWith("]") ? 1 : 2;
}

/** Shorter texts in scripts are what a page says of itself, to search engines and menus. */
const LEAST_SCRIPT_TEXT = 80;

/**
 * The postings that a script of the page holds, with a title and a text that nobody would write into a menu. What is merely
 * named may be the company, so that a title that is sure comes first, then a list.
 */
function recogniseScripts(page: string): RecognisedPayload | undefined {
  const ranked: NamedPosting[][] = Array.from({ length: SCRIPT_RANKS }, () => []);
  for (const root of readScripts(page)) {
    const found = [...(recogniseNamed(root)?.postings ?? [])].filter(
      ({ posting, vendor }) =>
        vendor.title.length > 0 &&
        vendor.texts.some((text) => "list" in text || textLength(posting, text.paths) >= LEAST_SCRIPT_TEXT),
    );
    const [first] = found;
    const rank = first && ranked[rankOf(first)];
    if (rank?.length === 0) rank.push(...found);
    if (ranked[0]?.length !== 0) break;
  }
  const postings = ranked.find((found) => found.length > 0);
  return postings && { name: GENERIC, postings };
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
