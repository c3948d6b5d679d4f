import * as z from "zod";
import type { ErrorRecord } from "../errors.js";
import { parseWith, strictObject } from "./issues.js";
import {
  dampingReasonSchema,
  errorCodeSchema,
  facetSchema,
  fieldSchema,
  labelSchema,
  leaningSchema,
  noteSchema,
  recordByAxis,
  recordByLabel,
  sectionSchema,
  suppressionReasonSchema,
} from "./vocabulary.js";

const recordIdSchema = z.union([z.string(), z.number()]);
const probabilitySchema = z.number().min(0).max(1);
const axisValuesSchema = recordByAxis(z.number());
const axisScoreSchema = strictObject({ probability: probabilitySchema, score: z.number(), bias: z.number() });

const mentionMembers = {
  concept: z.string(),
  name: z.string(),
  text: z.string(),
  field: fieldSchema,
  start: z.int().min(0),
  end: z.int().min(0),
};

export const evidenceSchema = strictObject({
  ...mentionMembers,
  leaning: leaningSchema,
  facet: facetSchema,
  section: sectionSchema,
  contributions: axisValuesSchema,
  damped: strictObject({
    by: dampingReasonSchema,
    factor: probabilitySchema,
  }).exactOptional(),
  joined: z.array(z.string()).readonly().exactOptional(),
});

export const suppressedSchema = strictObject({
  ...mentionMembers,
  reason: suppressionReasonSchema,
});

/** What `classify` returns. */
export const classificationSchema = strictObject({
  id: recordIdSchema.exactOptional(),
  label: labelSchema,
  confidence: probabilitySchema,
  lean: z.number().min(-1).max(1),
  labels: recordByLabel(probabilitySchema).readonly(),
  axes: recordByAxis(axisScoreSchema).readonly(),
  evidence: z.array(evidenceSchema).readonly(),
  suppressed: z.array(suppressedSchema).readonly(),
  omitted: strictObject({ count: z.int().min(0), contributions: axisValuesSchema }),
  notes: z.array(noteSchema).readonly(),
  language: z.string(),
  engine: z.string(),
  lexicon: z.string(),
});

/** Where words stand in a payload. */
export const payloadSpanSchema = strictObject({
  path: z.string().describe('Of a string in the payload: "$.jobs[3].content"; "$" in a payload that is one text.'),
  /** Of the first character, in UTF-16 units. */
  start: z.int().min(0),
  /** Behind the last character, in UTF-16 units. */
  end: z.int().min(0),
});

/** What `jobsift classify` writes of a post: a classification, and what the command may add to it. */
const writtenResultSchema = classificationSchema.extend({
  /** As in a classification; each item has its place where the post is of a payload. */
  evidence: z
    .array(
      evidenceSchema.extend({
        /** Where the words stand in the payload. */
        source: payloadSpanSchema.exactOptional(),
      }),
    )
    .readonly(),
  /** As `evidence`. */
  suppressed: z
    .array(
      suppressedSchema.extend({
        /** Where the words stand in the payload. */
        source: payloadSpanSchema.exactOptional(),
      }),
    )
    .readonly(),
  /** The fields of `--keep`. */
  input: z.record(z.string(), z.unknown()).readonly().exactOptional(),
  /** What reading has left out. */
  reading: z.array(z.string()).readonly().exactOptional(),
});

/**
 * A classification as `jobsift classify` writes it: mentions of a payload have a `source`, fields that were kept stand in
 * `input`, and what reading has left out in `reading`.
 */
export type WrittenResult = z.infer<typeof writtenResultSchema>;

/** What stands for a record that could not be classified. */
export const errorRecordSchema = strictObject({
  id: recordIdSchema.exactOptional(),
  error: strictObject({
    code: errorCodeSchema,
    message: z.string(),
    file: z.string().exactOptional(),
    line: z.int().min(1).exactOptional(),
    row: z.int().min(1).exactOptional(),
    byteOffset: z.int().min(0).exactOptional(),
    path: z.string().exactOptional(),
  }),
});

/**
 * Checks a result that was stored as JSON: a classification, also as `jobsift classify` writes it, or an error record.
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
export function parseResult(value: unknown): WrittenResult | ErrorRecord {
  const isErrorRecord = typeof value === "object" && value !== null && "error" in value;
  const format = { root: "result", show: "type" } as const;
  return isErrorRecord
    ? parseWith(errorRecordSchema, value, "invalid-data", format)
    : parseWith(writtenResultSchema, value, "invalid-data", format);
}
