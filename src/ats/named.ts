import { type FieldNames, findFields, type NamedFields, type NamedText, SECTION_LISTS } from "../names/index.js";
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
export function looksLikePosting(value: unknown, named: FieldNames = {}): value is object {
  if (!hasMembers(value)) return false;
  const { title, texts } = fieldsOf(value, named);
  return title !== undefined || texts.length > 0;
}
