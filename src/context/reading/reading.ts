import type { AxisValues } from "../../classification.js";
import type { Aside, Axis, Field, Section } from "../../domain.js";
import type { CompiledLexicon } from "../../lexicon/compile.js";
import type { Extent } from "../../lexicon/types.js";
import type { Candidate, Texts } from "../../match/candidates.js";
import type { Cues } from "../../match/cues.js";
import type { Tokens } from "../../text/tokens.js";

/** A run of tokens. */
export interface TokenRange {
  /** First token. */
  readonly start: number;
  /** Token after the last. */
  readonly end: number;
}

/** More parts of one sentence are not kept: a text without full stops is one sentence, and each mention is compared with all. */
export const MOST_PARTS = 64;

/** Words of a sentence that tell of the work of others. */
export interface OthersWork extends TokenRange {
  /** Not where the title names a role of the axis: the hire may be one of those who do it. */
  readonly isDoubtful: boolean;
}

/** A sentence, a list item, a heading or any other run of words that belongs together. */
export interface Sentence extends TokenRange {
  readonly field: Field;
  /** From the headings above it and the cues inside it. */
  readonly section: Section;
  /** The parts of it that are nice-to-haves by a mark inside ("Kafka is a plus"). */
  readonly optional: readonly TokenRange[];
  /** The parts of it that tell of the work of others. */
  readonly others: readonly OthersWork[];
  readonly isHeading: boolean;
  /** Set where nothing counts, whatever it says. */
  readonly aside: Aside | undefined;
  /** The roles of all its cues. */
  readonly cueRoles: number;
  /** Said before, word by word; known of sentences with candidates. */
  readonly isRepeated: boolean;
}

/** What a lexicon finds in a post. */
export interface MatchedPost {
  readonly lexicon: CompiledLexicon;
  readonly texts: Texts;
  readonly tokens: Tokens;
  readonly cues: Cues;
  readonly candidates: readonly Candidate[];
}

/** Shares of the work, in per cent, that a post states for an axis; absent for one of which it states none. */
export type Shares = Readonly<Partial<Record<Axis, number>>>;

/** A post as far as it is understood before single mentions are judged. */
export interface Reading extends MatchedPost {
  readonly sentences: readonly Sentence[];
  /** Whether the title names several roles: the post is then read as the union of them. */
  readonly hasSeveralRoles: boolean;
  /** Whether the title, or each of the titles, seeks somebody of another profession. */
  readonly isOtherProfession: boolean;
  /** The axes of which the title names a role. */
  readonly titleAxes: readonly Axis[];
  /** The axes that, by what the text says, the job has nothing to do with. */
  readonly deniedAxes: readonly Axis[];
  /** Whether the hire rates or labels for models. */
  readonly isRatingWork: boolean;
  /** How many mentions of each axis stand among the nice-to-haves. */
  readonly optionalMentions: AxisValues;
  /** Hashes of the words of the employer's name. */
  readonly companyWords: ReadonlySet<number>;
  /** Whether the name of a field of job boards stands in the post. */
  readonly hasBoardFields: boolean;
  /** What the post says of the shares of the work, if anything. */
  readonly shares: Shares | undefined;
  /** ISO 639-1 code, or "und" when unsure. */
  readonly language: string;
}

/** Whether what a concept says is a matter of an axis, and not of other work. */
export function speaksForAxis(concept: number, { lexicon }: MatchedPost): boolean {
  return lexicon.concepts[concept]?.leaning !== "neither";
}

/** The section of a token in its sentence. */
export function sectionAt({ section, optional }: Sentence, token: number): Section {
  for (const { start, end } of optional) if (token >= start && token < end) return "nice-to-have";
  return section;
}

/** A title may stand in its own field or as the first, or only, line of the text. */
export function extentOf({ sentences }: Reading): Extent {
  let hasTitle = false;
  let hasText = sentences.length === 0;
  for (let index = 0; index < sentences.length && !(hasTitle && hasText); index++) {
    if (sentences[index]?.section === "title") hasTitle = true;
    else hasText = true;
  }
  return hasTitle ? (hasText ? "whole" : "title") : "text";
}
