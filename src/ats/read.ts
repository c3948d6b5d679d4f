import { type ErrorRecord, JobsiftError } from "../errors.js";
import { html } from "../html/index.js";
import { nameOf, type Post, type SourceText } from "../post.js";
import { partsOf } from "./company-blocks.js";
import { Composition, type Origin } from "./composition.js";
import { elementsOf, follow, isObject, type Located, Slice } from "./paths.js";
import { findPostings, mappedPostings } from "./payload.js";
import {
  type AtsSource,
  type FieldMap,
  mappedVendor,
  type TextField,
  type TextList,
  type Vendor,
  vendors,
} from "./vendors.js";

export interface AtsOptions {
  /** Whose payload it is. Default: found out from its members. */
  readonly source?: AtsSource | undefined;
  /** Where a payload of no known vendor keeps its posts; with it, `source` is not asked for. */
  readonly fields?: FieldMap | undefined;
  /** Whether a posting without a text is an error. Default: it is judged by its title. */
  readonly requireText?: boolean | undefined;
  /** Most characters of a posting's title and texts together; longer ones are errors. Default: any number. */
  readonly maxChars?: number | undefined;
}

/** A posting of a payload as a post, with the way back. */
export interface AtsPost {
  readonly post: Post;
  /** The vendor; "fields" where the caller has named the fields. */
  readonly source: AtsSource | "fields";
  /** Of the posting in the payload: `$.jobs[3]`; "$" in a payload that is one text, XML. */
  readonly path: string;
  /** The string that the title was made of. */
  readonly title?: TitleOrigin;
  /** The strings that the description was made of. */
  readonly origins: readonly Origin[];
}

export interface TitleOrigin {
  readonly path: string;
  /** Where the title begins in the string at `path`. */
  readonly offset: number;
  /** Of a title that had to be decoded. */
  readonly decoded?: SourceText;
}

export type AtsItem = AtsPost | ErrorRecord;

/**
 * The postings of a payload as an applicant tracking system, a job board or a career site sends it, lists and single
 * ones. A posting that is broken is an error record with its path; the others go on. A job that is listed several times
 * with one id, for several places, is read once.
 *
 * @param payload A value that JSON.parse returned, or a text: JSON, XML, a page with JSON-LD or with a list of jobs.
 * @throws {JobsiftError} `invalid-data` when the payload is of no vendor that is known, or not of the one that was named;
 * `invalid-option` when `fields` names neither a title nor a text
 */
export function readPosts(payload: unknown, options: AtsOptions = {}): AtsItem[] {
  return [...readPostings(payload, options)];
}

/** What `readPosts` returns, one by one. */
export function* readPostings(payload: unknown, options: AtsOptions = {}): Generator<AtsItem, void> {
  const { source, postings, vendor } = planFor(payload, options);
  const seen = new Set<string | number>();
  for (const posting of postings) {
    const id = idOf(posting, vendor);
    if (id !== undefined && seen.has(id)) continue;
    const item = readPosting(posting, id, source, vendor, options);
    if (id !== undefined && "post" in item) seen.add(id);
    yield item;
  }
}

interface Plan {
  readonly source: AtsPost["source"];
  readonly vendor: Vendor;
  readonly postings: Iterable<Located>;
}

function planFor(payload: unknown, { fields, source }: AtsOptions): Plan {
  if (fields == null) {
    const found = findPostings(payload, source);
    return { ...found, vendor: vendors[found.source] };
  }
  if (fields.title === undefined && (fields.text === undefined || fields.text.length === 0)) {
    throw new JobsiftError("invalid-option", "name a field for the title, for the text, or for both");
  }
  for (const [name, path] of Object.entries(fields)) {
    if ([path].flat().every((one) => typeof one === "string")) continue;
    throw new JobsiftError(
      "invalid-option",
      `the field ${name} must be a path like data.title; this is ${nameOf(path)}`,
    );
  }
  const vendor = mappedVendor(fields);
  return { source: "fields", vendor, postings: mappedPostings(payload, vendor) };
}

function readPosting(
  posting: Located,
  id: string | number | undefined,
  source: AtsPost["source"],
  vendor: Vendor,
  { requireText, maxChars }: AtsOptions,
): AtsItem {
  const path = posting.path || "$";
  try {
    if (!isObject(posting.value)) throw broken(posting, "an object");
    if (maxChars !== undefined) checkLength(posting, vendor, maxChars);
    const title = titleOf(posting, vendor);
    const company = firstTexts(posting, vendor.company)[0];
    const composition = compose(posting, vendor);
    const hasText = !composition.isEmpty;
    if (!hasText && requireText === true) {
      throw new JobsiftError("invalid-record", `${path} carries no description; use ${vendor.instead}`);
    }
    if (!hasText && title === undefined) {
      throw new JobsiftError("invalid-record", `${path} has neither a title nor a description`);
    }
    return {
      post: {
        ...(id !== undefined && { id }),
        ...(title !== undefined && { title: title.text }),
        ...(hasText && { description: composition.finish() }),
        ...(company !== undefined && { company: decode(company).text }),
      },
      source,
      path,
      ...(title !== undefined && { title: title.origin }),
      origins: composition.origins,
    };
  } catch (error) {
    if (!(error instanceof JobsiftError)) throw error;
    const message = `${source}: ${error.reason}`;
    return { ...(id !== undefined && { id }), error: { code: error.code, message, path } };
  }
}

/** Before anything is read, which takes far longer than to count. */
function checkLength(posting: Located, { title, texts }: Vendor, maxChars: number): void {
  let length = 0;
  const count = (from: Located, paths: readonly string[]): void => {
    for (const { raw } of firstTexts(from, paths)) length += raw.length;
  };
  count(posting, title);
  for (const text of texts) {
    if ("paths" in text) count(posting, text.paths);
    else for (const element of listed(posting, text)) count(element, [text.content]);
  }
  if (length > maxChars) {
    throw new JobsiftError("too-long", `${posting.path || "$"} has more than the ${maxChars} characters allowed`);
  }
}

/** A text of a posting. */
interface Text {
  readonly path: string;
  readonly raw: string;
  readonly offset: number;
  /** Of XML: entities are to be decoded even where there is no tag. */
  readonly isMarkup: boolean;
}

function decode({ raw, isMarkup }: Text): { readonly text: string; readonly decoded?: SourceText } {
  if (!isMarkup || !/[&<]/.test(raw)) return { text: raw };
  const decoded = html(raw);
  return { text: decoded.text, decoded };
}

function titleOf(posting: Located, vendor: Vendor): { text: string; origin: TitleOrigin } | undefined {
  const [found] = firstTexts(posting, vendor.title);
  if (found === undefined) return undefined;
  const { text, decoded } = decode(found);
  return { text, origin: { path: found.path, offset: found.offset, ...(decoded !== undefined && { decoded }) } };
}

function compose(posting: Located, { texts }: Vendor): Composition {
  const composition = new Composition();
  for (const text of texts) {
    if ("list" in text) addList(composition, posting, text);
    else addField(composition, posting, text);
  }
  return composition;
}

function addField(
  composition: Composition,
  posting: Located,
  { paths, role, heading, companyBlocks = [] }: TextField,
): void {
  const texts = firstTexts(posting, paths);
  if (texts.length === 0) return;
  const [title] = heading === undefined ? [] : firstTexts(posting, [heading]);
  if (title !== undefined) composition.addHeadingText(title);
  else if (role !== undefined) composition.addHeading(role);
  for (const text of texts) addParts(composition, text, companyBlocks);
}

/** What follows the company's words and has no heading of its own gets one, so that it is not taken for more of them. */
function addParts(composition: Composition, text: Text, companyBlocks: readonly string[]): void {
  const parts = companyBlocks.some((name) => text.raw.includes(name)) ? partsOf(text.raw, companyBlocks) : [];
  if (parts.length < 2) {
    composition.addText(text);
    return;
  }
  let isBehindCompany = false;
  for (const { start, end, isCompany } of parts) {
    const piece = { ...text, raw: text.raw.slice(start, end), offset: text.offset + start };
    const shown = html(piece.raw).text.trimStart();
    if (shown === "") continue;
    if (isCompany) composition.addHeading("company");
    else if (isBehindCompany && !shown.startsWith("#")) composition.addHeading("role");
    composition.addText(piece);
    isBehindCompany = isCompany;
  }
}

/** @throws JobsiftError when one is no object */
function listed(posting: Located, { list, heading, content }: TextList): readonly Located[] {
  const found = follow(posting, list);
  const elements = found === undefined || found.value === null ? [] : elementsOf(found);
  const wrong = elements.find(({ value }) => !isObject(value));
  if (wrong !== undefined) throw broken(wrong, `an object with ${heading} and ${content}`);
  return elements;
}

function addList(composition: Composition, posting: Located, texts: TextList): void {
  const { heading, content } = texts;
  for (const element of listed(posting, texts)) {
    const [title] = firstTexts(element, [heading]);
    if (title !== undefined) composition.addHeadingText(title);
    for (const text of firstTexts(element, [content])) composition.addText(text);
  }
}

/** The texts of the first of the members that holds any. @throws JobsiftError when one is something else */
function firstTexts(posting: Located, paths: readonly string[]): readonly Text[] {
  for (const path of paths) {
    const found = follow(posting, path);
    const texts = found === undefined ? [] : elementsOf(found).flatMap(textsIn);
    if (texts.length > 0) return texts;
  }
  return [];
}

/** What schema.org allows for a text: a string, or an object that describes itself. */
function textsIn(found: Located): readonly Text[] {
  const { path, value } = found;
  if (value === null) return [];
  if (value instanceof Slice) return blankOr({ path: "$", raw: value.text, offset: value.offset, isMarkup: true });
  if (typeof value === "string") return blankOr({ path, raw: value, offset: 0, isMarkup: false });
  if (!isObject(value) || !("@type" in value)) throw broken(found, "a string");
  const described = follow(found, "description") ?? follow(found, "name");
  return typeof described?.value === "string" ? textsIn(described) : [];
}

function blankOr(text: Text): readonly Text[] {
  return text.raw.trim() === "" ? [] : [text];
}

function idOf(posting: Located, { id }: Vendor): string | number | undefined {
  for (const path of id) {
    const value = follow(posting, path)?.value;
    if (value instanceof Slice && value.text !== "") return value.text;
    if ((typeof value === "string" && value !== "") || Number.isSafeInteger(value)) return value as string | number;
  }
  return undefined;
}

function broken({ path, value }: Located, allowed: string): JobsiftError {
  return new JobsiftError("invalid-record", `${path || "$"} must be ${allowed}; this is ${nameOf(value)}`);
}
