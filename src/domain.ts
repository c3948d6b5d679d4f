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
 * by purpose, and `words`, single ones that say something only where the code looks for them.
 */
export const READING_DATA = {
  /** Words that make something optional, in `lexicon/context/optional.json`. */
  optional: {
    heads: "Make a heading of nice-to-haves of a line that holds nothing else but `words`.",
    words: "May stand beside a head in such a heading.",
    forward: "Make optional what follows in the clause.",
    backward: "Make optional what stands before in the clause.",
    closing: "The same, at the end of a clause only.",
    stops: "End a clause; one that covers a mark takes its meaning.",
  },
  /** Words that tell what the hire will do, in `lexicon/context/duties.json`. */
  duties: {
    openings: "At the start of a sentence, behind a comma, or before a colon, begin the duties where other text ran.",
  },
  /** Words by which a sentence speaks of the work of others, in `lexicon/context/others-work.json`. */
  othersWork: {
    others: "As a subject, make what follows the work of others; behind a passive, what stands before.",
    groups: "The same, unless the title names a role of the axis: the hire may be one of them.",
    passives: "Directly before one of these, make what stands before in the clause their work.",
    audiences: "Make the few words that follow what others use, buy or do.",
    objects:
      "Verbs: what follows is secured, sold, taught or labelled, not built, unless the title names a role of the axis.",
    actors:
      "One of these, a comma or a new sentence stands directly before a verb of `objects` that is none but a verb.",
    relatives: "Single words: what follows still belongs to an audience.",
    stops: "End a clause.",
    breaks: "Single words that do the same.",
  },
  /** Words of gigs in which people rate or label for models, in `lexicon/context/rating-work.json`. */
  ratingWork: {
    people: "Names of those who rate or label: enough in a title.",
    verbs: "What they do with the outputs of models.",
    outputs: "What models give, a few words behind such a verb.",
    tasks: "What else they do.",
    terms: "How they are paid, and when they work.",
    building: "Tell of those who build: then tasks and terms are not enough.",
  },
  /** Words of a company that speaks of itself, in `lexicon/context/pitch.json`. */
  pitch: {
    openings: "At the start of a sentence, make it text about the company.",
    predicates: "Directly behind a name at the start of a sentence, do the same.",
    pronouns: "At the start of the sentence behind one about the company, make it another.",
    words: "Speak to the reader: a sentence that holds one is none about the company.",
  },
} as const;

/** A member of the lexicon's context that holds signs. */
export type ReadingMember = keyof typeof READING_DATA;

/**
 * What each context rule finds in its member of the lexicon's context: lists of phrases by purpose, how far they reach
 * (`scope`), and which mentions they are about (`applies`). Schemas, types and cue roles follow from this table.
 */
export const RULE_DATA = {
  /** Words that negate, in `lexicon/context/negation.json`. */
  negation: {
    forward: "Negate what follows, up to `scope` words, a terminator or the end of the sentence.",
    backward: "Negate what stands before, up to `scope` words or a terminator.",
    exclusions: "Negate all that follows in the sentence: do not apply if.",
    dismissals: "Negate all that stands before in the sentence: this is not the job for you.",
    adjacent: "Negate the mention that they touch, from behind only over a hyphen: zero Java, Java-free.",
    pseudo: "Contain a negation word and negate nothing.",
    terminators: "End a scope.",
    scope: "How many words may stand between the cue and the mention.",
  },
  /** Words that introduce the people one works with, in `lexicon/context/collaborators.json`. */
  collaborators: {
    cues: "Open a scope to their right: what stands in it is beside the work of the hire.",
    terminators: "End a scope.",
    scope: "How many words a cue reaches, counted from its first word.",
    teams: "Directly behind a mention in such a scope, make it the subject of another team.",
  },
  /** Words that make work rare, in `lexicon/context/occasional.json`. */
  occasional: {
    cues: "Make what stands in the same clause, up to `scope` words away, work for now and then.",
    scope: "How many words a cue reaches to either side.",
  },
  /** Words that make a product a tool for daily work, in `lexicon/context/tooling.json`. */
  tooling: {
    cues: "Within `scope` words of a mention in the same sentence, make it a tool for daily work.",
    applies: 'References ("@ml") or phrases; only these are touched. Absent: all.',
    scope: "How many words a cue reaches to either side of a mention, counted to the far end of the cue.",
  },
  /** Nouns that name a profession, by kind, in `lexicon/context/heads.json`; beside one, a field of work makes a role. */
  heads: {
    engineer: "Make a role of any field of software: engineer, developer.",
    engineers: "Their plurals. In a title they are read as one, in a text as the people one works with.",
    generalist:
      "Engineers of any field, a role by themselves: software engineer. What is named apart from them is their field.",
    scientist: "Make a role of a field of research: scientist, researcher.",
    scientists: "Their plurals.",
    specialist: "Engineers of a kind of their own, whom only a few fields turn into another: product engineer.",
    expert: "Make a role of a field where the title has no other head: lead, specialist, intern.",
    manager: "Lead a field: engineering manager, head, director.",
    levels: "May stand between a field and its head: senior.",
    links: "Begin another part of a title: for, of, with.",
    asides: "Begin a part that names no field of the hire: at, from.",
    openings: "Open a list of roles that are sought: we hire, open positions.",
    seeking: "Stand before the role that is sought: looking for a, job title.",
    pseudo: "Contain a head noun and name nobody: developer experience.",
    profession: "Other professions, whatever field stands before them: recruiter, journalist, nurse.",
    scope: "How many words of a title may stand between a head and its field.",
  },
  /** Words of the hiring process, in `lexicon/context/hiring-process.json`. */
  hiringProcess: {
    cues: "Within `scope` words of a mention in the same sentence, make it part of the hiring process.",
    applies: 'References ("@ml") or phrases; only these are touched. Absent: all.',
    scope: "How many words a cue reaches to either side of a mention, counted to the far end of the cue.",
  },
} as const;

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
] as const satisfies readonly (keyof (typeof RULE_DATA)["heads"])[];

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
