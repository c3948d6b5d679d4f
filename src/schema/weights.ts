import * as z from "zod";
import { SECTIONS } from "../lexicon/decode.js";
import { identifier, section } from "./concept.js";
import { strict } from "./issues.js";

const axisValues = strict({ ml: z.number(), backend: z.number() });
const affine = strict({ scale: z.number(), shift: z.number() });

const shape = {
  bias: axisValues,
  sections: z.record(section, z.number()).describe(`Factor of an author strength, for each of ${SECTIONS.join(", ")}.`),
  against: z.number().describe("Share of a strength that counts against the other axis."),
  calibration: strict({ ml: affine, backend: affine }),
  lean: strict({ k: z.number(), c: z.number() }),
  baseRates: strict({ ml: z.number().min(0).max(1), backend: z.number().min(0).max(1) }),
  concepts: z
    .record(identifier, z.partialRecord(section, axisValues))
    .describe("Fitted log odds, by concept and section."),
};

/** The fitted numbers. */
export const weights = strict(shape);

/** `lexicon/weights.json`. */
export const weightsFile = strict({ $schema: z.string().exactOptional(), ...shape });
