import { describeValue, JobsiftError, mustBe } from "../errors.js";
import { VALUE_MEMBERS } from "../names/index.js";
import { elementsOf, follow, hasMembers, MarkupText, markupOf, type PayloadValue, PlacedValue } from "./paths.js";
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
 * @throws {JobsiftError} `invalid-record` when one is something else
 */
export function findTexts(posting: PayloadValue, paths: readonly string[]): readonly PostingText[] {
  for (const path of paths) {
    const found = follow(posting, path);
    const texts = found === undefined ? [] : elementsOf(found).flatMap(textsIn);
    if (texts.length > 0) return texts;
  }
  return [];
}

/** A string, or an object that holds one: `{ "@value": ... }`, `{ "display_name": ... }`, what schema.org describes. */
function textsIn(found: PayloadValue): readonly PostingText[] {
  const { path, value } = found;
  if (value === null) return [];
  if (value instanceof MarkupText)
    return unlessBlank({ path: "$", raw: value.text, offset: value.offset, isMarkup: true });
  if (typeof value === "string") return unlessBlank({ path, raw: value, offset: 0, isMarkup: false });
  if (!hasMembers(value)) throw malformed(found, "a string");
  const markup = markupOf(value);
  if (markup !== undefined) return textsIn({ path, value: markup });
  const member = VALUE_MEMBERS.find((name) => isText(value[name]));
  if (member !== undefined) return elementsOf({ path: `${path}.${member}`, value: value[member] }).flatMap(textsIn);
  if ("@type" in value) return [];
  throw malformed(found, "a string");
}

function isText(value: unknown): boolean {
  return (
    typeof value === "string" ||
    value instanceof MarkupText ||
    (Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === "string"))
  );
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
  const member = VALUE_MEMBERS.find((name) => isText(members[name]));
  return member === undefined ? 0 : measureText(members[member]);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function isBlankText(text: string): boolean {
  return text.charCodeAt(0) <= 0x20 && text.trim() === "";
}

function unlessBlank(text: PostingText): readonly PostingText[] {
  return text.raw.trim() === "" ? [] : [text];
}

/**
 * The elements of a list of texts.
 * @throws {JobsiftError} `invalid-record` when one is no object
 */
export function listElements(posting: PayloadValue, { list, heading, content }: TextList): readonly PayloadValue[] {
  const found = follow(posting, list);
  const elements = found === undefined || found.value === null ? [] : elementsOf(found);
  const wrong = elements.find(({ value }) => !hasMembers(value));
  if (wrong !== undefined) throw malformed(wrong, `an object with ${[heading].flat()[0]} and ${[content].flat()[0]}`);
  return elements;
}

/**
 * Counts the characters of a posting before anything is read, which takes far longer.
 * @throws {JobsiftError} `too-long` when there are more characters than that
 */
export function refuseLongPosting(posting: PayloadValue, { title, texts }: Vendor, maxChars: number): void {
  let length = 0;
  const count = (from: PayloadValue, paths: readonly string[]): void => {
    for (const { raw } of findTexts(from, paths)) length += raw.length;
  };
  count(posting, title);
  for (const text of texts) {
    if ("paths" in text) count(posting, text.paths);
    else for (const element of listElements(posting, text)) count(element, [text.content].flat());
  }
  if (length > maxChars) {
    throw new JobsiftError("too-long", `${posting.path || "$"} has more than the ${maxChars} characters allowed`);
  }
}

export function malformed({ path, value }: PayloadValue, allowed: string): JobsiftError {
  return mustBe("invalid-record", path || "$", allowed, describeValue(value));
}
