import { describeValue, JobsiftError, mustBe } from "../errors.js";
import { VALUE_MEMBERS, type ValueKind } from "../names/index.js";
import { languagesOf } from "./languages.js";
import {
  eachElement,
  elementsOf,
  follow,
  hasMembers,
  MarkupText,
  markupOf,
  type PayloadValue,
  PlacedValue,
} from "./paths.js";
import type { TextList, Vendor } from "./vendor.js";

/** A string of a posting that is more than blank, or a part of one. */
export interface PostingText {
  /** Of the string in the payload. */
  readonly path: string;
  readonly raw: string;
  /** Where `raw` begins in the string at `path`. */
  readonly offset: number;
  /** Of XML: entities are to be decoded even where there is no tag. */
  readonly isMarkup: boolean;
}

/**
 * The texts of the first of the members that holds any.
 * @param kind What is expected: of a name, what it is called comes before what is said of it.
 * @throws {JobsiftError} `invalid-record` when none holds one, and one holds something else
 */
export function findTexts(
  posting: PayloadValue,
  paths: readonly string[],
  kind: ValueKind = "text",
): readonly PostingText[] {
  let wrong: PayloadValue | undefined;
  for (const path of paths) {
    const found = findTextsAt(posting, path, kind);
    if ("wrong" in found) wrong ??= found.wrong;
    else if (found.texts.length > 0) return found.texts;
  }
  if (wrong !== undefined) throw malformed(wrong, "a string");
  return [];
}

function findTextsAt(posting: PayloadValue, path: string, kind: ValueKind): FoundTexts {
  const found = follow(posting, path);
  return found === undefined ? { texts: [] } : textsIn(found, kind);
}

/** The texts of a value, or what is none. */
type FoundTexts = { readonly texts: readonly PostingText[] } | { readonly wrong: PayloadValue };

/** A string, or an object that holds one: `{ "@value": ... }`, `{ "display_name": ... }`, what schema.org describes. */
function textsIn(found: PayloadValue, kind: ValueKind, levels = MOST_VALUE_LEVELS): FoundTexts {
  const { path, value } = found;
  if (value === null) return { texts: [] };
  if (value instanceof MarkupText)
    return unlessBlank({ path: "$", raw: value.text, offset: value.offset, isMarkup: true });
  if (typeof value === "string") return unlessBlank({ path, raw: value, offset: 0, isMarkup: false });
  if (Array.isArray(value)) return textsOfAll(found, kind, levels);
  if (!hasMembers(value)) return { wrong: found };
  const markup = markupOf(value);
  if (markup !== undefined) return textsIn({ path, value: markup }, kind);
  const member = valueMemberOf(value, kind, levels);
  if (member !== undefined) return textsIn({ path: `${path}.${member}`, value: value[member] }, kind, levels - 1);
  return "@type" in value ? { texts: [] } : { wrong: found };
}

function textsOfAll(found: PayloadValue, kind: ValueKind, levels: number): FoundTexts {
  const texts: PostingText[] = [];
  for (const element of eachElement(found)) {
    const inner = Array.isArray(element.value) ? { wrong: element } : textsIn(element, kind, levels);
    if ("wrong" in inner) return inner;
    for (const text of inner.texts) texts.push(text);
  }
  return { texts };
}

/** Objects in which a text stands alone are no deeper than that: `{ "content": { "rendered": ... } }`. */
const MOST_VALUE_LEVELS = 3;

/** The member that holds the text of an object: one that says so, or the one of a language. */
function valueMemberOf(value: Readonly<Record<string, unknown>>, kind: ValueKind, levels: number): string | undefined {
  const holdsText = (name: string) => Object.hasOwn(value, name) && isText(value[name], kind, levels);
  return VALUE_MEMBERS[kind].find(holdsText) ?? languagesOf(value)?.find(holdsText);
}

function isText(value: unknown, kind: ValueKind, levels: number): boolean {
  if (typeof value === "string" || value instanceof MarkupText) return true;
  if (Array.isArray(value)) return value.length > 0 && value.every((one) => typeof one === "string");
  return levels > 1 && hasMembers(value) && valueMemberOf(value, kind, levels - 1) !== undefined;
}

/** How many characters of text a value holds, as a text that stands for itself, in an object, or in a list; 0 when it is none. */
export function measureText(value: unknown): number {
  if (typeof value === "string") return isBlankText(value) ? 0 : value.length;
  if (typeof value !== "object" || value === null) return 0;
  if (value instanceof MarkupText) return measureText(value.text);
  if (value instanceof PlacedValue) return measureText(value.value);
  if (Array.isArray(value))
    return value.every((one) => one === null || measureText(one) > 0 || one === "") ? sum(value.map(measureText)) : 0;
  const members = value as Readonly<Record<string, unknown>>;
  const markup = markupOf(value);
  if (markup !== undefined) return measureText(markup);
  const member = valueMemberOf(members, "text", MOST_VALUE_LEVELS);
  return member === undefined ? 0 : measureText(members[member]);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function isBlankText(text: string): boolean {
  // Most texts begin with a letter, which tells as much.
  return !(text.charCodeAt(0) > 0x20 && text.charCodeAt(0) < 0x7f) && text.trim() === "";
}

function unlessBlank(text: PostingText): FoundTexts {
  return { texts: isBlankText(text.raw) ? [] : [text] };
}

/** The elements of a list of texts. */
export function listElements(posting: PayloadValue, { list }: TextList): readonly PayloadValue[] {
  const found = follow(posting, list);
  return found === undefined || found.value === null ? [] : elementsOf(found);
}

/**
 * The texts of one element: its content, or the element itself where it is a string.
 * @throws {JobsiftError} `invalid-record` when it is something else
 */
export function contentsOf(element: PayloadValue, { heading, content }: TextList): readonly PostingText[] {
  if (hasMembers(element.value)) return findTexts(element, [content].flat());
  const texts = Array.isArray(element.value) ? undefined : textsIn(element, "text");
  if (texts !== undefined && "texts" in texts) return texts.texts;
  throw malformed(element, `an object with ${[heading].flat()[0]} and ${[content].flat()[0]}`);
}

/**
 * Counts the characters of a posting before anything is read, which takes far longer.
 * @throws {JobsiftError} `too-long` when there are more characters than that
 */
export function refuseLongPosting(posting: PayloadValue, { title, texts }: Vendor, maxChars: number): void {
  let length = countChars(posting, title);
  for (const text of texts) {
    if ("paths" in text) length += countChars(posting, text.paths);
    else for (const element of listElements(posting, text)) length += countChars(element, [text.content].flat());
  }
  if (length > maxChars) {
    throw new JobsiftError("too-long", `${posting.path || "$"} has more than the ${maxChars} characters allowed`);
  }
}

/** What is no text is not counted: whether it matters shows when it is read. */
function countChars(from: PayloadValue, paths: readonly string[]): number {
  const found = paths
    .map((path) => findTextsAt(from, path, "text"))
    .find((texts) => "texts" in texts && texts.texts.length > 0);
  return found !== undefined && "texts" in found ? sum(found.texts.map(({ raw }) => raw.length)) : 0;
}

export function malformed({ path, value }: PayloadValue, allowed: string): JobsiftError {
  return mustBe("invalid-record", path || "$", allowed, describeValue(value));
}
