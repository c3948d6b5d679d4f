/*
 * The vocabulary of jobsift, each list declared once: types, schemas, reports and messages derive from these tables.
 * Tables in which a value has words have them for people; their keys are what results carry.
 */

/** The two questions: is machine learning a core duty, is server-side engineering a core duty. */
export const AXES = ["ml", "backend"] as const;

/** One of the two questions. */
export type Axis = (typeof AXES)[number];

/** The verdicts: one axis, both, or none. */
export const LABELS = ["ml", "backend", "mixed", "neither"] as const;

/** The verdict: one axis, both, or none. */
export type Label = (typeof LABELS)[number];

/** What the author of the lexicon declares about a concept; packed lexicons refer to the order. */
export const LEANINGS = ["ml", "backend", "both", "neither"] as const;

/** What the author of the lexicon declares about a concept: it speaks for one axis, for both, or against both. */
export type Leaning = (typeof LEANINGS)[number];

/** What the work that a sentence states can be: that of one axis, or another core. */
export const WORK_LEANINGS = ["ml", "backend", "neither"] as const satisfies readonly Leaning[];

/** What the work that a sentence states can be: that of one axis, or another core. */
export type WorkLeaning = (typeof WORK_LEANINGS)[number];

/** What kinds of things concepts are; packed lexicons refer to the order. */
export const FACETS = ["role", "responsibility", "stack", "theory", "use-case", "collaborator"] as const;

/** What kind of thing a concept is. */
export type Facet = (typeof FACETS)[number];

/** Where in a post an expression can stand; packed lexicons refer to the order. */
export const SECTIONS = [
  "title",
  "duties",
  "requirements",
  "nice-to-have",
  "company",
  "benefits",
  "legal",
  "process",
  "other",
] as const;

/** Where in a post an expression stands. */
export type Section = (typeof SECTIONS)[number];

/** The two texts of a post in which evidence can stand. */
export const FIELDS = ["title", "description"] as const;

/** One of the two texts of a post. */
export type Field = (typeof FIELDS)[number];

/** Why a mention was found and deliberately not counted, with the words for people. */
export const SUPPRESSION_REASONS = {
  negated: "negated",
  "other-sense": "used in another sense",
  boilerplate: "part of standing text about benefits or the law",
  "hiring-process": "about the hiring process",
  "other-team": "the work of another team",
  tooling: "a tool for daily work, not the work itself",
  "rating-work": "about rating or labelling, not engineering",
  "page-chrome": "part of the web page around the post",
  "other-opening": "about another opening",
} as const;

/** Why a mention was found but deliberately not counted. */
export type SuppressionReason = keyof typeof SUPPRESSION_REASONS;

/** Text around the post, in which nothing counts. A heading can open it. */
export const ASIDES = ["page-chrome", "other-opening"] as const satisfies readonly SuppressionReason[];

/** A part of the text that does not belong to the post. */
export type Aside = (typeof ASIDES)[number];

/** Why a mention counted for less, with the words for people. */
export const DAMPING_REASONS = {
  "nice-to-have": "among the nice-to-haves",
  collaborators: "beside the people one works with",
  company: "in text about the company",
  "several-roles": "a role that counts against both axes, in a title that names others too",
  occasional: "work for now and then",
  share: "in a stated share of the work",
  context: "in a sentence that hardly states the work of the hire",
} as const;

/** Why a mention counted for less. */
export type DampingReason = keyof typeof DAMPING_REASONS;

/** The reasons whose factor the lexicon's context declares; the others have one of their own for each mention. */
export const DECLARED_DAMPINGS = [
  "nice-to-have",
  "collaborators",
  "company",
  "several-roles",
  "occasional",
] as const satisfies readonly DampingReason[];

/**
 * The signs that tell the reading of a post whose text and whose work it is, beside headings and cues, each in a member of the lexicon's context: lists of phrases
 * by purpose, and `words`, single ones that say something only where the code looks for them. What each does: `READING_TEXTS`.
 */
export const READING_DATA = {
  /** Words that make something optional, in `lexicon/context/optional.json`. */
  optional: ["heads", "words", "forward", "backward", "closing", "stops"],
  /** Words that tell what the hire will do, in `lexicon/context/duties.json`. */
  duties: ["openings"],
  /** Words by which a sentence speaks of the work of others, in `lexicon/context/others-work.json`. */
  othersWork: ["others", "groups", "passives", "audiences", "objects", "actors", "relatives", "stops", "breaks"],
  /** Words of gigs in which people rate or label for models, in `lexicon/context/rating-work.json`. */
  ratingWork: ["people", "verbs", "outputs", "tasks", "terms", "building"],
  /** Words of a company that speaks of itself, in `lexicon/context/pitch.json`. */
  pitch: ["openings", "predicates", "pronouns", "words"],
  /** By axis, how a text says that the job has nothing to do with it, in `lexicon/context/denials.json`. */
  denials: ["ml", "backend", "stops"],
} as const;

/** A member of the lexicon's context that holds signs. */
export type ReadingMember = keyof typeof READING_DATA;

/**
 * What each context rule finds in its member of the lexicon's context: lists of phrases by purpose, how far they reach
 * (`scope`), and which mentions they are about (`applies`). Schemas, types and cue roles follow from this table; what each
 * name holds: `RULE_TEXTS`.
 */
export const RULE_DATA = {
  /** Words that negate, in `lexicon/context/negation.json`. */
  negation: ["forward", "backward", "exclusions", "dismissals", "adjacent", "pseudo", "terminators", "scope"],
  /** Words that introduce the people one works with, in `lexicon/context/collaborators.json`. */
  collaborators: ["cues", "terminators", "scope", "teams"],
  /** Words that make work rare, in `lexicon/context/occasional.json`. */
  occasional: ["cues", "scope"],
  /** Words that make a product a tool for daily work, in `lexicon/context/tooling.json`. */
  tooling: ["cues", "applies", "scope"],
  /** Nouns that name a profession, by kind, in `lexicon/context/heads.json`; beside one, a field of work makes a role. */
  heads: [
    "engineer",
    "engineers",
    "generalist",
    "scientist",
    "scientists",
    "specialist",
    "expert",
    "manager",
    "levels",
    "links",
    "asides",
    "openings",
    "seeking",
    "pseudo",
    "profession",
    "scope",
  ],
  /** Words of the hiring process, in `lexicon/context/hiring-process.json`. */
  hiringProcess: ["cues", "applies", "scope"],
} as const;

/** The names in a table of the context's data for a member. */
export type DataName<
  Table extends Readonly<Record<string, readonly string[]>>,
  Member extends keyof Table,
> = Table[Member][number];

/** Kinds of head nouns: the lists of `RULE_DATA.heads`. */
export const HEAD_KINDS = [
  "engineer",
  "engineers",
  "generalist",
  "scientist",
  "scientists",
  "specialist",
  "expert",
  "manager",
  "profession",
] as const satisfies readonly DataName<typeof RULE_DATA, "heads">[];

/** What a head noun makes of a field. */
export type HeadKind = (typeof HEAD_KINDS)[number];

/** A member of the lexicon's context that belongs to a rule. */
export type RuleMember = keyof typeof RULE_DATA;

/** A member of the lexicon's context that holds phrases by purpose: signs, or the cues of a rule. */
export type CueMember = ReadingMember | RuleMember;

/**
 * What a reader should know about the basis of a verdict, in the order of results. `short`: under 60 words.
 * `no-duties`: no section or sentence tells what the hire will do. `several-roles`: the title names more than one.
 * `truncated`: the text stops in the middle of a sentence. `looks-like-html`: it has tags; `html()` was forgotten.
 */
export const NOTES = [
  "title-only",
  "short",
  "no-duties",
  "several-roles",
  "other-language",
  "no-evidence",
  "truncated",
  "looks-like-html",
] as const;

/** What a reader should know about the basis of a verdict. */
export type Note = (typeof NOTES)[number];

/** Stable reasons for which jobsift throws or reports a record; what a text says is never one of them. */
export const ERROR_CODES = [
  "invalid-post",
  "invalid-lexicon",
  "invalid-option",
  "invalid-record",
  "invalid-data",
  "not-utf8",
  "too-long",
  "unreadable-input",
  "worker-crashed",
  "missing-package",
  "internal",
] as const;

/** A stable reason for which jobsift throws or reports a record. */
export type ErrorCode = (typeof ERROR_CODES)[number];

/** A value for each key, as an object with the keys in their order: a count by label, a weight by section. */
export function tabulate<Key extends string, Value>(keys: readonly Key[], of: (key: Key) => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, Value>;
}

/** The keys of a table of the vocabulary. */
export function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(table) as Key[];
}
