import { type ErrorRecord, JobsiftError } from "../errors.js";
import { html } from "../html/index.js";
import type { Post } from "../post.js";
import type { Origin } from "../source-text/joined-text.js";
import type { SourceText } from "../source-text/source-text.js";
import { describePosting } from "./description.js";
import type { AtsOptions } from "./options.js";
import { follow, hasMembers, MarkupText, type PayloadValue } from "./paths.js";
import { findTexts, malformed, type PostingText, refuseLongPosting } from "./texts.js";
import type { Vendor } from "./vendor.js";
import type { VendorName } from "./vendors.js";

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
    if (!hasMembers(posting.value)) throw malformed(posting, "an object");
    if (maxChars !== undefined) refuseLongPosting(posting, vendor, maxChars);
    const title = readTitle(posting, vendor);
    const [company] = findTexts(posting, vendor.company);
    const description = describePosting(posting, vendor);
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
        ...(company !== undefined && { company: decodeMarkup(company).text }),
      },
      vendor: name,
      path,
      ...(title !== undefined && { title: title.origin }),
      origins: description.origins,
    };
  } catch (error) {
    if (!(error instanceof JobsiftError)) throw error;
    const message = `${name}: ${error.detail}`;
    return { ...(id !== undefined && { id }), error: { code: error.code, message, path } };
  }
}

export function idOfPosting(posting: PayloadValue, { id }: Vendor): string | number | undefined {
  for (const path of id) {
    const value = follow(posting, path)?.value;
    if (value instanceof MarkupText && value.text !== "") return value.text;
    if ((typeof value === "string" && value !== "") || Number.isSafeInteger(value)) return value as string | number;
  }
  return undefined;
}

function readTitle(posting: PayloadValue, vendor: Vendor): { text: string; origin: TitleOrigin } | undefined {
  const [found] = findTexts(posting, vendor.title);
  if (found === undefined) return undefined;
  const { text, decoded } = decodeMarkup(found);
  return { text, origin: { path: found.path, offset: found.offset, ...(decoded !== undefined && { decoded }) } };
}

function decodeMarkup({ raw, isMarkup }: PostingText): { readonly text: string; readonly decoded?: SourceText } {
  if (!isMarkup || !/[&<]/.test(raw)) return { text: raw };
  const decoded = html(raw);
  return { text: decoded.text, decoded };
}
