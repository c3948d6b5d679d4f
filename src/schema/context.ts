import * as z from "zod";
import {
  ASIDES,
  DAMPING_REASONS,
  DECLARED_DAMPINGS,
  keysOf,
  RULE_DATA,
  type RuleMember,
  SECTIONS,
  tabulate,
} from "../domain.js";
import { exampleSchema, phrasesSchema } from "./concept.js";
import { strictObject } from "./issues.js";
import { sectionSchema } from "./vocabulary.js";

type RuleMembers<Member extends RuleMember> = {
  [Name in keyof (typeof RULE_DATA)[Member]]: Name extends "scope"
    ? z.ZodInt
    : Name extends "applies"
      ? z.ZodExactOptional<typeof phrasesSchema>
      : typeof phrasesSchema;
};

/** The members of a rule's data: lists of phrases, but for its settings. */
function ruleMembersOf<Member extends RuleMember>(member: Member): RuleMembers<Member> {
  const data: Readonly<Record<string, string>> = RULE_DATA[member];
  const schemaOf = (name: string): z.ZodType => {
    if (name === "scope") return z.int().min(1).max(1000);
    return name === "applies" ? phrasesSchema.exactOptional() : phrasesSchema;
  };
  return tabulate(Object.keys(data), (name) => schemaOf(name).describe(data[name] ?? "")) as RuleMembers<Member>;
}

const ruleMembers = tabulate(keysOf(RULE_DATA), ruleMembersOf) as { [Member in RuleMember]: RuleMembers<Member> };
const ruleSchemas = tabulate(keysOf(RULE_DATA), (member) => strictObject(ruleMembers[member])) as {
  [Member in RuleMember]: ReturnType<typeof strictObject<RuleMembers<Member>>>;
};

const factors = tabulate(DECLARED_DAMPINGS, (reason) =>
  z.number().min(0).max(1).describe(`What is left of a mention's weight when it is ${DAMPING_REASONS[reason]}.`),
);

const sectionsMembers = {
  headings: z
    .partialRecord(z.enum([...SECTIONS, ...ASIDES]), phrasesSchema)
    .describe(
      "By section: phrases that are a heading when they stand like one; page-chrome and other-opening: nothing below counts.",
    ),
  cues: z
    .partialRecord(sectionSchema, phrasesSchema)
    .describe("By section: phrases inside a sentence that tell where it belongs."),
};

const sentencesMembers = { abbreviations: phrasesSchema.describe("A full stop after one of these ends no sentence.") };

const phrasesByNameSchema = z.record(z.string(), phrasesSchema);

/** Everything that the reading of a post and the context rules know. */
export const contextSchema = strictObject({
  groups: phrasesByNameSchema,
  sections: strictObject(sectionsMembers),
  sentences: strictObject(sentencesMembers),
  ...ruleSchemas,
  damping: strictObject(factors),
  languages: phrasesByNameSchema,
});

type ContextMembers = typeof contextSchema.shape;

/** What an extension may replace of the context: whole members; `groups` and `languages` by name. */
export const contextOverrideSchema = strictObject(
  tabulate(keysOf(contextSchema.shape), (member) => z.exactOptional(contextSchema.shape[member])) as {
    [Member in keyof ContextMembers]: z.ZodExactOptional<ContextMembers[Member]>;
  },
);

const $schema = { $schema: z.string().exactOptional() };

/** `lexicon/context/groups.json` and `groups-<topic>.json`. */
export const groupsFileSchema = strictObject({ ...$schema, groups: phrasesByNameSchema });

/** Proof of a rule, checked by `jobsift lexicon check`. */
const ruleExamplesSchema = strictObject({
  matches: z.array(exampleSchema).min(1).describe("Sentences in which the rule touches a mention."),
  misses: z
    .array(exampleSchema)
    .min(1)
    .describe("Sentences with a mention and words like the cues, in which it touches none."),
});

/** Proof of a rule in sentences. */
export type RuleExamples = z.infer<typeof ruleExamplesSchema>;

/** The file of a rule: its data, and examples. */
interface RuleFile {
  readonly $schema?: string;
  readonly examples?: RuleExamples;
}

/** The files of the rules in `lexicon/context/`, by member of the context. */
export const ruleFileSchemas = tabulate(keysOf(RULE_DATA), (member) =>
  strictObject({ ...$schema, ...ruleMembers[member], examples: ruleExamplesSchema.exactOptional() }),
) as unknown as Readonly<Record<RuleMember, z.ZodType<RuleFile>>>;

/** The other files of `lexicon/context/`, by member of the context. */
export const contextFileSchemas = {
  sections: strictObject({ ...$schema, ...sectionsMembers }),
  sentences: strictObject({ ...$schema, ...sentencesMembers }),
  damping: strictObject({ ...$schema, ...factors }),
} as const;

/** `lexicon/context/languages.json`. */
export const languagesFileSchema = strictObject({ ...$schema, languages: phrasesByNameSchema });

/** The file of a member of the context within a lexicon: `hiringProcess` in `context/hiring-process.json`. */
export function contextPath(member: string): string {
  return `context/${member.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.json`;
}
