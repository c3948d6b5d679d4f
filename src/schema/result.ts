import * as z from "zod";
import type { Classification } from "../classification.js";
import type { ErrorRecord } from "../errors.js";
import { facet, leaning, section } from "./concept.js";
import { parse, strict } from "./issues.js";

const id = z.union([z.string(), z.number()]);
const label = z.enum(["ml", "backend", "mixed", "neither"]);
const share = z.number().min(0).max(1);
const axisValues = strict({ ml: z.number(), backend: z.number() });
const axis = strict({ probability: share, score: z.number(), bias: z.number() });

const mention = {
  concept: z.string(),
  name: z.string(),
  text: z.string(),
  field: z.enum(["title", "description"]),
  start: z.int().min(0),
  end: z.int().min(0),
};

export const evidence = strict({
  ...mention,
  leaning,
  facet,
  section,
  contributions: axisValues,
  damped: strict({
    by: z.enum(["nice-to-have", "collaborators", "company", "several-roles", "share"]),
    factor: share,
  }).exactOptional(),
  joined: z.array(z.string()).readonly().exactOptional(),
});

export const suppressed = strict({
  ...mention,
  reason: z.enum([
    "negated",
    "other-sense",
    "boilerplate",
    "hiring-process",
    "other-team",
    "tooling",
    "rating-work",
    "page-chrome",
    "other-opening",
  ]),
});

const note = z.enum([
  "title-only",
  "short",
  "no-duties",
  "several-roles",
  "other-language",
  "no-evidence",
  "truncated",
  "looks-like-html",
]);

/** What `classify` returns. */
export const classification = strict({
  id: id.exactOptional(),
  label,
  confidence: share,
  lean: z.number().min(-1).max(1),
  labels: strict({ ml: share, backend: share, mixed: share, neither: share }).readonly(),
  axes: strict({ ml: axis, backend: axis }).readonly(),
  evidence: z.array(evidence).readonly(),
  suppressed: z.array(suppressed).readonly(),
  omitted: strict({ count: z.int().min(0), contributions: axisValues }),
  notes: z.array(note).readonly(),
  language: z.string(),
  engine: z.string(),
  lexicon: z.string(),
});

/** What stands for a record that could not be classified. */
export const errorRecord = strict({
  id: id.exactOptional(),
  error: strict({
    code: z.enum([
      "invalid-post",
      "invalid-lexicon",
      "invalid-option",
      "invalid-record",
      "invalid-data",
      "not-utf8",
      "too-long",
      "unreadable-input",
      "worker-crashed",
      "missing-package",
      "internal",
    ]),
    message: z.string(),
    file: z.string().exactOptional(),
    line: z.int().min(1).exactOptional(),
    row: z.int().min(1).exactOptional(),
    byteOffset: z.int().min(0).exactOptional(),
    path: z.string().exactOptional(),
  }),
});

/**
 * Checks a result that was stored as JSON: a classification, or an error record.
 * @throws {JobsiftError} `invalid-data`, with one line an issue.
 */
export function parseResult(value: unknown): Classification | ErrorRecord {
  const failed = typeof value === "object" && value !== null && "error" in value;
  const format = { root: "result", show: "type" } as const;
  return failed
    ? parse(errorRecord, value, "invalid-data", format)
    : parse(classification, value, "invalid-data", format);
}
