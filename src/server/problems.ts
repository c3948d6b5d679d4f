import type { ErrorCode } from "../domain.js";
import { JobsiftError } from "../errors.js";
import { respond } from "./response.js";

/** Why a request can be refused: its status, and what is wrong in a few words. */
export const PROBLEMS = {
  "not-json": [400, "The body is not JSON"],
  "not-utf8": [400, "The body is not UTF-8"],
  "not-gzip": [400, "The body is not sound gzip"],
  "cut-off": [400, "The body ended too early"],
  "no-such-route": [404, "There is nothing at this address"],
  "no-such-vendor": [404, "There is no such vendor"],
  "no-such-method": [405, "This address does not take this method"],
  "too-slow": [408, "The body took too long"],
  "body-too-long": [413, "The body is too long"],
  "post-too-long": [413, "The post is too long"],
  "batch-too-long": [413, "There are too many posts"],
  "wrong-media-type": [415, "The body is of the wrong media type"],
  "wrong-encoding": [415, "The body has an unknown content encoding"],
  "invalid-post": [422, "The body is no post"],
  "invalid-batch": [422, "The body is no array of posts"],
  "invalid-query": [422, "A parameter has a wrong value"],
  "invalid-payload": [422, "The payload is none of this vendor"],
  "nested-too-deep": [422, "The JSON is nested too deep"],
  "too-busy": [429, "Too many requests at a time"],
  internal: [500, "The service is at fault"],
} as const satisfies Record<string, readonly [status: number, title: string]>;

export type ProblemKind = keyof typeof PROBLEMS;

/** A request that is refused; `detail` says what was wrong, where, and what is allowed, and never quotes a post. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly kind: ProblemKind;
  readonly headers: Readonly<Record<string, string>>;

  constructor(kind: ProblemKind, detail: string, headers: Readonly<Record<string, string>> = {}) {
    super(detail);
    this.kind = kind;
    this.headers = headers;
  }
}

/** Whatever was thrown, as the answer to the request (RFC 9457). */
export function respondProblem(error: unknown): Response {
  const { kind, message, headers } = toProblem(error);
  const [status, title] = PROBLEMS[kind];
  const body = { type: `/#${kind}`, title, status, detail: message };
  return respond(JSON.stringify(body), "application/problem+json", status, headers);
}

/** What a `JobsiftError` is as a problem; others are no fault of the request. */
const KIND_BY_CODE: Partial<Record<ErrorCode, ProblemKind>> = {
  "invalid-post": "invalid-post",
  "invalid-data": "invalid-payload",
  "too-long": "post-too-long",
};

function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const kind = error instanceof JobsiftError ? KIND_BY_CODE[error.code] : undefined;
  if (error instanceof JobsiftError && kind !== undefined) return new Problem(kind, error.detail);
  // What went wrong may quote a post, so that nothing of it is told.
  return new Problem("internal", "the request is not to blame; try it again, or report it with the engine of /healthz");
}
