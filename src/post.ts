import type { Field } from "./domain.js";
import { describeValue, type JobsiftError, mustBe } from "./errors.js";
import { compose } from "./source-text/composition.js";
import { readEscapes } from "./source-text/escapes.js";
import { isSourceText, type SourceText } from "./source-text/source-text.js";

/** A job post. At least one of `title` and `description` must be there. */
export interface Post {
  /** Echoed in the result. */
  readonly id?: string | number | null | undefined;
  /** Judged with the description, or alone. Default: none. */
  readonly title?: string | null | undefined;
  /** Plain text or Markdown, or what `html()` of `jobsift/html` returns. */
  readonly description?: string | SourceText | null | undefined;
  /** The employer's name: its words are never evidence in this post. */
  readonly company?: string | null | undefined;
}

/** What a text that is judged was read out of. */
export interface Original {
  readonly sourceText: SourceText;
  /** Whether evidence quotes what was passed in; if not, the text that it was read into. */
  readonly isQuoted: boolean;
}

/** A post whose members have been checked: texts are there, possibly empty. */
export interface CheckedPost {
  readonly id: string | number | undefined;
  /** The title that is judged. */
  readonly title: string;
  /** The text that is judged. */
  readonly description: string;
  /** The fields that were read out of another text. */
  readonly originals: Readonly<Record<Field, Original | undefined>>;
  readonly company: string;
}

/**
 * Checks a post, or takes a string as the description of one.
 * @throws {JobsiftError} `invalid-post` when a member has a wrong type, naming it, what it is and what is allowed.
 */
export function checkPost(input: string | Post): CheckedPost {
  if (typeof input === "string") {
    return { id: undefined, company: "", ...readTexts("", input) };
  }
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    throw invalidPost("post", `a string or ${OBJECT}`, describeValue(input));
  }
  const { id, title, description, company } = input;
  if (id != null && typeof id !== "string" && !Number.isFinite(id))
    throw invalidPost("post.id", "a string or a finite number", describeValue(id));
  if (title != null && typeof title !== "string") throw invalidPost("post.title", "a string", describeValue(title));
  if (company != null && typeof company !== "string")
    throw invalidPost("post.company", "a string", describeValue(company));
  if (description != null && typeof description !== "string" && !isSourceText(description)) {
    throw invalidPost("post.description", "a string or what html() returns", describeValue(description));
  }
  if (title == null && description == null) throw invalidPost("post", OBJECT, "an object with neither");
  return { id: id ?? undefined, company: company ?? "", ...readTexts(title ?? "", description ?? "") };
}

function readTexts(
  title: string,
  description: string | SourceText,
): Pick<CheckedPost, "title" | "description" | "originals"> {
  const originals = { title: originalOf(title), description: originalOf(description) };
  return {
    title: originals.title?.sourceText.text ?? title,
    description: originals.description?.sourceText.text ?? String(description),
    originals,
  };
}

function originalOf(given: string | SourceText): Original | undefined {
  const escapes = readEscapes(typeof given === "string" ? given : given.text);
  if (typeof given === "string") return escapes && { sourceText: escapes, isQuoted: true };
  return { sourceText: escapes ? compose(given, escapes) : given, isQuoted: false };
}

const OBJECT = "an object with a title or a description";

function invalidPost(path: string, allowed: string, received: string): JobsiftError {
  return mustBe("invalid-post", path, allowed, received);
}
