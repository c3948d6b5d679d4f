import * as z from "zod";
import { ASIDES, DAMPING_REASONS, keysOf, RULE_DATA, type RuleMember, SECTIONS, tabulate } from "../domain.js";
import type { Damping } from "../lexicon/types.js";
import { phrases, sentence } from "./concept.js";
import { strict } from "./issues.js";
import { section } from "./vocabulary.js";

type RuleShape<Member extends RuleMember> = {
  [Name in keyof (typeof RULE_DATA)[Member]]: Name extends "scope"
    ? z.ZodInt
    : Name extends "applies"
      ? z.ZodExactOptional<typeof phrases>
      : typeof phrases;
};

/** The members of a rule's data: lists of phrases, but for its settings. */
function ruleShape<Member extends RuleMember>(member: Member): RuleShape<Member> {
  const data: Readonly<Record<string, string>> = RULE_DATA[member];
  const schemaOf = (name: string): z.ZodType => {
    if (name === "scope") return z.int().min(1).max(1000);
    return name === "applies" ? phrases.exactOptional() : phrases;
  };
  return tabulate(Object.keys(data), (name) => schemaOf(name).describe(data[name] ?? "")) as RuleShape<Member>;
}

const ruleShapes = tabulate(keysOf(RULE_DATA), ruleShape) as { [Member in RuleMember]: RuleShape<Member> };
const ruleSchemas = tabulate(keysOf(RULE_DATA), (member) => strict(ruleShapes[member])) as {
  [Member in RuleMember]: ReturnType<typeof strict<RuleShape<Member>>>;
};

const factors = tabulate(
  keysOf(DAMPING_REASONS).filter((reason): reason is keyof Damping => reason !== "share"),
  (reason) =>
    z.number().min(0).max(1).describe(`What is left of a mention's weight when it is ${DAMPING_REASONS[reason]}.`),
);

const sectionsShape = {
  headings: z
    .partialRecord(z.enum([...SECTIONS, ...ASIDES]), phrases)
    .describe(
      "By section: phrases that are a heading when they stand like one; page-chrome and other-opening: nothing below counts.",
    ),
  cues: z.partialRecord(section, phrases).describe("By section: phrases inside a sentence that tell where it belongs."),
};

const sentencesShape = { abbreviations: phrases.describe("A full stop after one of these ends no sentence.") };

const byName = z.record(z.string(), phrases);

/** Everything that the reading of a post and the context rules know. */
export const context = strict({
  groups: byName,
  sections: strict(sectionsShape),
  sentences: strict(sentencesShape),
  ...ruleSchemas,
  damping: strict(factors),
  languages: byName,
});

type Members = typeof context.shape;

/** What an extension may replace of the context: whole members; `groups` and `languages` by name. */
export const contextOverride = strict(
  tabulate(keysOf(context.shape), (member) => z.exactOptional(context.shape[member])) as {
    [Member in keyof Members]: z.ZodExactOptional<Members[Member]>;
  },
);

const $schema = { $schema: z.string().exactOptional() };

/** `lexicon/context/groups.json` and `groups-<topic>.json`. */
export const groupsFile = strict({ ...$schema, groups: byName });

/** Proof of a rule, checked by `jobsift lexicon check`. */
const ruleExamples = strict({
  matches: z.array(sentence).min(1).describe("Sentences in which the rule touches a mention."),
  misses: z
    .array(sentence)
    .min(1)
    .describe("Sentences with a mention and words like the cues, in which it touches none."),
});

/** Proof of a rule in sentences. */
export type RuleExamples = z.infer<typeof ruleExamples>;

/** The file of a rule: its data, and examples. */
interface RuleFile {
  readonly $schema?: string;
  readonly examples?: RuleExamples;
}

/** The files of the rules in `lexicon/context/`, by member of the context. */
export const ruleFiles = tabulate(keysOf(RULE_DATA), (member) =>
  strict({ ...$schema, ...ruleShapes[member], examples: ruleExamples.exactOptional() }),
) as unknown as Readonly<Record<RuleMember, z.ZodType<RuleFile>>>;

/** The other files of `lexicon/context/`, by member of the context. */
export const contextFiles = {
  sections: strict({ ...$schema, ...sectionsShape }),
  sentences: strict({ ...$schema, ...sentencesShape }),
  damping: strict({ ...$schema, ...factors }),
} as const;

/** `lexicon/context/languages.json`. */
export const languagesFile = strict({ ...$schema, languages: byName });

/** The file of a member of the context within a lexicon: `hiringProcess` in `context/hiring-process.json`. */
export function contextPath(member: string): string {
  return `context/${member.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.json`;
}
