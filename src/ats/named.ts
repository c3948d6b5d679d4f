import {
  BESIDE_ORDERS,
  type FieldNames,
  findFields,
  meaningOf,
  type NamedFields,
  type NamedText,
  SECTION_LISTS,
} from "../names/index.js";
import { hasMembers } from "./paths.js";
import { measureText } from "./texts.js";
import type { TextField, TextList, Vendor } from "./vendor.js";

/** What to ask for where nothing else is known. */
const INSTEAD = "an endpoint with descriptions, or name the fields";

/** The fields of a posting that nobody has described, as those of a vendor. */
export function vendorOfNames({ ids, title, texts, companies }: NamedFields): Vendor {
  return {
    postings: [],
    marks: [],
    id: ids,
    title: title === undefined ? [] : [title],
    company: companies,
    // What is said of the company comes behind all that is said of the job.
    texts: [...texts].sort((a, b) => Number(a.section === "company") - Number(b.section === "company")).map(toText),
    instead: INSTEAD,
  };
}

function toText({ key, section, isList, caption }: NamedText): TextField | TextList {
  if (isList === true) return { list: key, heading: SECTION_LISTS.heading, content: SECTION_LISTS.content };
  return { paths: [key], ...(section !== undefined && { section }), ...(caption !== undefined && { caption }) };
}

/** The fields of a value that make a post, by their names. */
export function fieldsOf(value: object, named: FieldNames = {}): NamedFields {
  return findFields(value, named, measureText);
}

/** Whether a value is a posting by the names of its members. */
export function looksLikePosting(value: unknown, named: FieldNames): boolean {
  return hasMembers(value) && isPosting(fieldsOf(value, named));
}

/** Whether fields are those of a posting. */
export function isPosting({ title, texts }: NamedFields): boolean {
  return title !== undefined || texts.length > 0;
}

/** With a title, or a text that is more than a section. */
export function isSurePosting({ title, texts }: NamedFields): boolean {
  return title !== undefined || texts.some(({ section }) => section === undefined);
}

/** With a title and a text. */
export function isWholePosting({ title, texts }: NamedFields): boolean {
  return title !== undefined && texts.length > 0;
}

/** Whether the name of a title says that it is one wherever it stands. */
export function isSureTitle(path: string): boolean {
  const order = meaningOf(path.slice(path.lastIndexOf(".") + 1))?.order;
  return order !== undefined && order < BESIDE_ORDERS;
}

/**
 * A vendor's way to read a posting, and behind it what the names of other members tell: a title and a text where the vendor's
 * own are missing, and sections. A mark that is not as special as it seemed loses nothing then.
 */
export function withNames(vendor: Vendor, posting: unknown): Vendor {
  if (!hasMembers(posting) || vendor.titleLeads === true) return vendor;
  const { title, texts } = fieldsOf(posting);
  const own = membersOf(vendor);
  const others = texts.filter(({ key }) => !own.has(memberOf(key)));
  const isMore = title !== undefined && !own.has(title);
  if (others.length === 0 && !isMore) return vendor;
  const whole = others.find(({ section, isList }) => section === undefined && isList !== true);
  return {
    ...vendor,
    title: isMore ? [...vendor.title, title] : vendor.title,
    texts: [
      ...(whole === undefined ? vendor.texts : withText(vendor.texts, whole.key)),
      ...others.filter((other) => other !== whole).map(toText),
    ],
  };
}

/** A text that counts where the main one is missing. */
function withText(texts: Vendor["texts"], path: string): Vendor["texts"] {
  const main = texts.find((text) => "paths" in text && text.section === undefined);
  if (main === undefined || "list" in main) return [{ paths: [path] }, ...texts];
  return texts.map((text) => (text === main ? { ...main, paths: [...main.paths, path] } : text));
}

const known = new WeakMap<Vendor, ReadonlySet<string>>();

/** The members of a posting that a vendor has a use for. */
function membersOf(vendor: Vendor): ReadonlySet<string> {
  const before = known.get(vendor);
  if (before !== undefined) return before;
  const texts = vendor.texts.flatMap((text) => ("list" in text ? [text.list] : text.paths));
  const members = new Set([...vendor.id, ...vendor.title, ...vendor.company, ...texts].map(memberOf));
  known.set(vendor, members);
  return members;
}

function memberOf(path: string): string {
  return path.split(".", 1)[0] ?? path;
}
