import type { AtsItem, AtsPost } from "../ats/index.js";
import { eachPosting } from "../ats/reading.js";
import { type ErrorRecord, JobsiftError } from "../errors.js";
import type { NamedFields } from "../names/index.js";
import type { Post } from "../post.js";
import { formatPlace, isErrorRecord, type RawRecord, toErrorRecord } from "./error-records.js";
import { readRecord, usableIdOf } from "./fields.js";
import type { DocumentFormat } from "./formats/index.js";
import type { Place } from "./input.js";
import {
  namedFieldsOf,
  type OpenPayload,
  openDocument,
  openElement,
  openPayload,
  type PostOptions,
} from "./payloads.js";
import { GARBLED, isGarbled, type RemarkListener, remarkOnVendor } from "./remarks.js";

/** A post and where it came from. */
export interface PostRecord {
  readonly post: Post;
  readonly place: Place;
  /** The record as it was written; absent for a file that is one post. */
  readonly value?: unknown;
  /** The text that it was parsed from, where that is of one record. */
  readonly source?: string;
  /** Where its texts stand, when they are more than one field of a record. */
  readonly origin?: AtsPost;
  /** What was taken for the post, when that had to be found out, and what looks wrong with it: said of the input. */
  readonly remarks?: readonly string[];
  /** What could not be read and was left out: said of the input, and beside the result. */
  readonly leftOut?: readonly string[];
}

/** Says all that there is to say of a record. */
export function tellOf({ place, remarks = [], leftOut = [] }: PostRecord, onRemark: RemarkListener): void {
  if (remarks.length + leftOut.length === 0) return;
  const name = formatPlace(place);
  for (const remark of remarks) onRemark(remark, name);
  for (const remark of leftOut) onRemark(remark, name);
}

/** The posts of a record: itself, or the postings of the payload that it is. */
export function* readPostings(raw: RawRecord, options: PostOptions): Generator<PostRecord | ErrorRecord> {
  const { payloadField } = options;
  const element = payloadField === undefined ? openElement(raw, options) : undefined;
  if (payloadField !== undefined) yield* readPayloadField(raw, payloadField, options);
  else if (element !== undefined) yield* readPayload(raw, element, options);
  else {
    const named = namedFieldsOf(raw, options);
    const payload = openPayload(raw, named, options);
    if (payload === undefined) yield toPostRecord(raw, options, named);
    else yield* readPayload(raw, payload, options);
  }
}

/** Postings of which the number is told; more are not counted. */
const MOST_COUNTED = 1000;

/** The one post of a record where each record has one answer. */
export function onlyPosting(raw: RawRecord, options: PostOptions): PostRecord | ErrorRecord {
  let first: PostRecord | ErrorRecord | undefined;
  let count = 0;
  for (const one of readPostings(raw, options)) {
    first ??= one;
    count++;
    if (count === MOST_COUNTED) break;
  }
  if (first !== undefined && count === 1) return first;
  const postings = count === MOST_COUNTED ? `${count} postings or more` : `${count === 0 ? "no" : count} postings`;
  const message = `the payload holds ${postings}; one is allowed here: classify it as a file, or post it to /v1/ats`;
  return toErrorRecord(new JobsiftError("invalid-record", message), raw.place);
}

/** The post in a record of fields, or why there is none. */
function toPostRecord(
  raw: RawRecord,
  { fields = {}, maxChars }: PostOptions,
  named?: NamedFields,
): PostRecord | ErrorRecord {
  const { value, place, source, path } = raw;
  try {
    const { post, origin, remarks, leftOut } = readRecord(value, fields, { source, path, fields: named });
    refuseLongPost(post, maxChars);
    return {
      post,
      place,
      value,
      ...(source !== undefined && { source }),
      ...(origin !== undefined && { origin }),
      ...remarksOn(post, remarks, [...(raw.leftOut ?? []), ...leftOut]),
    };
  } catch (error) {
    return toErrorRecord(error, place, usableIdOf(value, fields, source));
  }
}

/**
 * The posts of a document: its postings, when it is a page or a feed that says which they are, else its text. What was cut
 * out of a feed is a posting or an error: the text of some other element is no post.
 */
export function* readDocument(
  { value, place }: RawRecord,
  format: DocumentFormat,
  options: PostOptions,
): Generator<PostRecord | ErrorRecord> {
  const text = String(value);
  const postings = openDocument(text, options);
  if (postings !== undefined) yield* readPayload({ value, place }, postings, options);
  else if (place.row !== undefined && options.vendor !== "none") {
    yield toErrorRecord(new JobsiftError("invalid-record", "the element is no posting of a feed that is known"), place);
  } else yield toDocumentRecord(text, place, format, options);
}

function toDocumentRecord(
  text: string,
  place: Place,
  format: DocumentFormat,
  { maxChars }: PostOptions,
): PostRecord | ErrorRecord {
  const id = place.row === undefined ? place.file : `${place.file}#${place.row}`;
  try {
    if (text.trim() === "") throw new JobsiftError("invalid-record", "the file is empty");
    const post = { id, ...format.toPost(text) };
    refuseLongPost(post, maxChars);
    return { post, place, ...remarksOn(post) };
  } catch (error) {
    return toErrorRecord(error, place, id);
  }
}

function* readPayload(
  { place, leftOut = [] }: RawRecord,
  open: OpenPayload,
  options: PostOptions,
): Generator<PostRecord | ErrorRecord> {
  let position = 0;
  // What was left out of the payload is said once.
  let untold = leftOut;
  try {
    for (const { item, value } of open()) {
      position++;
      const own = place.row === undefined && place.line === undefined ? { ...place, row: position } : place;
      const record = toRecord(item, value, own, untold, options);
      if (!isErrorRecord(record)) untold = [];
      yield record;
    }
  } catch (error) {
    yield toErrorRecord(error, place);
  }
}

function toRecord(
  item: AtsItem,
  value: unknown,
  place: Place,
  untold: readonly string[],
  { maxChars }: PostOptions,
): PostRecord | ErrorRecord {
  if (isErrorRecord(item)) return { ...item, error: { ...item.error, ...place } };
  const { post, vendor, leftOut = [] } = item;
  try {
    refuseLongPost(post, maxChars);
  } catch (error) {
    return toErrorRecord(error, place, post.id ?? undefined);
  }
  return {
    post,
    place,
    value,
    origin: item,
    ...remarksOn(post, [remarkOnVendor(vendor)], [...untold, ...leftOut]),
  };
}

/**
 * The postings of the payload that a field holds; the other fields of the record are kept beside those of each posting. The
 * id of the record is that of a single posting that has none.
 */
function* readPayloadField(raw: RawRecord, name: string, options: PostOptions): Generator<PostRecord | ErrorRecord> {
  const { value, place, leftOut = [] } = raw;
  const record = typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  const payload = record[name];
  const id = usableIdOf(value, { id: options.fields?.id }, raw.source);
  if (payload === undefined || payload === null || payload === "") {
    const message = Object.hasOwn(record, name)
      ? `"${name}" is empty`
      : `the record has no "${name}"; its fields are ${Object.keys(record).slice(0, 20).join(", ")}`;
    yield toErrorRecord(new JobsiftError("invalid-record", message), place, id);
    return;
  }
  const { [name]: _, ...rest } = record;
  const { vendor, maxChars } = options;
  const wanted = vendor === "auto" || vendor === "none" ? undefined : vendor;
  const open = () => eachPosting(payload, { vendor: wanted, maxChars });
  const postings = [...readPayload({ value: payload, place, leftOut }, open, options)];
  for (const posting of postings) {
    const own = postings.length === 1 ? withIdOfRecord(posting, id) : posting;
    yield isErrorRecord(own) ? own : { ...own, value: { ...rest, ...Object(own.value) } };
  }
}

function withIdOfRecord(posting: PostRecord | ErrorRecord, id: string | number | undefined): PostRecord | ErrorRecord {
  if (id === undefined) return posting;
  if (isErrorRecord(posting)) return { id, ...posting };
  const { post, origin } = posting;
  return {
    ...posting,
    post: { id, ...post },
    ...(origin !== undefined && { origin: { ...origin, post: { id, ...origin.post } } }),
  };
}

/** What there is to say of a post, beside what is known of its reading. */
function remarksOn(
  post: Post,
  known: readonly string[] = [],
  leftOut: readonly string[] = [],
): Pick<PostRecord, "remarks" | "leftOut"> {
  const remarks = isGarbled(post.title ?? "") || isGarbled(textOf(post)) ? [...known, GARBLED] : known;
  return { ...(remarks.length > 0 && { remarks }), ...(leftOut.length > 0 && { leftOut }) };
}

function textOf({ description }: Post): string {
  return typeof description === "object" ? (description?.source ?? "") : (description ?? "");
}

function refuseLongPost(post: Post, maxChars = Number.POSITIVE_INFINITY): void {
  const length = (post.title ?? "").length + textOf(post).length;
  if (length > maxChars) {
    throw new JobsiftError("too-long", `the post has ${length} characters, more than the ${maxChars} allowed`);
  }
}
