import * as z from "zod";
import { strict } from "./issues.js";
import { classification, errorRecord, evidence, suppressed } from "./result.js";

const source = strict({
  path: z.string().describe('Of a string in the payload: "$.jobs[3].content"; "$" in a payload that is one text.'),
  /** Of the first character, in UTF-16 units. */
  start: z.int().min(0),
  /** Behind the last character, in UTF-16 units. */
  end: z.int().min(0),
});

/** A classification whose mentions say where they stand in the payload. */
export const locatedClassification = classification.extend({
  /** As in a classification, each item with its place in the payload. */
  evidence: z
    .array(
      evidence.extend({
        /** Where the words stand in the payload. */
        source,
      }),
    )
    .readonly(),
  /** As in a classification, each item with its place in the payload. */
  suppressed: z
    .array(
      suppressed.extend({
        /** Where the words stand in the payload. */
        source,
      }),
    )
    .readonly(),
});

/** What comes of a payload: for each posting its classification, or why there is none. */
export const atsResults = strict({
  /** In the order of the payload. */
  results: z
    .array(
      z.union([
        strict({
          source: z.string().describe("The vendor."),
          path: z.string().describe('Of the posting in the payload: "$.jobs[3]".'),
          /** The verdict, with places in the payload. */
          classification: locatedClassification,
        }),
        errorRecord,
      ]),
    )
    .readonly(),
});

/** What `atsResults` accepts. */
export type AtsResults = z.infer<typeof atsResults>;
