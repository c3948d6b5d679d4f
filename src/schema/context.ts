import * as z from "zod";
import {
  ASIDES,
  type CueMember,
  DAMPING_REASONS,
  type DataName,
  DECLARED_DAMPINGS,
  HEAD_KINDS,
  keysOf,
  READING_DATA,
  type ReadingMember,
  RULE_DATA,
  type RuleMember,
  SECTIONS,
  tabulate,
} from "../domain.js";
import { exampleSchema, idSchema, phrasesSchema } from "./concept.js";
import { READING_TEXTS, RULE_TEXTS } from "./context-texts.js";
import { sideSchema } from "./interaction.js";
import { strictObject } from "./issues.js";
import { sectionSchema } from "./vocabulary.js";

type RuleMembers<Member extends RuleMember> = {
  [Name in DataName<typeof RULE_DATA, Member>]: Name extends "scope"
    ? z.ZodInt
    : Name extends "applies"
      ? z.ZodExactOptional<typeof phrasesSchema>
      : typeof phrasesSchema;
};

/** The members of a rule's data: lists of phrases, but for its settings. */
function ruleMembersOf<Member extends RuleMember>(member: Member): RuleMembers<Member> {
  const names: readonly string[] = RULE_DATA[member];
  const texts: Readonly<Record<string, string>> = RULE_TEXTS[member];
  const schemaOf = (name: string): z.ZodType => {
    if (name === "scope") return z.int().min(1).max(1000);
    return name === "applies" ? phrasesSchema.exactOptional() : phrasesSchema;
  };
  return tabulate(names, (name) => schemaOf(name).describe(texts[name] ?? "")) as RuleMembers<Member>;
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

type ReadingMembers<Member extends ReadingMember> = Record<DataName<typeof READING_DATA, Member>, typeof phrasesSchema>;

const readingMembers = tabulate(keysOf(READING_DATA), (member) => {
  const texts: Readonly<Record<string, string>> = READING_TEXTS[member];
  return tabulate(READING_DATA[member], (name) => phrasesSchema.describe(texts[name] ?? ""));
}) as { [Member in ReadingMember]: ReadingMembers<Member> };
const readingSchemas = tabulate(keysOf(READING_DATA), (member) => strictObject(readingMembers[member])) as {
  [Member in ReadingMember]: ReturnType<typeof strictObject<ReadingMembers<Member>>>;
};

const sentencesMembers = { abbreviations: phrasesSchema.describe("A full stop after one of these ends no sentence.") };

const technicalMembers = {
  signs: phrasesSchema.describe(
    "Words and phrases that ordinary prose does not use; a post with a title and without any is no technical one.",
  ),
  asking: phrasesSchema.describe(
    "What asks for the skill named directly before or behind it, which then counts in any post.",
  ),
  titles: phrasesSchema.describe("Words that name no trade; a title of nothing else is taken for none."),
  trades: phrasesSchema.describe('Endings by which an unknown word is a trade: "keeper" in "beekeeper".'),
};

const compoundsMembers = {
  prefixes: phrasesSchema.describe(
    'Words before a hyphen that change nothing in what follows: "multi" in "multi-cloud environments".',
  ),
  endings: phrasesSchema.describe('Endings of such words: "ly" in "globally-distributed systems".'),
};

const employerMembers = {
  opening: phrasesSchema.describe("Ends directly before the name of the employer, at the start of a sentence."),
  before: phrasesSchema.describe("Ends directly before the name of the employer."),
  after: phrasesSchema.describe("Begins directly after the name of the employer."),
};

const fieldsSchema = phrasesSchema.describe("Fields of job boards; what they hold never counts.");

const phrasesByNameSchema = z.record(z.string(), phrasesSchema);

const rolesSchema = z
  .record(
    idSchema,
    strictObject({
      fields: sideSchema.describe('The fields of work: references, such as "@rust" or "@backend @framework".'),
      heads: z.array(z.enum(HEAD_KINDS)).min(1).describe("The kinds of head nouns beside which they make the role."),
    }),
  )
  .describe("By id of a role's concept: what makes it; of several that fit, the first.");

const misspellingsMembers = {
  heads: phrasesSchema.describe("What roles end in: mended in titles, and cut off what is written together."),
  words: phrasesSchema.describe("Words that are mended in titles with a head."),
  meant: phrasesByNameSchema.describe("By word: ordinary words that mean it directly before a head in a title."),
  others: phrasesSchema.describe("Ordinary words one letter away from one of these, which are what they are."),
};

/** Everything that the reading of a post and the context rules know. */
export const contextSchema = strictObject({
  groups: phrasesByNameSchema,
  sections: strictObject(sectionsMembers),
  technical: strictObject(technicalMembers).exactOptional(),
  fields: fieldsSchema.exactOptional(),
  employer: strictObject(employerMembers).exactOptional(),
  compounds: strictObject(compoundsMembers).exactOptional(),
  sentences: strictObject(sentencesMembers),
  misspellings: strictObject(misspellingsMembers).exactOptional(),
  ...readingSchemas,
  ...ruleSchemas,
  damping: strictObject(factors),
  roles: rolesSchema,
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

/** The files of the signs and the rules in `lexicon/context/`, by member of the context. */
export const ruleFileSchemas = {
  ...tabulate(keysOf(RULE_DATA), (member) => ruleFileOf(ruleMembers[member])),
  ...tabulate(keysOf(READING_DATA), (member) => ruleFileOf(readingMembers[member])),
} as unknown as Readonly<Record<CueMember, z.ZodType<RuleFile>>>;

function ruleFileOf(members: z.core.$ZodLooseShape) {
  return strictObject({ ...$schema, ...members, examples: ruleExamplesSchema.exactOptional() });
}

/** The other files of `lexicon/context/`, by member of the context. */
export const contextFileSchemas = {
  sections: strictObject({ ...$schema, ...sectionsMembers }),
  technical: strictObject({ ...$schema, ...technicalMembers }),
  employer: strictObject({ ...$schema, ...employerMembers }),
  compounds: strictObject({ ...$schema, ...compoundsMembers }),
  sentences: strictObject({ ...$schema, ...sentencesMembers }),
  misspellings: strictObject({ ...$schema, ...misspellingsMembers }),
  damping: strictObject({ ...$schema, ...factors }),
} as const;

/** `lexicon/context/fields.json`. */
export const fieldsFileSchema = strictObject({ ...$schema, fields: fieldsSchema });

/** `lexicon/context/languages.json`. */
export const languagesFileSchema = strictObject({ ...$schema, languages: phrasesByNameSchema });

/** `lexicon/context/roles.json`. */
export const rolesFileSchema = strictObject({ ...$schema, roles: rolesSchema });

/** The file of a member of the context within a lexicon: `hiringProcess` in `context/hiring-process.json`. */
export function contextPath(member: string): string {
  return `context/${member.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.json`;
}
