import * as z from "zod";
import type { Classification } from "../classification.js";
import type { ErrorRecord } from "../errors.js";
import { parse, strict } from "./issues.js";
import {
  byAxis,
  byLabel,
  dampingReason,
  errorCode,
  facet,
  field,
  label,
  leaning,
  note,
  section,
  suppressionReason,
} from "./vocabulary.js";

const id = z.union([z.string(), z.number()]);
const share = z.number().min(0).max(1);
const axisValues = byAxis(z.number());
const axis = strict({ probability: share, score: z.number(), bias: z.number() });

const mention = {
  concept: z.string(),
  name: z.string(),
  text: z.string(),
  field,
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
    by: dampingReason,
    factor: share,
  }).exactOptional(),
  joined: z.array(z.string()).readonly().exactOptional(),
});

export const suppressed = strict({
  ...mention,
  reason: suppressionReason,
});

/** What `classify` returns. */
export const classification = strict({
  id: id.exactOptional(),
  label,
  confidence: share,
  lean: z.number().min(-1).max(1),
  labels: byLabel(share).readonly(),
  axes: byAxis(axis).readonly(),
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
    code: errorCode,
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
 * @throws {JobsiftError} `invalid-data` when it is neither, with one line an issue.
 *
 * @example
 * ```ts
 * import { classify } from "jobsift";
 * import { parseResult } from "jobsift/schema";
 *
 * const stored = JSON.stringify(classify("You train models."));
 * "error" in parseResult(JSON.parse(stored)); // => false
 * ```
 */
export function parseResult(value: unknown): Classification | ErrorRecord {
  const failed = typeof value === "object" && value !== null && "error" in value;
  const format = { root: "result", show: "type" } as const;
  return failed
    ? parse(errorRecord, value, "invalid-data", format)
    : parse(classification, value, "invalid-data", format);
}
