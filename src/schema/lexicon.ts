import * as z from "zod";
import { checkEngine, ENGINE_VERSION } from "../lexicon/engine.js";
import type { LexiconExtension } from "../lexicon/extend.js";
import type { Lexicon } from "../lexicon/types.js";
import { conceptOverrideSchema, conceptSchema, idSchema, phraseSchema, refineFormPolicies } from "./concept.js";
import { contextOverrideSchema, contextSchema } from "./context.js";
import { interactionSchema } from "./interaction.js";
import { parseWith, strictObject } from "./issues.js";
import { weightsSchema } from "./weights.js";

const lexiconNameSchema = idSchema.describe("Shown in every result: name@version.");
const versionSchema = z.string().regex(/^\d+\.\d+\.\d+(-[\w.]+)?$/, "must be a semantic version, such as 1.0.0");

const engine = z
  .string()
  .regex(ENGINE_VERSION, "must be a version of jobsift, such as 1.2.0")
  .exactOptional()
  .describe("Least version of jobsift; an older one refuses this.");

/** Everything that can change a result. */
export const lexiconSchema = strictObject({
  name: lexiconNameSchema,
  version: versionSchema,
  engine,
  concepts: z.array(conceptSchema),
  interactions: z.array(interactionSchema).exactOptional(),
  context: contextSchema,
  weights: weightsSchema,
});

/** What changes a lexicon: see `extendLexicon`. */
export const extensionSchema = strictObject({
  $schema: z.string().exactOptional(),
  name: lexiconNameSchema.exactOptional(),
  version: versionSchema.exactOptional(),
  engine,
  add: z.array(conceptSchema.superRefine(refineFormPolicies)).exactOptional(),
  override: z.array(conceptOverrideSchema.superRefine(refineFormPolicies)).exactOptional(),
  disable: z.array(idSchema).exactOptional(),
  interactions: strictObject({
    add: z.array(interactionSchema).exactOptional(),
    disable: z.array(idSchema).exactOptional(),
  }).exactOptional(),
  context: contextOverrideSchema.exactOptional(),
});

/** `lexicon/lexicon.json`: what the lexicon is called. */
export const lexiconFileSchema = strictObject({
  $schema: z.string().exactOptional(),
  name: lexiconNameSchema,
  version: versionSchema,
  engine,
});

/** `lexicon/ids.json`: every id that was ever given to a concept. */
export const idsFileSchema = strictObject({
  $schema: z.string().exactOptional(),
  ids: z.array(idSchema).describe("Each has a concept or an interaction."),
  retired: z.array(idSchema).exactOptional().describe("The concept is gone; no other may take the id. Default: none."),
});

/** The outer part of a file of concepts, whatever the concepts are. */
export const conceptListSchema = strictObject({ $schema: z.string().exactOptional(), concepts: z.array(z.unknown()) });

/** What may stand beside `concepts` in a lexicon of one file. */
export const singleFileSchema = strictObject({
  $schema: z.string().exactOptional(),
  name: lexiconNameSchema.exactOptional(),
  version: versionSchema.exactOptional(),
  engine,
  interactions: z.array(interactionSchema).exactOptional(),
  context: contextOverrideSchema.exactOptional(),
  weights: weightsSchema.exactOptional(),
  ids: z.array(idSchema).exactOptional(),
});

/** `lexicon/messages/<language>.json`: templates by name, in groups; `{word}` stands for a value. */
export const messagesFileSchema = z.record(z.string(), z.union([phraseSchema, z.record(z.string(), phraseSchema)]));

/** `lexicon/inflection.json`: what the build knows of English when it inflects ordinary words. */
export const inflectionFileSchema = strictObject({
  $schema: z.string().exactOptional(),
  verbs: z.array(phraseSchema).describe("Verbs that may lead a form and then also stand there in -s, -ing and -ed."),
  doubling: z.array(phraseSchema).describe("Of these, the ones that double their last consonant: plan, planning."),
  irregular: z
    .record(phraseSchema, z.array(phraseSchema).min(1))
    .describe("Past forms that no rule gives: build, built."),
  uncountable: z.array(phraseSchema).describe("Nouns without a plural, and words that only look like a plural."),
  spellings: z.record(phraseSchema, phraseSchema).describe("American spellings with the British one, both accepted."),
});

/**
 * Checks a lexicon.
 * @throws {JobsiftError} `invalid-lexicon` when it is wrong, with one line an issue: where, what was found, what is allowed.
 *
 * @example
 * ```ts
 * import { defaultLexicon } from "jobsift";
 * import { parseLexicon } from "jobsift/schema";
 *
 * parseLexicon(JSON.parse(JSON.stringify(defaultLexicon()))).name; // => "default"
 * ```
 */
export function parseLexicon(value: unknown): Lexicon {
  const checked = parseWith(lexiconSchema, value, "invalid-lexicon", { root: "lexicon" });
  checkEngine(checked.engine, "lexicon");
  return checked;
}

/**
 * Checks the shape of an extension; `extendLexicon` checks it against a lexicon.
 * @throws {JobsiftError} `invalid-lexicon` when it is wrong, with one line an issue: where, what was found, what is allowed.
 *
 * @example
 * ```ts
 * import { parseExtension } from "jobsift/schema";
 *
 * parseExtension({ disable: ["solidity"] }).disable; // => ["solidity"]
 * ```
 */
export function parseExtension(value: unknown): LexiconExtension {
  const { $schema: _, ...checked } = parseWith(extensionSchema, value, "invalid-lexicon", { root: "extension" });
  checkEngine(checked.engine, "extension");
  return checked;
}
