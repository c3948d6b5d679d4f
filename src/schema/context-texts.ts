import type { DataName, READING_DATA, RULE_DATA } from "../domain.js";

/** What every name in a table of the context's data holds, in words for people. */
type Texts<Table extends Readonly<Record<string, readonly string[]>>> = {
  readonly [Member in keyof Table]: Readonly<Record<DataName<Table, Member>, string>>;
};

/** What the lists of each sign do. */
export const READING_TEXTS: Texts<typeof READING_DATA> = {
  optional: {
    heads: "Make a heading of nice-to-haves of a line that holds nothing else but `words`.",
    words: "May stand beside a head in such a heading.",
    forward: "Make optional what follows in the clause.",
    backward: "Make optional what stands before in the clause.",
    closing: "The same, at the end of a clause only.",
    stops: "End a clause; one that covers a mark takes its meaning.",
  },
  duties: {
    openings: "At the start of a sentence, behind a comma, or before a colon, begin the duties where other text ran.",
  },
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
  ratingWork: {
    people: "Names of those who rate or label: enough in a title.",
    verbs: "What they do with the outputs of models.",
    outputs: "What models give, a few words behind such a verb.",
    tasks: "What else they do.",
    terms: "How they are paid, and when they work.",
    building: "Tell of those who build: then tasks and terms are not enough.",
  },
  pitch: {
    openings: "At the start of a sentence, make it text about the company.",
    predicates: "Directly behind a name at the start of a sentence, do the same.",
    pronouns: "At the start of the sentence behind one about the company, make it another.",
    words: "Speak to the reader: a sentence that holds one is none about the company.",
  },
  denials: {
    ml: "Say that the job has nothing to do with machine learning, whatever the title says.",
    backend: "Say that the job has nothing to do with server-side work.",
    stops: 'Directly behind such a phrase, take back the denial: "yet", "only".',
  },
};

/** What the lists and settings of each rule do. */
export const RULE_TEXTS: Texts<typeof RULE_DATA> = {
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
  collaborators: {
    cues: "Open a scope to their right: what stands in it is beside the work of the hire.",
    terminators: "End a scope.",
    scope: "How many words a cue reaches, counted from its first word.",
    teams: "Directly behind a mention in such a scope, make it the subject of another team.",
  },
  occasional: {
    cues: "Make what stands in the same clause, up to `scope` words away, work for now and then.",
    scope: "How many words a cue reaches to either side.",
  },
  tooling: {
    cues: "Within `scope` words of a mention in the same sentence, make it a tool for daily work.",
    applies: 'References ("@ml") or phrases; only these are touched. Absent: all.',
    scope: "How many words a cue reaches to either side of a mention, counted to the far end of the cue.",
  },
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
  hiringProcess: {
    cues: "Within `scope` words of a mention in the same sentence, make it part of the hiring process.",
    applies: 'References ("@ml") or phrases; only these are touched. Absent: all.',
    scope: "How many words a cue reaches to either side of a mention, counted to the far end of the cue.",
  },
};
