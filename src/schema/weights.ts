import * as z from "zod";
import { SECTIONS } from "../domain.js";
import type { Weights } from "../lexicon/types.js";
import { identifier } from "./concept.js";
import { parse, strict } from "./issues.js";
import { byAxis, section } from "./vocabulary.js";

const axisValues = byAxis(z.number());
const affine = strict({ scale: z.number(), shift: z.number() });

const shape = {
  bias: axisValues,
  sections: z.record(section, z.number()).describe(`Factor of an author strength, for each of ${SECTIONS.join(", ")}.`),
  against: z.number().describe("Share of a strength that counts against the other axis."),
  calibration: byAxis(affine),
  titleCalibration: byAxis(affine).exactOptional().describe("In place of calibration for a post without a text."),
  textCalibration: byAxis(affine).exactOptional().describe("In place of calibration for a text without a title."),
  usualEvidence: z
    .number()
    .positive()
    .exactOptional()
    .describe("How many concepts a usual text holds: those of longer and shorter lists weigh less and more."),
  lean: strict({ k: z.number(), c: z.number() }),
  baseRates: byAxis(z.number().min(0).max(1)),
  concepts: z
    .record(identifier, z.partialRecord(z.union([section, z.literal("all")]), axisValues))
    .describe(
      "Fitted log odds, by concept or interaction, and section; all: in place of the author strength in the other sections.",
    ),
};

/** The fitted numbers. */
export const weights = strict(shape);

/** `lexicon/weights.json`, and what `jobsift fit` writes. */
export const weightsFile = strict({
  $schema: z.string().exactOptional(),
  fit: z
    .record(z.string(), z.unknown())
    .exactOptional()
    .describe("What the numbers were fitted on, with which settings, and how good they are; changes no result."),
  ...shape,
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
  const { $schema: _, fit: __, ...checked } = parse(weightsFile, value, "invalid-lexicon", { root: "weights" });
  return checked;
}
