import * as z from "zod";
import { strict } from "./issues.js";
import { classification, errorRecord, evidence, suppressed } from "./result.js";

const source = strict({
  path: z.string().describe('Of a string in the payload: "$.jobs[3].content"; "$" in a payload that is one text.'),
  start: z.int().min(0),
  end: z.int().min(0),
});

/** A classification whose mentions say where they stand in the payload. */
export const locatedClassification = classification.extend({
  evidence: z.array(evidence.extend({ source })).readonly(),
  suppressed: z.array(suppressed.extend({ source })).readonly(),
});

/** What comes of a payload: for each posting its classification, or why there is none. */
export const atsResults = strict({
  results: z
    .array(
      z.union([
        strict({
          source: z.string().describe("The vendor."),
          path: z.string().describe('Of the posting in the payload: "$.jobs[3]".'),
          classification: locatedClassification,
        }),
        errorRecord,
      ]),
    )
    .readonly(),
});

export type AtsResults = z.infer<typeof atsResults>;
