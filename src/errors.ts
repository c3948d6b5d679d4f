import type { ErrorCode } from "./domain.js";

/** What an error knows beside its code: each member is there where it applies. */
export interface ErrorFacts {
  /** Of the value that is wrong: "post.title", "extension.add[0].leaning", "maxEvidence". */
  readonly path?: string;
  /** The file that was read, as the caller named it. */
  readonly file?: string;
  /** 1-based, in the file or the text that was read. */
  readonly line?: number;
  /** 1-based, in UTF-16 units. */
  readonly column?: number;
  /** What stands there: a kind ("an array", "the number 7") or the value of an option ("purple", in quotes); never text of a post. */
  readonly received?: string;
  /** What may stand there: "a string", "one of ml, backend, both, neither". */
  readonly allowed?: string;
}

/** What jobsift throws: a stable `code`, a message that names what was wrong, where, and what is allowed, and that as fields. */
export class JobsiftError extends Error implements ErrorFacts {
  /** Always "JobsiftError": tells it apart where `instanceof` cannot. */
  override readonly name = "JobsiftError";
  /** The reason, for programs; it does not change between versions. */
  readonly code: ErrorCode;
  /** The message without the name of the package before it. */
  readonly detail: string;
  declare readonly path?: string;
  declare readonly file?: string;
  declare readonly line?: number;
  declare readonly column?: number;
  declare readonly received?: string;
  declare readonly allowed?: string;

  constructor(code: ErrorCode, detail: string, facts: ErrorFacts = {}) {
    super(`jobsift: ${detail}`);
    this.code = code;
    this.detail = detail;
    Object.assign(this, facts);
  }
}

/**
 * The error of a wrong value: "X must be Y; this is Z".
 * @param path Of the value, as the caller would write it.
 * @param received `describeValue` of the value; `quoteValue` only where it is an option or knowledge, never of a post.
 */
export function mustBe(code: ErrorCode, path: string, allowed: string, received: string): JobsiftError {
  return new JobsiftError(code, wrongValue(path, allowed, received), { path, received, allowed });
}

/** The error of an unknown name: "there is no X "..." in P; it must be one of ...". Without a path, the name stands alone. */
export function noSuch(code: ErrorCode, kind: string, name: string, allowed: string, path = ""): JobsiftError {
  const received = quoteValue(name);
  const facts = { ...(path !== "" && { path }), received, allowed };
  return new JobsiftError(code, unknownName(kind, received, allowed, path), facts);
}

/** The wording of `mustBe`. */
export function wrongValue(path: string, allowed: string, received: string): string {
  return `${path} must be ${allowed}; this is ${received}`;
}

/** The wording of `noSuch`. */
export function unknownName(kind: string, received: string, allowed: string, path: string): string {
  return `there is no ${kind} ${received}${path === "" ? "" : ` in ${path}`}; it must be ${allowed}`;
}

/** What is allowed where only these values are. */
export function oneOf(values: readonly unknown[]): string {
  return values.length === 1 ? String(values[0]) : `one of ${values.join(", ")}`;
}

/** Names a value by its kind; of a text, nothing is quoted. */
export function describeValue(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === null) return "null";
  if (typeof value === "number") return `the number ${value}`;
  if (Array.isArray(value)) return "an array";
  return withArticle(typeof value);
}

/** Names the value of an option, or of a lexicon: a string in quotes, shortened, anything else by its kind. */
export function quoteValue(value: unknown): string {
  if (typeof value !== "string") return describeValue(value);
  const short = value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE - 3)}...` : value;
  return JSON.stringify(short).replace(UNSEEN, escapeUnit);
}

/** A UTF-16 unit as JSON may write it: `\\u001b`. */
export function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

const LONGEST_QUOTE = 40;
/** What JSON lets stand: a terminal may obey it, or turn the direction of what follows. */
const UNSEEN = /[\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** "an object", "a string". */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}

/** What stands for a record that could not be classified. It never quotes the text of the post. */
export interface ErrorRecord {
  /** That of the post. Absent when it has none, or it cannot be read. */
  readonly id?: string | number;
  /** What was wrong, and where. */
  readonly error: {
    /** The reason, for programs. */
    readonly code: ErrorCode;
    /** What was wrong and what is allowed, for people. */
    readonly message: string;
    /** The file, as the caller named it. */
    readonly file?: string;
    /** 1-based line in the file. */
    readonly line?: number;
    /** 1-based data row (CSV, or position in a JSON array). */
    readonly row?: number;
    /** Offset of the record's first byte in the file, in the uncompressed bytes of a compressed one. */
    readonly byteOffset?: number;
    /** JSON path of the offending value. */
    readonly path?: string;
  };
}
