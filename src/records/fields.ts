import { describeValue, JobsiftError, mustBe } from "../errors.js";
import { toDescription } from "../html/index.js";
import type { Post } from "../post.js";

/** The fields of a record that make a post; a field that is not named is guessed. */
export interface FieldNames {
  /** Field of the id. */
  readonly id?: string | undefined;
  /** Field of the title. */
  readonly title?: string | undefined;
  /** Field of the description. */
  readonly text?: string | undefined;
  /** Field of the employer's name. */
  readonly company?: string | undefined;
}

type PostMember = keyof FieldNames;

/** Names that are tried, best first; compared without case, spaces, hyphens and underscores. */
const GUESSES: Readonly<Record<PostMember, readonly string[]>> = {
  id: ["id", "jobid", "postid", "postingid", "uuid", "requisitionid", "reference"],
  title: ["title", "jobtitle", "positiontitle", "position", "jobname", "role"],
  text: [
    "description",
    "jobdescription",
    "fulldescription",
    "descriptionhtml",
    "descriptionplain",
    "text",
    "jobtext",
    "body",
    "content",
    "details",
  ],
  company: ["company", "companyname", "employer", "employername", "organization", "organisation"],
};

/** What the messages of errors offer. */
const OFFERED_NAMES = { title: "title, job_title, position ...", text: "description, job_description, text, body ..." };

/** Whether a column of this name is taken for a title or a text. */
export function isKnownField(name: string): boolean {
  return GUESSES.title.includes(normaliseName(name)) || GUESSES.text.includes(normaliseName(name));
}

/** Whether a column can hold any part of a post. */
export function isPostField(name: string, names: FieldNames): boolean {
  const parts: readonly PostMember[] = ["id", "title", "text", "company"];
  return parts.some((part) => matchFields([[name, true]], part, names[part]).length > 0);
}

/** Records of one input share their names. */
const plainNames = new Map<string, string>();
const MOST_PLAIN_NAMES = 1000;

function normaliseName(name: string): string {
  const known = plainNames.get(name);
  if (known !== undefined) return known;
  const made = name.toLowerCase().replace(/[\s_-]/g, "");
  if (plainNames.size < MOST_PLAIN_NAMES) plainNames.set(name, made);
  return made;
}

/**
 * Reads a post out of a record; a description that is HTML is converted.
 *
 * @throws {JobsiftError} `invalid-record` when the value is no object, a field has a wrong type (an id: anything but a
 * string or an exact number), or title and text are both absent; the message never quotes a value
 */
export function postFromRecord(value: unknown, names: FieldNames = {}): Post {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw wrong("record", "an object with a title or a text", value);
  }
  const id = idOfRecord(value, names);
  const title = textOfRecord(value, "title", names);
  const text = textOfRecord(value, "text", names);
  const company = findFilled(value, "company", names).find(isText)?.value;
  if (title === undefined && text === undefined) {
    throw invalidRecord(
      `the record has neither a title (${names.title ?? OFFERED_NAMES.title}) nor a text (${names.text ?? OFFERED_NAMES.text})${listHint(value)}`,
    );
  }
  return {
    ...(id !== undefined && { id }),
    ...(title !== undefined && { title }),
    ...(text !== undefined && { description: toDescription(text) }),
    ...(company !== undefined && { company }),
  };
}

/** The id of a record, when it has a usable one; also for records that are no post. */
export function usableIdOf(value: unknown, names: FieldNames = {}): string | number | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const ids = findFilled(value, "id", names).map((found) => toUsableId(found.value));
  return ids.find((id) => id !== undefined);
}

function idOfRecord(record: object, names: FieldNames): string | number | undefined {
  const id = usableIdOf(record, names);
  const [found] = findFilled(record, "id", names);
  if (id !== undefined || found === undefined) return id;
  if (typeof found.value !== "number") {
    throw wrong(`"${found.key}"`, "a string or a number", found.value);
  }
  throw mustBe("invalid-record", `"${found.key}"`, "a string, or a number up to 2^53", "a number beyond that");
}

function toUsableId(value: unknown): string | number | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "number") return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : undefined;
  // MongoDB exports an id as { "$oid": "..." }.
  if (typeof value === "object" && value !== null && "$oid" in value) return toUsableId(value.$oid);
  return undefined;
}

/** Exports often wrap their list: `{ "jobs": [...] }`. */
function listHint(record: object): string {
  const list = Object.entries(record).find(
    ([, value]) => Array.isArray(value) && describeValue(value[0]) === "an object",
  );
  return list === undefined ? "" : `; are the posts in "${list[0]}"? Pass that array by itself`;
}

function textOfRecord(record: object, part: "title" | "text", names: FieldNames): string | undefined {
  const found = findFilled(record, part, names);
  const text = found.find(isText);
  if (text !== undefined || found[0] === undefined) return text?.value;
  throw wrong(`"${found[0].key}"`, "a string", found[0].value);
}

interface FieldValue {
  readonly key: string;
  readonly value: unknown;
}

function isText(found: FieldValue): found is { key: string; value: string } {
  return typeof found.value === "string";
}

/** The candidates for a part that hold something, best first. */
function findFilled(record: object, part: PostMember, names: FieldNames): readonly FieldValue[] {
  return matchFields(Object.entries(record), part, names[part]).filter(({ value }) => isFilled(value));
}

function matchFields(
  entries: readonly (readonly [string, unknown])[],
  part: PostMember,
  named: string | undefined,
): readonly FieldValue[] {
  const exact = entries.filter(([key]) => key === named);
  if (exact.length > 0) return exact.map(([key, value]) => ({ key, value }));
  const found: FieldValue[] = [];
  for (const name of named === undefined ? GUESSES[part] : [normaliseName(named)]) {
    for (const [key, value] of entries) if (normaliseName(key) === name) found.push({ key, value });
  }
  return found;
}

function isFilled(value: unknown): boolean {
  return value !== undefined && value !== null && !(typeof value === "string" && value.trim() === "");
}

function wrong(path: string, allowed: string, value: unknown): JobsiftError {
  return mustBe("invalid-record", path, allowed, describeValue(value));
}

function invalidRecord(message: string): JobsiftError {
  return new JobsiftError("invalid-record", message);
}
