import * as z from "zod";
import { SECTIONS } from "../domain.js";
import type { Weights } from "../lexicon/types.js";
import { idSchema } from "./concept.js";
import { parseWith, strictObject } from "./issues.js";
import { recordByAxis, sectionSchema } from "./vocabulary.js";

const axisValues = recordByAxis(z.number());
const affineSchema = strictObject({ scale: z.number(), shift: z.number() });

const weightsMembers = {
  bias: axisValues,
  sections: z
    .record(sectionSchema, z.number())
    .describe(`Factor of an author strength, for each of ${SECTIONS.join(", ")}.`),
  against: z.number().describe("Share of a strength that counts against the other axis."),
  calibration: recordByAxis(affineSchema),
  titleCalibration: recordByAxis(affineSchema)
    .exactOptional()
    .describe("In place of calibration for a post without a text."),
  textCalibration: recordByAxis(affineSchema)
    .exactOptional()
    .describe("In place of calibration for a text without a title."),
  usualEvidence: z
    .number()
    .positive()
    .exactOptional()
    .describe("How many concepts a usual text holds: those of longer and shorter lists weigh less and more."),
  lean: strictObject({ k: z.number(), c: z.number() }),
  baseRates: recordByAxis(z.number().min(0).max(1)),
  concepts: z
    .record(idSchema, z.partialRecord(z.union([sectionSchema, z.literal("all")]), axisValues))
    .describe(
      "Fitted log odds, by concept or interaction, and section; all: in place of the author strength in the other sections.",
    ),
};

/** The fitted numbers. */
export const weightsSchema = strictObject(weightsMembers);

/** `lexicon/weights.json`, and what `jobsift fit` writes. */
export const weightsFileSchema = strictObject({
  $schema: z.string().exactOptional(),
  fit: z
    .record(z.string(), z.unknown())
    .exactOptional()
    .describe("What the numbers were fitted on, with which settings, and how good they are; changes no result."),
  ...weightsMembers,
});

/**
 * Checks weights, as a file of `jobsift fit` or `jobsift calibrate` holds them.
 * @throws {JobsiftError} `invalid-lexicon` when they are wrong, with one line an issue: where, what was found, what is allowed.
 *
 * @example
 * ```ts
 * import { defaultLexicon } from "jobsift";
 * import { parseWeights } from "jobsift/schema";
 *
 * Object.keys(parseWeights(defaultLexicon().weights).bias); // => ["ml", "backend"]
 * ```
 */
export function parseWeights(value: unknown): Weights {
  const {
    $schema: _,
    fit: __,
    ...checked
  } = parseWith(weightsFileSchema, value, "invalid-lexicon", { root: "weights" });
  return checked;
}
