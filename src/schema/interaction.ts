import * as z from "zod";
import { identifier, phrase } from "./concept.js";
import { strict } from "./issues.js";
import { leaning } from "./vocabulary.js";

const side = z
  .array(z.string().regex(/^@[a-z0-9-]+( @[a-z0-9-]+)*$/, 'must be references, such as "@rag" or "@backend @role"'))
  .min(1);

/** Two kinds of work that mean more together than each alone. */
export const interaction = strict({
  id: identifier.describe("Permanent; no concept has the same."),
  name: phrase.describe("Display name."),
  leaning,
  strength: z.number().positive().max(3).describe("Log odds of the two together, beyond those of each."),
  of: z
    .tuple([side, side])
    .describe("The two sides: concepts, leanings, facets or subfacets; of several in one entry all must hold."),
  least: z.number().positive().max(3).exactOptional().describe("The least author strength of what it joins."),
  note: phrase.exactOptional().describe("Why it is here."),
});

/** `lexicon/interactions.json`. */
export const interactionFile = strict({ $schema: z.string().exactOptional(), interactions: z.array(interaction) });
