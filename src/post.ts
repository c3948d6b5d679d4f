import { JobsiftError } from "./errors.js";
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

/** A post whose members have been checked: texts are there, possibly empty. */
export interface CheckedPost {
  readonly id: string | number | undefined;
  readonly title: string;
  /** The text that is judged. */
  readonly description: string;
  /** Where `description` was read out of another text. */
  readonly source: SourceText | undefined;
  readonly company: string;
}

/**
 * Checks a post, or takes a string as the description of one.
 * @throws {JobsiftError} `invalid-post` when a member has a wrong type, naming it, what it is and what is allowed.
 */
export function checkPost(input: string | Post): CheckedPost {
  if (typeof input === "string") {
    return { id: undefined, title: "", description: input, source: undefined, company: "" };
  }
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    throw invalid(`a post is a string or an object with a title or a description; this is ${nameOf(input)}`);
  }
  const { id, title, description, company } = input;
  if (id != null && typeof id !== "string" && !Number.isFinite(id))
    throw wrongType("id", "a string or a finite number", id);
  if (title != null && typeof title !== "string") throw wrongType("title", "a string", title);
  if (company != null && typeof company !== "string") throw wrongType("company", "a string", company);
  if (description != null && typeof description !== "string" && !isSourceText(description)) {
    throw wrongType("description", "a string or what html() returns", description);
  }
  if (title == null && description == null)
    throw invalid("a post needs a title or a description; this one has neither");
  const source = typeof description === "string" ? undefined : (description ?? undefined);
  return {
    id: id ?? undefined,
    title: title ?? "",
    description: source?.text ?? String(description ?? ""),
    source,
    company: company ?? "",
  };
}

function wrongType(member: string, allowed: string, value: unknown): JobsiftError {
  return invalid(`"${member}" of a post must be ${allowed}; this is ${nameOf(value)}`);
}

function invalid(message: string): JobsiftError {
  return new JobsiftError("invalid-post", message);
}

/** How messages name a value that has a wrong type. */
export function nameOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  if (typeof value === "number") return `the number ${value}`;
  return typeof value === "object" ? "an object" : `of type ${typeof value}`;
}
