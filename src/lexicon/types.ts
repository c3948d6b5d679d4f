import type { AxisValues } from "../classification.js";
import type {
  Aside,
  Axis,
  DataName,
  DECLARED_DAMPINGS,
  Facet,
  Leaning,
  READING_DATA,
  ReadingMember,
  RULE_DATA,
  RuleMember,
  Section,
  WorkLeaning,
} from "../domain.js";

/**
 * One kind of witness for an ambiguous form. All the members that are given must hold (AND); a form's `any` list needs
 * one witness (OR). Entries are words or phrases ("in", "pull request"), names of groups in `lexicon/context/groups.json`
 * ("#language"), or references to other concepts in reach: "@" and a concept id, leaning, facet or subfacet
 * ("@pytorch", "@ml", "@stack", "@language"); a reference never means the ambiguous mention itself.
 */
export interface Witness {
  /** Ends directly before the form. */
  readonly before?: readonly string[];
  /** Begins directly after the form. */
  readonly after?: readonly string[];
  /** Stands in the same sentence, at most `within` words away. */
  readonly near?: readonly string[];
  /** In words, for `near`. Default 8. */
  readonly within?: number;
  /** Stands anywhere in the post. */
  readonly post?: readonly string[];
  /** Is an item of a list (comma, slash, "and", "or") whose neighbour is a mention of a `stack` concept. */
  readonly list?: true;
  /** Is followed by a version number. */
  readonly version?: true;
  /** Stands beside a head noun: in a title ("Ranking Engineer", "Engineer, Ranking"), or directly before one in a text. */
  readonly head?: true;
  /** Stands in one of these sections. */
  readonly section?: readonly Section[];
}

/**
 * When an ambiguous form is trusted: in a technical post, by one witness of `any` (if given) and none of `never`.
 * An empty need is for a name that ordinary prose uses too ("Django").
 */
export interface Need {
  /** One of these must hold. Absent: the form needs no witness. */
  readonly any?: readonly Witness[];
  /** None of these may hold. Default: none. */
  readonly never?: readonly Witness[];
}

/** One thing a post can speak of: a technology, a duty, a theory, a role. */
export interface Concept {
  /** Permanent, kebab-case; never reused for something else. */
  readonly id: string;
  /** Display name. */
  readonly name: string;
  /**
   * Spellings. A form all in lower case is ordinary words and is inflected when the lexicon is built; any other is a name and is not.
   * Matching ignores case and diacritics; a space also matches a hyphen and the other way round.
   */
  readonly forms: readonly string[];
  /** Forms (of `forms`) that count only in exactly this spelling. */
  readonly exact?: readonly string[];
  /** What kind of thing it is. */
  readonly facet: Facet;
  /** A finer kind, kebab-case, such as "language" or "framework". Default: none. */
  readonly subfacet?: string;
  /** What a mention speaks for: one axis, both, or neither (it counts against both). */
  readonly leaning: Leaning;
  /** What the author believes one mention among the duties is worth, in log odds: 0.1 (a hint) to 3 (decides alone). */
  readonly strength: number;
  /** Witnesses, by ambiguous form. */
  readonly needs?: Readonly<Record<string, Need>>;
  /** Why the concept is here and leans this way. */
  readonly note?: string;
  /**
   * Where the knowledge comes from: a facet of the source document or "practice" (docs/sources.md says what they mean),
   * or a reference of your own, such as the address of a page. Changes no result. Default: not said.
   */
  readonly source?: string;
  /**
   * Proof in sentences, each read as a duty; a first line before an empty one is the title of the post ("Title\n\nSentence").
   * Files must have it, the shipped lexicon leaves it out.
   */
  readonly examples?: {
    /** Sentences in which the concept must be found. */
    readonly matches: readonly string[];
    /** Sentences that contain a form of the concept, in which it must not count. */
    readonly misses?: readonly string[];
  };
}

/** What has an id, a leaning and a weight. */
export type Weighted = Pick<Concept, "id" | "leaning" | "strength">;

/**
 * Two kinds of work that mean more together than each alone: LLM work in a post with API duties. Counts once in a post;
 * what it adds is split equally between the strongest mention of either side.
 */
export interface Interaction extends Weighted {
  /** Display name. */
  readonly name: string;
  /**
   * The two sides. Entries are references to concepts as in witnesses ("@rag", "@backend"); of several references in one
   * entry ("@backend @role") all must hold. No concept may stand on both sides.
   */
  readonly of: readonly [readonly string[], readonly string[]];
  /** The least author strength of what it joins. Default 0. */
  readonly least?: number;
  /** Why it is here. */
  readonly note?: string;
}

/** Phrases by purpose: see the files in `lexicon/context/`. */
export type PhraseList = readonly string[];

/** What the reading of a post and the context rules know; the data of each rule stands under the name of its member. */
export interface Context extends ReadingContext, RuleContext {
  /** Named groups of words for witnesses: "#language" is `groups.language`. */
  readonly groups: Readonly<Record<string, PhraseList>>;
  /** Which phrases open a section, or place a sentence in one. */
  readonly sections: SectionRules;
  /** What tells a technical post from ordinary prose. Absent: every post is taken for a technical one. */
  readonly technical?: TechnicalSigns;
  /** Fields of job boards ("Industries", "Functional Area"): what they hold is the board's. Absent: none. */
  readonly fields?: PhraseList;
  /** What tells that a name is the employer's. Absent: nothing but the company of the post. */
  readonly employer?: EmployerSigns;
  /** What a hyphen before a form takes away from it. Absent: nothing. */
  readonly compounds?: Compounds;
  /** How the text is cut into sentences. */
  readonly sentences: {
    /** A full stop after one of these ends no sentence. */
    readonly abbreviations: PhraseList;
  };
  /** Role words that are often misspelt. Absent: none is mended. */
  readonly misspellings?: MisspellingRules;
  /** What is left of a mention's weight, 0 to 1, by reason. */
  readonly damping: Damping;
  /** Which roles a head noun makes of a field, by id of the role's concept; of several that fit, the first. */
  readonly roles: Readonly<Record<string, RoleRule>>;
  /** Frequent words of each language, by ISO 639-1 code; they tell the language of a post. */
  readonly languages: Readonly<Record<string, PhraseList>>;
}

/** What makes a role: a field of work beside a head noun. */
export interface RoleRule {
  /** References to concepts as in interactions ("@rust", "@backend @framework"). */
  readonly fields: PhraseList;
  /** Kinds of heads, members of `heads`. */
  readonly heads: PhraseList;
}

/**
 * In a post that has a title and holds no sign of technical work, ordinary words ("high availability") and ambiguous names
 * ("Java") are in another sense. A name without needs is a sign too, and so is what leans to an axis in the title.
 */
export interface TechnicalSigns {
  /** Words and phrases that ordinary prose does not use ("microservices"). */
  readonly signs: PhraseList;
  /** What asks for a skill directly before or behind a form, which then counts in any post ("experience with"). */
  readonly asking: PhraseList;
  /** Words that name no trade; a title of nothing else ("Senior Consultant") is taken for none. */
  readonly titles: PhraseList;
  /** Endings by which an unknown word is a trade, in a title that names no other ("keeper", "gist"), in small letters. */
  readonly trades: PhraseList;
}

/** Where the name of a technology is that of the employer, in the whole post. */
export interface EmployerSigns {
  /** Ends directly before the name, at the start of a sentence ("At Databricks"). */
  readonly opening: PhraseList;
  /** Ends directly before the name ("life at"). */
  readonly before: PhraseList;
  /** Begins directly after the name ("is hiring"). */
  readonly after: PhraseList;
}

/** Where the words of a form belong to another word, across a hyphen. Absent: they never do. */
export interface Compounds {
  /** Words that change nothing in what follows: "multi-" in "multi-cloud environments", but not "cutting-" in "cutting-edge AI". */
  readonly prefixes: PhraseList;
  /** Endings of such words ("globally-distributed systems"). */
  readonly endings: PhraseList;
}

/** Single words, in small letters, that are found with one letter wrong, missing, too many, or swapped with the next. */
export interface MisspellingRules {
  /** What roles end in ("engineer"): mended anywhere in a title; also cut off what is written together ("javadeveloper"). */
  readonly heads: PhraseList;
  /** Words that are mended in a title with a head ("machine"). */
  readonly words: PhraseList;
  /** By word: ordinary words that mean it where they stand directly before a head in a title (`backend`: "backed"). */
  readonly meant: Readonly<Record<string, PhraseList>>;
  /** Ordinary words that are one letter away from one of ours, and are what they are ("earning"). */
  readonly others: PhraseList;
}

/** The signs that the reading looks for, by member: lists of phrases by purpose. */
export type ReadingContext = {
  readonly [Member in ReadingMember]: Readonly<Record<DataName<typeof READING_DATA, Member>, PhraseList>>;
};

/** The data of the context rules, by member. */
export type RuleContext = { readonly [Member in RuleMember]: RuleData<Member> };

/** What a heading opens: a section, or text that belongs to the page or to another opening and never counts. */
export type HeadingKind = Section | Aside;

/** Headings name a section until the next heading; cues place a single sentence. */
export interface SectionRules {
  /** By section: phrases that are a heading when they stand like one. "other" closes a section without opening a known one. */
  readonly headings: Readonly<Partial<Record<HeadingKind, PhraseList>>>;
  /** By section: phrases inside a sentence that tell where it belongs, whatever the heading says. */
  readonly cues: Readonly<Partial<Record<Section, PhraseList>>>;
}

/**
 * What the lexicon holds for one context rule: lists of phrases by purpose, `scope` in words, and for some rules
 * `applies`: references ("@ml") or phrases, the only mentions that the rule touches (absent: all).
 */
export type RuleData<Member extends RuleMember> = {
  readonly [Name in Exclude<DataName<typeof RULE_DATA, Member>, "applies">]: Name extends "scope" ? number : PhraseList;
} & { readonly [Name in Extract<DataName<typeof RULE_DATA, Member>, "applies">]?: PhraseList };

/** The data of a rule, whichever it is: its lists and settings by name. */
export type AnyRuleData = { readonly [name: string]: PhraseList | number | undefined };

/**
 * What is left of a mention's weight, by reason, 0 to 1; a stated share of the work ("20 % backend") and the fitted work of
 * a sentence give their own factors.
 */
export type Damping = Readonly<Record<(typeof DECLARED_DAMPINGS)[number], number>>;

/** What there is of a post: title and text, nothing but a title, or a text without a title. */
export type Extent = "whole" | "title" | "text";

/**
 * Tells how likely a sentence states work of the hire, by what the work leans to: a logistic regression that is fitted to
 * sentences which people have marked. Log odds add up: the bias, the section, what is mentioned, and each word.
 */
export interface WorkModel {
  /** By what the work leans to. */
  readonly odds: Readonly<Record<WorkLeaning, WorkOdds>>;
  /** By word in lower case: what each occurrence adds. */
  readonly words: Readonly<Record<string, Readonly<Record<WorkLeaning, number>>>>;
  /** By axis: which probability leaves nothing of a mention's weight, and which leaves all. */
  readonly damping: Readonly<
    Record<
      Axis,
      {
        /** A probability, 0 to 1: here and below nothing is left. */
        readonly none: number;
        /** A probability above `none`: here and above all is left. */
        readonly full: number;
      }
    >
  >;
}

/** What speaks for one kind of work, in log odds. */
export interface WorkOdds {
  /** Before anything is read. */
  readonly bias: number;
  /** Of the section; one that is absent adds nothing. */
  readonly sections: Readonly<Partial<Record<Section, number>>>;
  /** By leaning: of author strength 1 in what is mentioned, up to 3 in all. */
  readonly strength: Readonly<Record<Leaning, number>>;
  /** By leaning: the same, in sections that are not about the work (nice-to-haves, company, benefits, law, process), on top. */
  readonly minor: Readonly<Record<Leaning, number>>;
  /** By leaning: that anything is mentioned. */
  readonly mention: Readonly<Record<Leaning, number>>;
}

/** The numbers: fitted, never written by hand. */
export interface Weights {
  /** Log odds of each axis before any evidence, uncalibrated. */
  readonly bias: AxisValues;
  /** Multiplies a concept's author strength, by section. */
  readonly sections: Readonly<Record<Section, number>>;
  /** Share of a strength that counts against the axis the concept does not lean to. */
  readonly against: number;
  /** Affine calibration of each axis, folded in when the lexicon is compiled: score' = scale * score + shift. */
  readonly calibration: Readonly<
    Record<
      Axis,
      {
        /** Multiplies the score; above 0. */
        readonly scale: number;
        /** Added to the score, in log odds. */
        readonly shift: number;
      }
    >
  >;
  /** In place of `calibration` for a post that has a title and no text: it holds less evidence. */
  readonly titleCalibration?: Weights["calibration"];
  /** In place of `calibration` for a text without a title: what a title would say is not known. */
  readonly textCalibration?: Weights["calibration"];
  /**
   * How many concepts a usual text holds, counted once in each kind of section by what damping leaves of them. A mention among many says less than one
   * that stands nearly alone: when a text holds n, contributions outside of the title are multiplied by
   * sqrt(5 * usual / (4 * n + usual)). Absent: they are not.
   */
  readonly usualEvidence?: number;
  /** lean = 2 * sigmoid(k * (ml - backend) + c) - 1. */
  readonly lean: {
    /** How steep the lean is in the difference of the scores; above 0. */
    readonly k: number;
    /** Log odds of a lean to ML when the scores are equal. */
    readonly c: number;
  };
  /** Shares of posts with a core duty on each axis in the data the bias was fitted on. */
  readonly baseRates: AxisValues;
  /** Tells which sentences state the work. Absent: a mention counts in full unless a rule damps it, and there are no amounts of work. */
  readonly work?: WorkModel;
  /** By id of a concept, an interaction or an amount of work; one that is absent has its author strength. */
  readonly concepts: Readonly<Record<string, ConceptWeights>>;
}

/**
 * Fitted log odds of a concept: in these sections, and `all`, which takes the place of the author strength in the
 * others, where the factor of the section still multiplies it.
 */
export type ConceptWeights = Readonly<Partial<Record<Section | "all", AxisValues>>>;

/** Everything that can change a result, as data. */
export interface Lexicon {
  /** Kebab-case. Shown in every result: `name@version`. */
  readonly name: string;
  /** Semantic version of the knowledge. */
  readonly version: string;
  /** Least version of jobsift, such as 1.2.0; an older one refuses the lexicon. Changes no result. Default: any. */
  readonly engine?: string;
  /** What a post can speak of. The order changes no result. */
  readonly concepts: readonly Concept[];
  /** Default: none. */
  readonly interactions?: readonly Interaction[];
  /** What the reading of a post and the context rules know. */
  readonly context: Context;
  /** What mentions are worth, and how scores become probabilities. */
  readonly weights: Weights;
}
