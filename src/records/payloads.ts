import type { VendorName } from "../ats/index.js";
import {
  eachPosting,
  fieldsOf,
  type ReadPosting,
  readEach,
  recogniseNamed,
  recogniseVendor,
  wrapsPostings,
} from "../ats/reading.js";
import { JobsiftError } from "../errors.js";
import { parseExactly } from "../json.js";
import { isPlainName, meaningOf, type NamedFields } from "../names/index.js";
import type { RawRecord } from "./error-records.js";
import type { FieldNames } from "./fields.js";
import { wrapElement } from "./list-element.js";

/** Whose payloads records and documents are: a vendor's, to be found out, or nobody's. */
export type VendorChoice = VendorName | "auto" | "none";

export interface PostOptions {
  readonly fields?: FieldNames | undefined;
  /** Most characters of a title and a description together. Default: any number. */
  readonly maxChars?: number | undefined;
  /** Whose payload a record or a document is. Default: "auto". */
  readonly vendor?: VendorChoice | undefined;
  /** Field with a payload, as JSON, XML or a page, or as an object. Default: the record itself. */
  readonly payloadField?: string | undefined;
}

/** Reads the postings one by one; opened late, so that an error while reading is an error of the record. */
export type OpenPayload = () => Iterable<ReadPosting>;

/** What the fields of a record are taken for; undefined where it is no object. */
export function namedFieldsOf({ value }: RawRecord, { fields }: PostOptions): NamedFields | undefined {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? fieldsOf(value, fields) : undefined;
}

/** The posting in an element of a long list, read as it is in a list that is short. */
export function openElement(raw: RawRecord, options: PostOptions): OpenPayload | undefined {
  const element = wrapElement(raw);
  if (element === undefined) return undefined;
  const open = openPayload(element.payload, namedFieldsOf(element.payload, options), options);
  if (open === undefined) return undefined;
  return function* () {
    for (const { item, value } of open()) yield { item: element.place(item), value };
  };
}

/**
 * The postings of a record that is a payload. A record with a title and a text of plain names is a post, whoever sent it; so is
 * any other that has one and no marks of a vendor, unless it wraps a list of posts.
 */
export function openPayload(
  { value, path = "$", source = "" }: RawRecord,
  named: NamedFields | undefined,
  options: PostOptions,
): OpenPayload | undefined {
  const { fields = {}, vendor = "auto", maxChars } = options;
  if (vendor === "none" || typeof value !== "object" || value === null) return undefined;
  if (vendor !== "auto") return () => eachPosting(value, { vendor, maxChars });
  const isWrapper = named === undefined || wrapsPostings(value, fields);
  if (!isWrapper && isWholeRecord(named)) return undefined;
  const root = { path, value: /\d{16}/.test(source) ? (parseExactly(source) ?? value) : value };
  const isNamed = Object.values(fields).some((name) => name !== undefined);
  const marked = isNamed ? undefined : recogniseVendor(root);
  if (marked !== undefined) return () => readEach(marked.name, marked.postings, { maxChars });
  if (!isWrapper && named !== undefined && (named.title !== undefined || named.texts.length > 0)) return undefined;
  const found = recogniseNamed(root, undefined, fields);
  return found && (() => readEach(found.name, found.postings, { maxChars }));
}

/** A title and a text in names that are plain, or that the caller gave. */
function isWholeRecord({ title, texts }: NamedFields): boolean {
  const text = texts.find(({ section }) => section === undefined)?.key;
  return title !== undefined && text !== undefined && isSure(title) && isSure(text);
}

function isSure(key: string): boolean {
  return meaningOf(key) === undefined || isPlainName(key);
}

/** The postings of a text that is a payload of a vendor; a text that holds none is read as it stands. */
export function openDocument(text: string, { vendor = "auto", maxChars }: PostOptions): OpenPayload | undefined {
  if (vendor === "none") return undefined;
  if (vendor !== "auto") return () => eachPosting(text, { vendor, maxChars });
  if (!/^\s*</.test(text)) return undefined;
  try {
    const postings = eachPosting(text, { maxChars });
    const first = postings.next();
    if (first.done === true) return undefined;
    return function* () {
      yield first.value;
      yield* postings;
    };
  } catch (error) {
    if (error instanceof JobsiftError) return undefined;
    throw error;
  }
}
