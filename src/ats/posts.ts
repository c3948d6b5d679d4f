import type { NamedPosting } from "./envelopes.js";
import { namedPostings, vendorOf } from "./fields.js";
import { fingerprintOf } from "./identity.js";
import { type AtsOptions, checkOptions } from "./options.js";
import type { PayloadValue } from "./paths.js";
import { plainValueOf } from "./plain-values.js";
import { type AtsItem, type AtsPost, idOfPosting, readPosting } from "./posting.js";
import { recognise } from "./recognition.js";
import type { Vendor } from "./vendor.js";

/**
 * The postings of a payload as an applicant tracking system, a job board or a career site sends it, lists and single
 * ones. A posting that is broken is an error record with its path; the others go on. A job that is listed several times
 * with one id, one title and one text, for several places, is read once.
 *
 * @param payload A value that JSON.parse returned, or a text: JSON, XML, a page with JSON-LD or with a list of jobs.
 * @throws {JobsiftError} `invalid-data` when the payload is of no vendor that is known, or not of the one that was named
 * @throws {JobsiftError} `invalid-option` when an option is unknown or of a wrong type, or `fields` has neither a title nor a text
 *
 * @example
 * ```ts
 * import { readPosts } from "jobsift/ats";
 *
 * const payload = { jobs: [{ id: 1, title: "ML Engineer", absolute_url: "/1", content: "&lt;p&gt;You train models.&lt;/p&gt;" }] };
 * readPosts(payload).map((item) => ("error" in item ? item.error : item.path)); // => ["$.jobs[0]"]
 * ```
 */
export function readPosts(payload: unknown, options: AtsOptions = {}): AtsItem[] {
  return [...eachPost(payload, options)];
}

/** What `readPosts` returns, one by one. */
export function* eachPost(payload: unknown, options: AtsOptions = {}): Generator<AtsItem, void> {
  for (const { item } of eachPosting(payload, options)) yield item;
}

/** A posting as it was sent, and what was made of it. */
export interface ReadPosting {
  readonly item: AtsItem;
  /** Its fields. */
  readonly value: unknown;
}

/** The postings of a payload, one by one. */
export function* eachPosting(payload: unknown, options: AtsOptions = {}): Generator<ReadPosting, void> {
  checkOptions(options);
  const { name, postings } = openPayload(payload, options);
  yield* readEach(name, postings, options);
}

/** Reads postings; one that says the same as another of the same id, as for a second place, is left out. */
export function* readEach(
  name: AtsPost["vendor"],
  postings: Iterable<NamedPosting>,
  options: AtsOptions,
): Generator<ReadPosting, void> {
  const seen = new Set<string>();
  for (const { posting, vendor, envelope } of postings) {
    const id = idOfPosting(posting, vendor);
    const item = readPosting(posting, id, name, vendor, options);
    const identity = "post" in item ? fingerprintOf(item.post) : undefined;
    if (identity !== undefined && seen.has(identity)) continue;
    if (identity !== undefined) seen.add(identity);
    yield { item, value: plainValueOf(posting, envelope) };
  }
}

interface OpenedPayload {
  readonly name: AtsPost["vendor"];
  readonly postings: Iterable<NamedPosting>;
}

function openPayload(payload: unknown, { fields, vendor: wanted }: AtsOptions): OpenedPayload {
  if (fields === undefined) return recognise(payload, wanted);
  const vendor = vendorOf(fields);
  return { name: "fields", postings: eachOf(vendor, namedPostings(payload, fields)) };
}

function* eachOf(vendor: Vendor, postings: Iterable<PayloadValue>): Generator<NamedPosting> {
  for (const posting of postings) yield { posting, vendor };
}
