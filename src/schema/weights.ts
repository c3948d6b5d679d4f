import * as z from "zod";
import { LEANINGS, SECTIONS, tabulate, WORK_LEANINGS } from "../domain.js";
import type { Weights } from "../lexicon/types.js";
import { idSchema } from "./concept.js";
import { parseWith, strictObject } from "./issues.js";
import { recordByAxis, sectionSchema } from "./vocabulary.js";

const axisValues = recordByAxis(z.number());
const affineSchema = strictObject({ scale: z.number(), shift: z.number() });

const byLeaning = strictObject(tabulate(LEANINGS, () => z.number()));
const byWork = <Value extends z.ZodType>(value: Value) => strictObject(tabulate(WORK_LEANINGS, () => value));
const probability = z.number().min(0).max(1);

const workSchema = strictObject({
  odds: byWork(
    strictObject({
      bias: z.number(),
      sections: z.partialRecord(sectionSchema, z.number()).describe("Log odds of the section; absent: 0."),
      strength: byLeaning.describe("By leaning: of author strength 1 in what is mentioned, up to 3 in all."),
      minor: byLeaning.describe("The same, on top, in sections that are not about the work."),
      mention: byLeaning.describe("By leaning: that anything is mentioned."),
    }),
  ).describe("By what the work leans to."),
  words: z.record(z.string(), byWork(z.number())).describe("What each occurrence of a word adds."),
  damping: recordByAxis(strictObject({ none: probability, full: probability })).describe(
    "By axis: which probability leaves nothing of a mention's weight, and which leaves all.",
  ),
}).describe("Tells how likely a sentence states work of the hire, in log odds.");

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
  work: workSchema.exactOptional(),
  concepts: z
    .record(idSchema, z.partialRecord(z.union([sectionSchema, z.literal("all")]), axisValues))
    .describe(
      "Fitted log odds, by concept, interaction or amount of work, and section; all: in place of the author strength in the other sections.",
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
