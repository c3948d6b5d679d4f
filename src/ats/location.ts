import type { Classification, Evidence, Mention, Suppressed } from "../classification.js";
import { type Origin, originFinder } from "../source-text/joined-text.js";
import { toSource } from "../source-text/mapping.js";
import type { Span } from "../source-text/source-text.js";
import type { AtsPost } from "./posting.js";

/** Where words stand in the payload: in the string at `path`, from `start` up to `end`, in UTF-16 units. */
export interface PayloadSpan extends Span {
  /** Of the string: `$.jobs[3].content`; "$" in a payload that is one text. */
  readonly path: string;
}

type WithSource<Item> = Item & {
  /** Where the words stand in the payload. */
  readonly source: PayloadSpan;
};

/** A classification whose mentions say where they stand in the payload. */
export interface LocatedClassification extends Omit<Classification, "evidence" | "suppressed"> {
  /** As in a classification, each item with its place in the payload. */
  readonly evidence: readonly WithSource<Evidence>[];
  /** As in a classification, each item with its place in the payload. */
  readonly suppressed: readonly WithSource<Suppressed>[];
}

/**
 * Points the evidence of a posting's classification back into its payload.
 *
 * @param item What `readPosts` made of the posting.
 * @param classification What `classify` made of `item.post`.
 *
 * @example
 * ```ts
 * import { classify } from "jobsift";
 * import { locate, readPosts } from "jobsift/ats";
 *
 * const payload = { jobs: [{ name: "ML Engineer" }] };
 * for (const item of readPosts(payload, { fields: { postings: "jobs", title: "name" } })) {
 *   if ("error" in item) continue;
 *   const [mention] = locate(item, classify(item.post)).evidence;
 *   JSON.stringify(mention).includes('{"path":"$.jobs[0].name","start":0,"end":11}'); // => true
 * }
 * ```
 */
export function locate(item: AtsPost, classification: Classification): LocatedClassification {
  const originAt = originFinder(item.origins);
  const withSource = <Item extends Mention>(mention: Item) => ({
    ...mention,
    source: mention.field === "title" ? inTitle(item, mention) : inText(item.path, originAt(mention.start), mention),
  });
  return {
    ...classification,
    evidence: classification.evidence.map(withSource),
    suppressed: classification.suppressed.map(withSource),
  };
}

function inTitle({ title, path }: AtsPost, { start, end }: Mention): PayloadSpan {
  const decoded = title?.decoded;
  const place = decoded === undefined ? { start, end } : toSource(decoded, start, end);
  const offset = title?.offset ?? 0;
  return { path: title?.path ?? path, start: place.start + offset, end: place.end + offset };
}

function inText(path: string, origin: Origin | undefined, { start, end }: Mention): PayloadSpan {
  const shift = (origin?.offset ?? 0) - (origin?.start ?? 0);
  return { path: origin?.path ?? path, start: start + shift, end: end + shift };
}
