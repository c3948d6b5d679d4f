import { JobsiftError } from "./errors.js";

/**
 * A text that was read out of another one (HTML, an ATS payload), with an exact map back.
 *
 * `text` is made of runs. Run `i` covers `text` from `textStarts[i]` to `textStarts[i + 1]` (or the end) and comes from
 * `source.slice(sourceStarts[i], sourceEnds[i])`. A run as long as its source was copied character by character; any
 * other run stands for its whole source (an entity, a line break that a tag makes).
 */
export interface SourceText {
  /** What the caller passed in; offsets in results point here. */
  readonly source: string;
  /** What is judged: plain text, headings as Markdown `#` lines, list items as `- ` lines. */
  readonly text: string;
  /** Ascending offsets into `text`, the first 0. */
  readonly textStarts: readonly number[];
  readonly sourceStarts: readonly number[];
  readonly sourceEnds: readonly number[];
}

/** A job post. At least one of `title` and `description` must be there. */
export interface Post {
  /** Echoed in the result. */
  readonly id?: string | number | null | undefined;
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
 * @throws {JobsiftError} `invalid-post` naming the member that has a wrong type, what it is and what is allowed.
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

function isSourceText(value: object): value is SourceText {
  const { source, text, textStarts, sourceStarts, sourceEnds } = value as Partial<SourceText>;
  const runs = [textStarts, sourceStarts, sourceEnds];
  return typeof source === "string" && typeof text === "string" && runs.every(Array.isArray);
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
