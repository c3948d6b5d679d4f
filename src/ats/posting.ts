import { describeValue, type ErrorRecord, JobsiftError, wrongValue } from "../errors.js";
import { html, looksLikeHtml } from "../html/index.js";
import type { Post } from "../post.js";
import type { Origin } from "../source-text/joined-text.js";
import type { SourceText } from "../source-text/source-text.js";
import { describePosting } from "./description.js";
import type { AtsOptions } from "./options.js";
import { follow, hasMembers, MarkupText, type PayloadValue } from "./paths.js";
import { findTexts, malformed, type PostingText, refuseLongPosting } from "./texts.js";
import type { Vendor } from "./vendor.js";
import type { VendorName } from "./vendors.js";
import { isCut } from "./xml.js";

/** A posting of a payload as a post, with the way back. */
export interface AtsPost {
  /** What `classify` takes. */
  readonly post: Post;
  /** The vendor; "fields" where the caller has named the fields. */
  readonly vendor: VendorName | "fields";
  /** Of the posting in the payload: `$.jobs[3]`; "$" in a payload that is one text, XML. */
  readonly path: string;
  /** The string that the title was made of. */
  readonly title?: TitleOrigin;
  /** The strings that the description was made of. */
  readonly origins: readonly Origin[];
  /** Fields that could not be read and were left out, each with the reason. Absent when all could be read. */
  readonly leftOut?: readonly string[];
}

/** Where a title comes from. */
export interface TitleOrigin {
  /** Of the string in the payload: `$.jobs[3].title`. */
  readonly path: string;
  /** Where the title begins in the string at `path`. */
  readonly offset: number;
  /** Of a title that had to be decoded. */
  readonly decoded?: SourceText;
}

/** What comes of a posting: a post, or why there is none. */
export type AtsItem = AtsPost | ErrorRecord;

/** Reads a posting as a post; what is wrong with it becomes an error record. */
export function readPosting(
  posting: PayloadValue,
  id: string | number | undefined,
  name: AtsPost["vendor"],
  vendor: Vendor,
  { requireText, maxChars }: AtsOptions,
): AtsItem {
  const path = posting.path || "$";
  try {
    if (isCut(posting)) throw new JobsiftError("invalid-data", "broken XML: it ends before the posting does");
    if (!hasMembers(posting.value)) throw malformed(posting, "an object");
    if (maxChars !== undefined) refuseLongPosting(posting, vendor, maxChars);
    const leftOut: string[] = [];
    const lead = vendor.titleLeads === true ? readLead(posting, vendor) : undefined;
    const { title, company = readCompany(posting, vendor, leftOut) } =
      lead === undefined ? readTitle(posting, vendor) : { title: titleOf(lead) };
    const { text: description, leftOut: leftOutOfText } = describePosting(posting, vendor, lead);
    leftOut.push(...leftOutOfText);
    if (id === undefined) leftOut.push(...unusableIds(posting, vendor));
    const hasText = !description.isEmpty;
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
        ...(hasText && { description: description.finish() }),
        ...(company !== undefined && { company }),
      },
      vendor: name,
      path,
      ...(title !== undefined && { title: title.origin }),
      origins: description.origins,
      ...(leftOut.length > 0 && { leftOut }),
    };
  } catch (error) {
    if (!(error instanceof JobsiftError)) throw error;
    const message = `${name}: ${error.detail}`;
    return { ...(id !== undefined && { id }), error: { code: error.code, message, path } };
  }
}

export function idOfPosting(posting: PayloadValue, { id }: Vendor): string | number | undefined {
  for (const path of id) {
    const usable = toUsableId(follow(posting, path)?.value);
    if (usable !== undefined) return usable;
  }
  return undefined;
}

/** Members in which exports write an id: MongoDB `{ "$oid": ... }`, JSON-LD `{ "value": ... }`. */
const ID_MEMBERS = ["$oid", "$numberLong", "$numberInt", "$uuid", "$binary", "base64", "@value", "value", "#text"];

/** An id that can be given back as it was. */
export function toUsableId(value: unknown): string | number | undefined {
  if (value instanceof MarkupText) return value.text === "" ? undefined : value.text;
  if (typeof value === "string") return value === "" ? undefined : value;
  if (typeof value === "number") return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : undefined;
  if (typeof value === "bigint") return String(value);
  if (!hasMembers(value)) return undefined;
  for (const member of ID_MEMBERS) if (member in value) return toUsableId(value[member]);
  // Bytes, as Node writes them.
  const { type, data } = value;
  return type === "Buffer" && Array.isArray(data) ? btoa(String.fromCharCode(...data.map(Number))) : undefined;
}

function unusableIds(posting: PayloadValue, { id }: Vendor): readonly string[] {
  const found = id
    .map((path) => follow(posting, path))
    .find((one) => one !== undefined && one.value !== null && one.value !== "");
  if (found === undefined) return [];
  const received = typeof found.value === "number" ? "a number beyond 2^53" : describeValue(found.value);
  return [wrongValue(found.path || "$", "a string or a number", received)];
}

function readCompany(posting: PayloadValue, vendor: Vendor, leftOut: string[]): string | undefined {
  try {
    const [found] = findTexts(posting, vendor.company, "name");
    return found && decodeMarkup(found).text;
  } catch (error) {
    if (!(error instanceof JobsiftError)) throw error;
    leftOut.push(error.detail);
    return undefined;
  }
}

interface Title {
  readonly text: string;
  readonly origin: TitleOrigin;
}

/** The title, and the company where it stands in front of it. */
function readTitle(
  posting: PayloadValue,
  { title: paths, companyLeads }: Vendor,
): { readonly title?: Title; readonly company?: string } {
  const [found] = findTexts(posting, paths, "name");
  if (found === undefined) return {};
  const lead = companyLeads === true ? COMPANY_LEAD.exec(found.raw) : null;
  if (lead === null) return { title: titleOf(found) };
  const [{ length }, company = ""] = lead;
  const rest = { ...found, raw: found.raw.slice(length), offset: found.offset + length };
  return { title: titleOf(rest), company: decodeMarkup({ ...found, raw: company }).text };
}

/** "Kiosk: Cook". */
const COMPANY_LEAD = /^\s*([^:]*[^:\s])\s*:\s+(?=\S)/;

function titleOf(found: PostingText): Title {
  const { text, decoded } = decodeMarkup(found);
  return { text, origin: { path: found.path, offset: found.offset, ...(decoded !== undefined && { decoded }) } };
}

/** What ends the first line of a text, written or as a tag. */
const LINE_END = /\n|<(?:p|br|div|ul|ol|h[1-6])\b|<\/p>/i;

/** The first line of the first text, which says what a comment offers. */
function readLead(posting: PayloadValue, { texts }: Vendor): PostingText | undefined {
  const [first] = texts.flatMap((text) => ("paths" in text ? findTexts(posting, text.paths) : []));
  if (first === undefined) return undefined;
  const opening = /^(?:\s|<p>)*/.exec(first.raw)?.[0].length ?? 0;
  const length = first.raw.slice(opening).search(LINE_END);
  const end = length < 0 ? first.raw.length : opening + length;
  return { ...first, raw: first.raw.slice(0, end), isMarkup: true };
}

/** Of what is no markup by itself, tags and entities are decoded all the same: many write them into titles. */
function decodeMarkup({ raw, isMarkup }: PostingText): { readonly text: string; readonly decoded?: SourceText } {
  const isCoded = isMarkup ? /[&<]/.test(raw) : ENTITY.test(raw) || looksLikeHtml(raw);
  if (!isCoded) return { text: raw };
  const decoded = html(raw);
  return { text: decoded.text, decoded };
}

const ENTITY = /&(?:#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,8});/i;
