import { namedPostings, vendorOf } from "./fields.js";
import { type AtsOptions, checkOptions } from "./options.js";
import type { PayloadValue } from "./paths.js";
import { type AtsItem, type AtsPost, idOfPosting, readPosting } from "./posting.js";
import { recognise } from "./recognition.js";
import type { Vendor } from "./vendor.js";
import { VENDORS } from "./vendors.js";

/**
 * The postings of a payload as an applicant tracking system, a job board or a career site sends it, lists and single
 * ones. A posting that is broken is an error record with its path; the others go on. A job that is listed several times
 * with one id, for several places, is read once.
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
  checkOptions(options);
  const { name, vendor, postings } = openPayload(payload, options);
  const seen = new Set<string | number>();
  for (const posting of postings) {
    const id = idOfPosting(posting, vendor);
    if (id !== undefined && seen.has(id)) continue;
    const item = readPosting(posting, id, name, vendor, options);
    if (id !== undefined && "post" in item) seen.add(id);
    yield item;
  }
}

interface OpenedPayload {
  readonly name: AtsPost["vendor"];
  readonly vendor: Vendor;
  readonly postings: Iterable<PayloadValue>;
}

function openPayload(payload: unknown, { fields, vendor: wanted }: AtsOptions): OpenedPayload {
  if (fields !== undefined) {
    return { name: "fields", vendor: vendorOf(fields), postings: namedPostings(payload, fields) };
  }
  const { name: found, postings } = recognise(payload, wanted);
  return { name: found, vendor: VENDORS[found], postings };
}
