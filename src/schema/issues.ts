import * as z from "zod";
import type { ErrorCode } from "../domain.js";
import { JobsiftError } from "../errors.js";

/** An object that refuses unknown keys and says which ones it knows. */
export function strict<S extends z.core.$ZodLooseShape>(shape: S) {
  const allowed = Object.keys(shape).join(", ");
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys" ? `unknown key ${quoted(issue.keys)}; use only ${allowed}` : undefined,
  });
}

/** How much of an offending value a message may show. */
export interface IssueFormat {
  /** What the paths begin at, for example "lexicon". Default: nothing. */
  readonly root?: string;
  /** "value" shows the offending value, shortened; "type" only what kind of value it is (for texts that must not leak). */
  readonly show?: "value" | "type";
}

/** One issue in three parts that make a sentence: `where: found; allowed`. */
export interface Explanation {
  /** `concepts[3].needs["go"]`, or empty for the value itself. */
  readonly where: string;
  /** What stands there, as far as the format lets it be shown. */
  readonly found: string;
  /** What would be right, as an instruction. */
  readonly allowed: string;
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
 * explainIssues(error ?? new z.ZodError([])).map(({ where }) => where); // => ["id"]
 * ```
 */
export function explainIssues(error: z.core.$ZodError, format: IssueFormat = {}): Explanation[] {
  return error.issues.map((issue) => ({ where: formatPath(issue.path, format.root), ...explain(issue, format.show) }));
}

/**
 * One line an issue: where, what was found, what is allowed.
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
  return explainIssues(error, format).map(
    ({ where, found, allowed }) => `${where === "" ? "" : `${where}: `}${found}; ${allowed}`,
  );
}

/** Checks a value; throws a `JobsiftError` of the given code that lists every issue, one a line. */
export function parse<T>(schema: z.ZodType<T>, value: unknown, code: ErrorCode, format: IssueFormat): T {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  throw new JobsiftError(code, formatIssues(result.error, format).join("\n"));
}

/** `concepts[3].needs["go"]`: a path as one would write it in JavaScript. */
function formatPath(path: readonly PropertyKey[], root = ""): string {
  let text = root;
  for (const key of path) {
    if (typeof key === "number") text += `[${key}]`;
    else if (/^[\w$]+$/.test(String(key))) text += text === "" ? String(key) : `.${String(key)}`;
    else text += `[${JSON.stringify(String(key))}]`;
  }
  return text;
}

function explain(issue: z.core.$ZodIssue, show: IssueFormat["show"] = "value"): Omit<Explanation, "where"> {
  const found = issue.input === undefined ? "missing" : show === "value" ? shown(issue.input) : kind(issue.input);
  const wrong = issue.input === undefined ? found : `${found} is not allowed`;
  switch (issue.code) {
    case "invalid_value":
      return { found: wrong, allowed: `use one of ${issue.values.join(", ")}` };
    case "invalid_type":
      return { found: wrong, allowed: `use ${article(issue.expected)}` };
    case "unrecognized_keys": {
      const end = issue.message.lastIndexOf("; use only ");
      return { found: issue.message.slice(0, end), allowed: issue.message.slice(end + 2) };
    }
    case "invalid_key":
      return { found: `key ${quoted([String(issue.path.at(-1))])} is not allowed`, allowed: rules(issue.issues) };
    case "invalid_union":
      return { found: wrong, allowed: issue.errors.map((inner) => rules(inner)).join(", or ") };
    default:
      return { found: wrong, allowed: rules([issue]) };
  }
}

function rules(issues: readonly z.core.$ZodIssue[]): string {
  return issues
    .map((issue) => {
      switch (issue.code) {
        case "invalid_value":
          return `use one of ${issue.values.join(", ")}`;
        case "invalid_type":
          return `use ${article(issue.expected)}`;
        case "too_small":
          return `use ${issue.inclusive ? "at least" : "more than"} ${issue.minimum}${items(issue.origin)}`;
        case "too_big":
          return `use ${issue.inclusive ? "at most" : "less than"} ${issue.maximum}${items(issue.origin)}`;
        default:
          return issue.message;
      }
    })
    .join(", ");
}

function items(origin: string): string {
  return origin === "array" ? " items" : "";
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function kind(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "an array" : article(typeof value);
}

function article(noun: string): string {
  return /^(undefined|null)$/.test(noun) ? noun : `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}

/** Keys are of the sender's making: they may be long, and many. */
function quoted(keys: readonly string[]): string {
  const named = keys.slice(0, 8).map((key) => JSON.stringify(key.length > 40 ? `${key.slice(0, 37)}...` : key));
  return keys.length > 8 ? `${named.join(", ")} and ${keys.length - 8} more` : named.join(", ");
}
