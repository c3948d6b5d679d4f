import { READING_DATA, tabulate } from "../src/domain.js";
import {
  type Classification,
  type Concept,
  type Context,
  createClassifier,
  type Lexicon,
  type Post,
} from "../src/index.js";

/** The members of a table of the vocabulary, each with lists of nothing. */
export function silent<Table extends Readonly<Record<string, readonly string[]>>>(table: Table) {
  const lists = Object.entries(table).map(([member, names]) => [member, tabulate(names, () => [])]);
  return Object.fromEntries(lists) as {
    readonly [Member in keyof Table]: Readonly<Record<Table[Member][number], readonly string[]>>;
  };
}

/** What `lexiconOf` gives a lexicon whose test cares for no context of its own. */
export const USUAL_CONTEXT: Context = {
  groups: {},
  sections: {
    headings: {
      duties: ["what you will do", "what you'll do", "responsibilities", "your role"],
      requirements: ["requirements", "qualifications", "skills"],
      company: ["about us", "who we are"],
      benefits: ["benefits", "what we offer"],
      legal: ["equal opportunity"],
      process: ["how to apply", "interview process"],
      "page-chrome": ["keywords"],
      "other-opening": ["similar jobs"],
    },
    cues: {
      company: ["our mission is"],
      legal: ["equal opportunity employer"],
      benefits: ["paid time off"],
    },
  },
  sentences: { abbreviations: ["e.g", "i.e", "etc", "inc"] },
  ...silent(READING_DATA),
  optional: {
    heads: ["nice to have", "bonus points"],
    words: ["for", "skills"],
    forward: ["ideally"],
    backward: ["a plus"],
    closing: ["optional"],
    stops: ["required"],
  },
  negation: {
    forward: ["no", "not", "without", "don't need"],
    backward: ["is not required", "not necessary"],
    exclusions: ["do not apply if"],
    dismissals: ["not for you"],
    adjacent: ["zero", "free"],
    pseudo: ["not only", "not just", "no matter"],
    terminators: ["but", "however"],
    scope: 8,
  },
  collaborators: {
    cues: ["work closely with"],
    terminators: ["to build", "and build"],
    scope: 12,
    teams: ["team", "teams"],
  },
  tooling: { cues: ["ai-assisted development", "copilot"], applies: ["@ml"], scope: 6 },
  hiringProcess: { cues: ["review applications"], applies: ["@ml"], scope: 40 },
  heads: {
    engineer: ["engineer", "developer"],
    engineers: ["engineers", "developers"],
    generalist: ["software engineer"],
    scientist: ["scientist"],
    scientists: ["scientists"],
    specialist: [],
    expert: ["lead"],
    manager: ["head of"],
    levels: ["senior"],
    links: ["for", "of"],
    asides: ["at"],
    openings: ["we hire"],
    seeking: ["looking for a"],
    pseudo: [],
    profession: ["recruiter"],
    scope: 6,
  },
  roles: {},
  occasional: { cues: ["now and then"], scope: 8 },
  damping: { "nice-to-have": 0.4, collaborators: 0.3, company: 0.15, "several-roles": 0.2, occasional: 0.3 },
  languages: { en: ["the", "and", "of", "to", "with", "you"], de: ["und", "der", "die", "mit", "wir", "für"] },
};

/** A lexicon with just these concepts; each may leave out what a test does not care for. */
export function lexiconOf(
  concepts: readonly (Partial<Concept> & Pick<Concept, "id" | "forms">)[],
  context: Partial<Context> = {},
): Lexicon {
  return {
    name: "test",
    version: "0.0.1",
    concepts: concepts.map((concept) => ({
      name: concept.forms[0] ?? concept.id,
      facet: "stack",
      leaning: "backend",
      strength: 1,
      source: "practice",
      ...concept,
    })),
    context: { ...USUAL_CONTEXT, ...context },
    weights: {
      bias: { ml: -1, backend: -1 },
      sections: {
        title: 2,
        duties: 1,
        requirements: 1,
        "nice-to-have": 1,
        company: 1,
        benefits: 1,
        legal: 1,
        process: 1,
        other: 1,
      },
      against: 0.1,
      calibration: { ml: { scale: 1, shift: 0 }, backend: { scale: 1, shift: 0 } },
      lean: { k: 1, c: 0 },
      baseRates: { ml: 0.25, backend: 0.25 },
      concepts: {},
    },
  };
}

/** A lexicon that knows of three words which work a sentence states: "build" (server-side), "train" (ML), "lead" (another core). */
export function withWork(lexicon: Lexicon): Lexicon {
  const none = { ml: 0, backend: 0, both: 0, neither: 0 };
  const odds = { bias: -2, sections: { company: -2 }, strength: none, minor: none, mention: none };
  return {
    ...lexicon,
    weights: {
      ...lexicon.weights,
      work: {
        odds: { ml: odds, backend: odds, neither: odds },
        words: {
          build: { ml: 0, backend: 4, neither: 0 },
          train: { ml: 4, backend: 0, neither: 0 },
          lead: { ml: 0, backend: 0, neither: 4 },
        },
        damping: { ml: { none: 0.1, full: 0.5 }, backend: { none: 0.1, full: 0.5 } },
      },
    },
  };
}

/** "id" of what counted and "id:reason" of what did not, by position. */
export function found(input: string | Post, lexicon: Lexicon): string[] {
  const { evidence, suppressed }: Classification = createClassifier({ lexicon }).classify(input);
  return [
    ...evidence.map((item) => ({ ...item, is: item.concept })),
    ...suppressed.map((item) => ({ ...item, is: `${item.concept}:${item.reason}` })),
  ]
    .sort((a, b) => (a.field === b.field ? a.start - b.start : a.field === "title" ? -1 : 1))
    .map(({ is }) => is);
}
