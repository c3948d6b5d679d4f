import * as z from "zod";
import { strictObject } from "./issues.js";
import {
  classificationSchema,
  errorRecordSchema,
  evidenceSchema,
  payloadSpanSchema,
  suppressedSchema,
} from "./result.js";

/** A classification whose mentions say where they stand in the payload. */
export const locatedClassificationSchema = classificationSchema.extend({
  /** As in a classification, each item with its place in the payload. */
  evidence: z
    .array(
      evidenceSchema.extend({
        /** Where the words stand in the payload. */
        source: payloadSpanSchema,
      }),
    )
    .readonly(),
  /** As in a classification, each item with its place in the payload. */
  suppressed: z
    .array(
      suppressedSchema.extend({
        /** Where the words stand in the payload. */
        source: payloadSpanSchema,
      }),
    )
    .readonly(),
});

/** What comes of a payload: for each posting its classification, or why there is none. */
export const atsResultsSchema = strictObject({
  /** In the order of the payload. */
  results: z
    .array(
      z.union([
        strictObject({
          vendor: z.string().describe("The vendor."),
          path: z.string().describe('Of the posting in the payload: "$.jobs[3]".'),
          /** The verdict, with places in the payload. */
          classification: locatedClassificationSchema,
        }),
        errorRecordSchema,
      ]),
    )
    .readonly(),
});

/** What `atsResultsSchema` accepts. */
export type AtsResults = z.infer<typeof atsResultsSchema>;
