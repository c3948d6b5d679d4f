import { describeValue, JobsiftError, mustBe } from "../errors.js";
import { elementsOf, follow, hasMembers, MarkupText, type PayloadValue } from "./paths.js";
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

/** What schema.org allows for a text: a string, or an object that describes itself. */
function textsIn(found: PayloadValue): readonly PostingText[] {
  const { path, value } = found;
  if (value === null) return [];
  if (value instanceof MarkupText)
    return unlessBlank({ path: "$", raw: value.text, offset: value.offset, isMarkup: true });
  if (typeof value === "string") return unlessBlank({ path, raw: value, offset: 0, isMarkup: false });
  if (!hasMembers(value) || !("@type" in value)) throw malformed(found, "a string");
  const described = follow(found, "description") ?? follow(found, "name");
  return typeof described?.value === "string" ? textsIn(described) : [];
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
  if (wrong !== undefined) throw malformed(wrong, `an object with ${heading} and ${content}`);
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
    else for (const element of listElements(posting, text)) count(element, [text.content]);
  }
  if (length > maxChars) {
    throw new JobsiftError("too-long", `${posting.path || "$"} has more than the ${maxChars} characters allowed`);
  }
}

export function malformed({ path, value }: PayloadValue, allowed: string): JobsiftError {
  return mustBe("invalid-record", path || "$", allowed, describeValue(value));
}
