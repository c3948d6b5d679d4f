import { JobsiftError } from "../errors.js";
import { nameOf } from "../post.js";
import { eachElement, follow, isObject, type Located } from "./paths.js";
import { invalidPayload, parseJson, whatItIs } from "./payload.js";
import type { Vendor } from "./vendor.js";

/** Where a payload of one's own keeps what makes a post; paths as `jobs`, `data.title`, `sections[0].html`. */
export interface FieldMap {
  /** The list of postings, in the payload. Default: the payload itself. */
  readonly postings?: string;
  /** The id, in a posting. Default: none. */
  readonly id?: string;
  /** The title, in a posting. Default: none. */
  readonly title?: string;
  /** One or more texts, in a posting, in the order in which they are read. Default: none. */
  readonly text?: string | readonly string[];
  /** The employer's name, in a posting. Default: none. */
  readonly company?: string;
}

/**
 * The fields that a caller has named, as those of a vendor.
 * @throws {JobsiftError} `invalid-option` when they are no paths, or neither a title nor a text
 */
export function vendorOf(fields: FieldMap): Vendor {
  const { postings = "", id, title, text = [], company } = fields;
  if (title === undefined && text.length === 0) {
    throw new JobsiftError("invalid-option", "name a field for the title, for the text, or for both");
  }
  for (const [name, path] of Object.entries(fields)) {
    if ([path].flat().every((one) => typeof one === "string")) continue;
    throw new JobsiftError(
      "invalid-option",
      `the field ${name} must be a path like data.title; this is ${nameOf(path)}`,
    );
  }
  return {
    postings: [postings],
    marks: [[]],
    id: id === undefined ? [] : [id],
    title: title === undefined ? [] : [title],
    company: company === undefined ? [] : [company],
    texts: [text].flat().map((path) => ({ paths: [path] })),
    instead: "another field",
  };
}

/**
 * The postings of a payload whose fields the caller has named.
 * @throws {JobsiftError} `invalid-data` when there is no such list
 */
export function namedPostings(payload: unknown, { postings: path = "" }: FieldMap): Iterable<Located> {
  const found = follow({ path: "$", value: typeof payload === "string" ? parseJson(payload) : payload }, path);
  if (found !== undefined && (Array.isArray(found.value) || isObject(found.value))) return eachElement(found);
  throw invalidPayload(
    `the payload has no list of postings at ${path === "" ? "$" : `$.${path}`}; ${whatItIs(payload)}`,
  );
}
