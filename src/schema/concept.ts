import * as z from "zod";
import type { FormPolicies } from "../lexicon/check-extension.js";
import { strictObject } from "./issues.js";
import { facetSchema, leaningSchema, sectionSchema } from "./vocabulary.js";

/** Words with something in them, without blanks around. */
export const phraseSchema = z.string().regex(/^\S([\s\S]*\S)?$/, "must be a phrase without blanks at its ends");
export const phrasesSchema = z.array(phraseSchema);

export const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be in kebab-case, such as machine-learning");

const witnessSchema = strictObject({
  before: z.array(phraseSchema).min(1).exactOptional().describe("One of these ends directly before the form."),
  after: z.array(phraseSchema).min(1).exactOptional().describe("One of these begins directly after the form."),
  near: z
    .array(phraseSchema)
    .min(1)
    .exactOptional()
    .describe("One of these stands in the same sentence, `within` words away."),
  within: z.int().min(1).max(100).exactOptional().describe("In words, for `near`. Default 8."),
  post: z.array(phraseSchema).min(1).exactOptional().describe("One of these stands anywhere in the post."),
  list: z.literal(true).exactOptional().describe("The form is an item of a list beside a mention of a stack concept."),
  version: z.literal(true).exactOptional().describe("A version number follows."),
  head: z
    .literal(true)
    .exactOptional()
    .describe("The form stands beside a head noun: in a title, or directly before one in a text."),
  section: z.array(sectionSchema).min(1).exactOptional().describe("The form stands in one of these sections."),
})
  .refine((value) => Object.keys(value).some((key) => key !== "within"), "must be an object with at least one witness")
  .describe("All the members that are given must hold.");

const needSchema = strictObject({
  any: z.array(witnessSchema).min(1).exactOptional().describe("One of these must hold."),
  never: z.array(witnessSchema).min(1).exactOptional().describe("None of these may hold."),
}).describe("Empty for a name that is an ordinary word too: it counts in technical posts only.");

export const exampleSchema = phraseSchema.describe(
  "A sentence among the duties; a first line before an empty one is the title of the post.",
);

const examplesSchema = strictObject({
  matches: z.array(exampleSchema).min(1).describe("Sentences in which the concept must be found."),
  misses: z
    .array(exampleSchema)
    .exactOptional()
    .describe("Sentences that contain a form of the concept, in which it must not count."),
});

const conceptMembers = {
  id: idSchema.describe("Permanent; never reused for something else."),
  name: phraseSchema.describe("Display name."),
  forms: z
    .array(phraseSchema)
    .min(1)
    .describe(
      "Spellings. All in lower case: ordinary words, inflected when the lexicon is built. Else a name, never inflected.",
    ),
  exact: phrasesSchema.exactOptional().describe("Forms that count only in exactly this spelling."),
  facet: facetSchema,
  subfacet: idSchema.exactOptional(),
  leaning: leaningSchema.describe("both = evidence for both axes; neither = evidence against both."),
  strength: z
    .number()
    .positive()
    .max(3)
    .describe("Log odds of one mention among the duties: 0.1 (a hint) to 3 (decides alone)."),
  needs: z.record(phraseSchema, needSchema).exactOptional().describe("Witnesses, by ambiguous form."),
  note: phraseSchema.exactOptional().describe("Why the concept is here and leans this way."),
  source: phraseSchema
    .exactOptional()
    .describe('Where the knowledge comes from: a facet of the document in docs/sources.md, "practice", or your own.'),
};

/** `exact` and `needs` are of forms that the concept has; an override that names no forms is checked against its base. */
export function refineFormPolicies(value: FormPolicies, context: z.core.$RefinementCtx): void {
  const { forms, exact = [], needs = {} } = value;
  if (forms === undefined) return;
  const refuse = (path: (string | number)[], input: string): void => {
    if (!forms.includes(input)) context.addIssue({ code: "invalid_value", values: [...forms], path, input });
  };
  for (const [index, form] of exact.entries()) refuse(["exact", index], form);
  for (const form of Object.keys(needs)) refuse(["needs", form], form);
}

/** A concept as it stands in a lexicon file: with the examples that prove it. */
export const writtenConceptSchema = strictObject({ ...conceptMembers, examples: examplesSchema });

/** A concept as the classifier takes it: its examples may be gone. */
export const conceptSchema = strictObject({ ...conceptMembers, examples: examplesSchema.exactOptional() });

/** What an extension changes of a concept. */
export const conceptOverrideSchema = strictObject({
  id: conceptMembers.id,
  name: conceptMembers.name.exactOptional(),
  forms: conceptMembers.forms.exactOptional(),
  exact: conceptMembers.exact,
  facet: conceptMembers.facet.exactOptional(),
  subfacet: conceptMembers.subfacet,
  leaning: conceptMembers.leaning.exactOptional(),
  strength: conceptMembers.strength.exactOptional(),
  needs: conceptMembers.needs,
  note: conceptMembers.note,
  source: conceptMembers.source,
  examples: examplesSchema.exactOptional(),
});

/** `lexicon/concepts/<topic>.json`. */
export const conceptFileSchema = strictObject({
  $schema: z.string().exactOptional(),
  concepts: z.array(writtenConceptSchema),
});
