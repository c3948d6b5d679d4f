import * as z from "zod";
import { idSchema, phraseSchema } from "./concept.js";
import { strictObject } from "./issues.js";
import { leaningSchema } from "./vocabulary.js";

/** References to concepts; of several in one entry all must hold. */
export const sideSchema = z
  .array(z.string().regex(/^@[a-z0-9-]+( @[a-z0-9-]+)*$/, 'must be references, such as "@rag" or "@backend @role"'))
  .min(1);

/** Two kinds of work that mean more together than each alone. */
export const interactionSchema = strictObject({
  id: idSchema.describe("Permanent; no concept has the same."),
  name: phraseSchema.describe("Display name."),
  leaning: leaningSchema,
  strength: z.number().positive().max(3).describe("Log odds of the two together, beyond those of each."),
  of: z
    .tuple([sideSchema, sideSchema])
    .describe("The two sides: concepts, leanings, facets or subfacets; of several in one entry all must hold."),
  least: z.number().positive().max(3).exactOptional().describe("The least author strength of what it joins."),
  note: phraseSchema.exactOptional().describe("Why it is here."),
});

/** `lexicon/interactions.json`. */
export const interactionFileSchema = strictObject({
  $schema: z.string().exactOptional(),
  interactions: z.array(interactionSchema),
});
