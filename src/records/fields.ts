import type { AtsPost, VendorName } from "../ats/index.js";
import { fieldsOf, isJobPosting, measureText, readPosting, toUsableId, vendorOfNames } from "../ats/reading.js";
import { describeValue, JobsiftError, mustBe } from "../errors.js";
import { looksLikeHtml, toDescription } from "../html/index.js";
import { parseExactly } from "../json.js";
import { BESIDE_ORDERS, type FieldNames, isPlainName, meaningOf, type NamedFields } from "../names/index.js";
import type { Post } from "../post.js";

export type { FieldNames } from "../names/index.js";

/** What the messages of errors offer. */
const OFFERED_NAMES = { title: "title, job_title, position ...", text: "description, job_description, text, body ..." };

/** Whether a column of this name is taken for a title, a text or a section of one. */
export function isKnownField(name: string): boolean {
  const meaning = meaningOf(name);
  return meaning !== undefined && meaning.part !== "id" && meaning.part !== "company" && meaning.order < BESIDE_ORDERS;
}

/** Whether a column of this name is taken for a title or a text wherever it stands. */
export function isPlainField(name: string): boolean {
  return isKnownField(name) && isPlainName(name);
}

/** Whether a column can hold any part of a post. */
export function isPostField(name: string, names: FieldNames): boolean {
  return meaningOf(name) !== undefined || givenNames(names).some((one) => isSpeltLike(name, one));
}

/** All names of fields that a caller has given. */
export function givenNames(names: FieldNames): readonly string[] {
  return Object.values(names)
    .flat()
    .filter((name) => name !== undefined);
}

function isSpeltLike(name: string, wanted: string): boolean {
  return name.toLowerCase() === wanted.toLowerCase();
}

/** A post that was read out of a record. */
export interface ReadRecord {
  readonly post: Post;
  /** Where its texts stand, when its description is more than one field as it is. */
  readonly origin?: AtsPost;
  /** The fields that were taken, when they had to be guessed ("title = job_title, text = job_summary"), and that there is no text. */
  readonly remarks: readonly string[];
  /** What was left out, and why. */
  readonly leftOut: readonly string[];
}

/**
 * Reads a post out of a record; a description that is HTML is converted.
 *
 * @throws {JobsiftError} `invalid-record` when the value is no object, a title or a text has a wrong type, or both are
 * absent; the message never quotes a value
 */
export function postFromRecord(value: unknown, names: FieldNames = {}): Post {
  return readRecord(value, names).post;
}

/** What is known of a record beside its value. */
interface RecordContext {
  /** The JSON that it was parsed from: an id beyond 2^53 is taken from there. */
  readonly source?: string | undefined;
  /** Where it stands in its file. Default: "$". */
  readonly path?: string | undefined;
  /** Its fields, where they were looked for already. */
  readonly fields?: NamedFields | undefined;
}

/**
 * `postFromRecord`, and what is to be said of it.
 *
 * @throws {JobsiftError} as `postFromRecord`
 */
export function readRecord(
  value: unknown,
  names: FieldNames = {},
  { source, path = "$", fields: known }: RecordContext = {},
): ReadRecord {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw wrong("record", "an object with a title or a text", value);
  }
  const record = value as Readonly<Record<string, unknown>>;
  const fields = known ?? fieldsOf(record, names);
  const { title, texts, unusable } = fields;
  if (title === undefined && unusable.title !== undefined) {
    throw wrong(`"${unusable.title}"`, "a string", record[unusable.title]);
  }
  if (texts.length === 0 && unusable.text !== undefined) {
    throw wrong(`"${unusable.text}"`, "a string", record[unusable.text]);
  }
  if (title === undefined && texts.length === 0) throw invalidRecord(describeLack(record, names));
  const { id, note } = idOf(record, fields, names, source);
  const leftOut = note === undefined ? [] : [note];
  const remarks = [...(fields.isPlain ? [] : [describeTaken(fields)]), ...noteLackOfText(record, fields, names)];
  const read = readSimply(record, fields) ?? readJoined(record, fields, path);
  if ("post" in read)
    return {
      post: withId(read.post, id),
      origin: { ...read, post: withId(read.post, id) },
      remarks,
      leftOut: [...leftOut, ...(read.leftOut ?? [])],
    };
  return { post: withId(read, id), remarks, leftOut };
}

function withId(post: Post, id: string | number | undefined): Post {
  return id === undefined ? post : { id, ...post };
}

/** A record whose title, text and company are one string each, and the title one without tags, as nearly all are. */
function readSimply(
  record: Readonly<Record<string, unknown>>,
  { title, texts, companies }: NamedFields,
): Post | undefined {
  const [text] = texts;
  if (texts.length > 1 || text?.section !== undefined || text?.isList === true) return undefined;
  const titleText = title === undefined ? undefined : record[title];
  const description = text === undefined ? undefined : record[text.key];
  if (titleText !== undefined && (typeof titleText !== "string" || looksLikeHtml(titleText))) return undefined;
  if (description !== undefined && typeof description !== "string") return undefined;
  const company = companyOf(record, companies);
  return {
    ...(titleText !== undefined && { title: titleText }),
    ...(description !== undefined && { description: toDescription(description) }),
    ...(company !== undefined && { company }),
  };
}

function companyOf(record: Readonly<Record<string, unknown>>, companies: readonly string[]): string | undefined {
  for (const key of companies) {
    const value = record[key];
    if (typeof value === "string" && measureText(value) > 0) return value;
    if (typeof value === "object" && value !== null && measureText(value) > 0) {
      const vendor = vendorOfNames({ ids: [], title: key, texts: [], companies: [], isPlain: true, unusable: {} });
      const item = readPosting({ path: "$", value: record }, undefined, "fields", vendor, {});
      if ("post" in item && typeof item.post.title === "string") return item.post.title;
    }
  }
  return undefined;
}

/** A record whose text is in several fields, or in more than strings. */
function readJoined(record: Readonly<Record<string, unknown>>, fields: NamedFields, path: string): AtsPost {
  const item = readPosting({ path, value: record }, undefined, RECORD, { ...vendorOfNames(fields), id: [] }, {});
  if ("post" in item) return item;
  throw new JobsiftError(item.error.code, item.error.message.replace(`${RECORD}: `, ""));
}

const RECORD: VendorName | "fields" = "fields";

/** What was guessed, in the words of `--title-field` and `--text-field`. */
function describeTaken({ title, texts }: NamedFields): string {
  const text = texts.map(({ key }) => key).join(" + ");
  return [title === undefined ? [] : `title = ${title}`, text === "" ? [] : `text = ${text}`].flat().join(", ");
}

/** The id of a record, when it has a usable one; also for records that are no post. */
export function usableIdOf(value: unknown, names: FieldNames = {}, source?: string): string | number | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const record = value as Readonly<Record<string, unknown>>;
  return idOf(record, fieldsOf(record, names), names, source).id;
}

interface RecordId {
  readonly id?: string | number;
  /** Why there is none though there is a field for it. */
  readonly note?: string;
}

/** Where JSON-LD has the id of a job. */
const JSON_LD_ID = "identifier";

/** An id that a plain record has under another name was never one, and must not become one. */
function idOf(
  record: Readonly<Record<string, unknown>>,
  { ids, isPlain }: NamedFields,
  names: FieldNames,
  source: string | undefined,
): RecordId {
  const keys = isPlain && names.id === undefined ? ids.filter(isPlainName) : ids;
  const isJsonLd = names.id === undefined && isJobPosting(record["@type"]);
  const filled = (isJsonLd ? [...keys, JSON_LD_ID] : keys).filter(
    (key) => record[key] !== null && record[key] !== undefined && String(record[key]).trim() !== "",
  );
  for (const key of filled) {
    const id = toUsableId(record[key]) ?? exactIdOf(record[key], key, source);
    if (id !== undefined) return { id };
  }
  const [key] = filled;
  if (key === undefined) return {};
  const received = typeof record[key] === "number" ? "a number beyond 2^53" : describeValue(record[key]);
  return { note: `"${key}" is left out: an id is a string or a number; this is ${received}` };
}

/** The digits of a number that no JavaScript number holds, as they stand in the record; it may be wrapped in an object. */
function exactIdOf(value: unknown, key: string, source: string | undefined): string | undefined {
  if ((typeof value !== "number" && typeof value !== "object") || source === undefined) return undefined;
  const exact = parseExactly(source);
  const id =
    typeof exact === "object" && exact !== null ? (exact as Readonly<Record<string, unknown>>)[key] : undefined;
  return toUsableId(id)?.toString();
}

/** Words of a field that is most likely prose. */
const PROSE_WORDS = 4;

/** A post that is judged by its title alone though it may have a text: which fields there are, and what to say. */
function noteLackOfText(record: object, { texts, title }: NamedFields, names: FieldNames): readonly string[] {
  if (texts.length > 0 || names.text !== undefined) return [];
  const rest = Object.entries(record).filter(([key]) => key !== title);
  const hasProse = rest.some(
    ([, value]) => typeof value === "string" && value.trim().split(/\s+/, PROSE_WORDS).length === PROSE_WORDS,
  );
  if (!hasProse) return [];
  return [
    `no text is found among the fields ${listKeys(record)}, so that the title alone is judged: name the text with --text-field`,
  ];
}

const MOST_KEYS = 20;

function listKeys(record: object): string {
  const keys = Object.keys(record);
  const shown = keys.slice(0, MOST_KEYS).map((key) => key.slice(0, 40));
  return keys.length > MOST_KEYS ? `${shown.join(", ")} ...` : shown.join(", ");
}

function describeLack(record: object, names: FieldNames): string {
  const wanted = [names.text ?? OFFERED_NAMES.text].flat().join(", ");
  const keys = listKeys(record);
  const has = keys === "" ? "" : `; its fields are ${keys}: name them with --title-field and --text-field`;
  return `the record has neither a title (${names.title ?? OFFERED_NAMES.title}) nor a text (${wanted})${has}`;
}

function wrong(path: string, allowed: string, value: unknown): JobsiftError {
  return mustBe("invalid-record", path, allowed, describeValue(value));
}

function invalidRecord(message: string): JobsiftError {
  return new JobsiftError("invalid-record", message);
}
