import { mustBe, noSuch, oneOf, quoteValue } from "../errors.js";
import { eachElement, follow, hasMembers, type PayloadValue } from "./paths.js";
import { describePayload, parsePayload } from "./payload.js";
import type { Vendor } from "./vendor.js";

/** Where a payload of one's own keeps what makes a post; paths as `jobs`, `data.title`, `sections[0].html`. */
export interface FieldPaths {
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

type Rule = readonly [allowed: string, holds: (value: unknown) => boolean];

const PATH: Rule = ["a path like data.title", isString];
const PATHS: Rule = ["a path like data.text, or an array of them", (value) => [value].flat().every(isString)];
const FIELDS: Readonly<Record<keyof FieldPaths, Rule>> = {
  postings: PATH,
  id: PATH,
  title: PATH,
  text: PATHS,
  company: PATH,
};

function isString(value: unknown): value is string {
  return typeof value === "string";
}

/**
 * The fields that a caller has named, as those of a vendor.
 * @throws {JobsiftError} `invalid-option` when they are no paths, or neither a title nor a text
 */
export function vendorOf(fields: FieldPaths): Vendor {
  for (const [name, path] of Object.entries(fields)) {
    if (!Object.hasOwn(FIELDS, name)) {
      throw noSuch("invalid-option", "field", name, oneOf(Object.keys(FIELDS)), "fields");
    }
    const [allowed, holds] = FIELDS[name as keyof FieldPaths];
    if (path !== undefined && !holds(path)) {
      throw mustBe("invalid-option", `fields.${name}`, allowed, quoteValue(path));
    }
  }
  const { postings = "", id, title, text = [], company } = fields;
  if (title === undefined && text.length === 0) {
    throw mustBe(
      "invalid-option",
      "fields",
      "an object with a path for the title, for the text, or for both",
      "an object with neither",
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
export function namedPostings(payload: unknown, { postings: path = "" }: FieldPaths): Iterable<PayloadValue> {
  const found = follow({ path: "$", value: typeof payload === "string" ? parsePayload(payload) : payload }, path);
  if (found !== undefined && (Array.isArray(found.value) || hasMembers(found.value))) return eachElement(found);
  const allowed = `what has a list of postings at ${path === "" ? "$" : `$.${path}`}`;
  throw mustBe("invalid-data", "payload", allowed, describePayload(payload));
}
