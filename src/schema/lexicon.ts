import * as z from "zod";
import { checkEngine, ENGINE_VERSION } from "../lexicon/engine.js";
import type { LexiconExtension } from "../lexicon/extend.js";
import type { Lexicon } from "../lexicon/types.js";
import { checkFormPolicies, concept, conceptOverride, identifier, phrase } from "./concept.js";
import { context, contextOverride } from "./context.js";
import { interaction } from "./interaction.js";
import { parse, strict } from "./issues.js";
import { weights } from "./weights.js";

const name = identifier.describe("Shown in every result: name@version.");
const version = z.string().regex(/^\d+\.\d+\.\d+(-[\w.]+)?$/, "must be a semantic version, such as 1.0.0");

const engine = z
  .string()
  .regex(ENGINE_VERSION, "must be a version of jobsift, such as 1.2.0")
  .exactOptional()
  .describe("Least version of jobsift; an older one refuses this.");

/** Everything that can change a result. */
export const lexicon = strict({
  name,
  version,
  engine,
  concepts: z.array(concept),
  interactions: z.array(interaction).exactOptional(),
  context,
  weights,
});

/** What changes a lexicon: see `extendLexicon`. */
export const extension = strict({
  $schema: z.string().exactOptional(),
  name: name.exactOptional(),
  version: version.exactOptional(),
  engine,
  add: z.array(concept.superRefine(checkFormPolicies)).exactOptional(),
  override: z.array(conceptOverride.superRefine(checkFormPolicies)).exactOptional(),
  disable: z.array(identifier).exactOptional(),
  interactions: strict({
    add: z.array(interaction).exactOptional(),
    disable: z.array(identifier).exactOptional(),
  }).exactOptional(),
  context: contextOverride.exactOptional(),
});

/** `lexicon/lexicon.json`: what the lexicon is called. */
export const lexiconFile = strict({ $schema: z.string().exactOptional(), name, version, engine });

/** `lexicon/ids.json`: every id that was ever given to a concept. */
export const idsFile = strict({ $schema: z.string().exactOptional(), ids: z.array(identifier) });

/** The outer part of a file of concepts, whatever the concepts are. */
export const conceptList = strict({ $schema: z.string().exactOptional(), concepts: z.array(z.unknown()) });

/** What may stand beside `concepts` in a lexicon of one file. */
export const singleFile = strict({
  $schema: z.string().exactOptional(),
  name: name.exactOptional(),
  version: version.exactOptional(),
  engine,
  interactions: z.array(interaction).exactOptional(),
  context: contextOverride.exactOptional(),
  weights: weights.exactOptional(),
  ids: z.array(identifier).exactOptional(),
});

/** `lexicon/messages/<language>.json`: templates by name, in groups; `{word}` stands for a value. */
export const messagesFile = z.record(z.string(), z.union([phrase, z.record(z.string(), phrase)]));

/** `lexicon/inflection.json`: what the build knows of English when it inflects ordinary words. */
export const inflectionFile = strict({
  $schema: z.string().exactOptional(),
  verbs: z.array(phrase).describe("Verbs that may lead a form and then also stand there in -s, -ing and -ed."),
  doubling: z.array(phrase).describe("Of these, the ones that double their last consonant: plan, planning."),
  irregular: z.record(phrase, z.array(phrase).min(1)).describe("Past forms that no rule gives: build, built."),
  uncountable: z.array(phrase).describe("Nouns without a plural, and words that only look like a plural."),
  spellings: z.record(phrase, phrase).describe("American spellings with the British one, both accepted."),
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
  const checked = parse(lexicon, value, "invalid-lexicon", { root: "lexicon" });
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
  const { $schema: _, ...checked } = parse(extension, value, "invalid-lexicon", { root: "extension" });
  checkEngine(checked.engine, "extension");
  return checked;
}
