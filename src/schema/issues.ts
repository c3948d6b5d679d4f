import * as z from "zod";
import type { ErrorCode } from "../domain.js";
import { describeValue, JobsiftError, oneOf, quoteValue, unknownName, withArticle, wrongValue } from "../errors.js";

/** An object that refuses unknown members and says which ones it knows. */
export function strictObject<S extends z.core.$ZodLooseShape>(shape: S) {
  const allowed = oneOf(Object.keys(shape));
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys" ? unknownName("member", quoteNames(issue.keys), allowed, "") : undefined,
  });
}

/** How much of an offending value a message may show. */
export interface IssueFormat {
  /** What the paths begin at, for example "lexicon". Default: nothing. */
  readonly root?: string;
  /** "value" shows the offending value, shortened; "type" only what kind of value it is (for texts that must not leak). */
  readonly show?: "value" | "type";
}

/** One issue, as a sentence and in its parts. */
export interface IssueExplanation {
  /** `concepts[3].needs["go"]`, or what the paths begin at for the value itself. */
  readonly path: string;
  /** What stands there: a value, or a kind. */
  readonly received: string;
  /** What may stand there: "one of ml, backend", "a string". */
  readonly allowed: string;
  /** "X must be Y; this is Z", or "there is no X; it must be Y". */
  readonly message: string;
  /** The first half of what a mistake says, before an instruction: "X is Z", "there is no X". */
  readonly problem: string;
}

/**
 * What is wrong in a value, and what would be right.
 *
 * @example
 * ```ts
 * import { explainIssues } from "jobsift/schema";
 * import * as z from "zod";
 *
 * const { error } = z.object({ id: z.string() }).safeParse({ id: 7 }, { reportInput: true });
 * explainIssues(error ?? new z.ZodError([])).map(({ path }) => path); // => ["id"]
 * ```
 */
export function explainIssues(error: z.core.$ZodError, format: IssueFormat = {}): IssueExplanation[] {
  return error.issues.map((issue) => explainIssue(issue, format));
}

/**
 * One line an issue: "X must be Y; this is Z".
 *
 * @example
 * ```ts
 * import { formatIssues } from "jobsift/schema";
 * import * as z from "zod";
 *
 * const { error } = z.object({ id: z.string() }).safeParse({ id: 7 }, { reportInput: true });
 * const [line] = formatIssues(error ?? new z.ZodError([]), { root: "job" });
 * line?.startsWith("job.id"); // => true
 * ```
 */
export function formatIssues(error: z.core.$ZodError, format: IssueFormat = {}): string[] {
  return explainIssues(error, format).map(({ message }) => message);
}

/**
 * Checks a value.
 * The message of the error lists every issue, one a line; its fields are of the first one.
 * @throws {JobsiftError} `invalid-post` when the value is not of the schema; the code is the one that is given.
 */
export function parseWith<T>(schema: z.ZodType<T>, value: unknown, code: ErrorCode, format: IssueFormat): T {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  const issues = explainIssues(result.error, format);
  const facts = issues.slice(0, 1).map(({ path, received, allowed }) => ({ path, received, allowed }));
  throw new JobsiftError(code, issues.map(({ message }) => message).join("\n"), facts[0]);
}

/** `concepts[3].needs["go"]`: a path as one would write it in JavaScript. */
function formatPath(path: readonly PropertyKey[], root = ""): string {
  let text = root;
  for (const key of path) {
    if (typeof key === "number") text += `[${key}]`;
    else if (/^[\w$]{1,40}$/.test(String(key))) text += text === "" ? String(key) : `.${String(key)}`;
    else text += `[${quoteValue(String(key))}]`;
  }
  return text;
}

function explainIssue(issue: z.core.$ZodIssue, { root, show = "value" }: IssueFormat): IssueExplanation {
  if (issue.code === "unrecognized_keys") {
    const allowed = issue.message.slice(issue.message.lastIndexOf("; it must be ") + "; it must be ".length);
    return unknown(quoteNames(issue.keys), allowed, formatPath(issue.path, root));
  }
  if (issue.code === "invalid_key") {
    return unknown(
      quoteNames([String(issue.path.at(-1))]),
      describeRules(issue.issues),
      formatPath(issue.path.slice(0, -1), root),
    );
  }
  const path = formatPath(issue.path, root) || "value";
  const received = show === "value" ? quoteValue(issue.input) : describeValue(issue.input);
  const allowed = describeRules([issue]);
  return { path, received, allowed, message: wrongValue(path, allowed, received), problem: `${path} is ${received}` };
}

function unknown(received: string, allowed: string, path: string): IssueExplanation {
  const message = unknownName("member", received, allowed, path);
  return { path, received, allowed, message, problem: message.slice(0, -`; it must be ${allowed}`.length) };
}

/** What the rules that a value breaks would allow. */
function describeRules(issues: readonly z.core.$ZodIssue[]): string {
  return issues.map(rule).join(", ");
}

function rule(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_value":
      return oneOf(issue.values);
    case "invalid_type":
      return NOUNS[issue.expected] ?? withArticle(issue.expected);
    case "invalid_union":
      return issue.errors.map((inner) => describeRules(inner)).join(" or ");
    case "too_small":
    case "too_big":
      return bound(issue);
    default:
      return issue.message.replace(/^must be /, "");
  }
}

const NOUNS: Readonly<Record<string, string>> = {
  int: "a whole number",
  record: "an object",
  tuple: "an array",
  null: "null",
  undefined: "missing",
};

function bound(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const isArray = issue.origin === "array";
  if (issue.code === "too_big") return `${issue.inclusive ? "at most" : "less than"} ${issue.maximum}`;
  if (isArray && issue.minimum === 1) return "an array with something in it";
  return `${issue.inclusive ? "at least" : "more than"} ${issue.minimum}`;
}

/** Names are of the sender's making: they may be long, and many. */
function quoteNames(names: readonly string[]): string {
  const shown = names.slice(0, 8).map(quoteValue);
  return names.length > 8 ? `${shown.join(", ")} and ${names.length - 8} more` : shown.join(", ");
}
