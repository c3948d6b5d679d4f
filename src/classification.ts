import type { Axis, DampingReason, Facet, Field, Label, Leaning, Note, Section, SuppressionReason } from "./domain.js";

/** A number for each axis, in units of log odds. */
export interface AxisValues {
  /** Above 0 speaks for machine learning as a core duty, below 0 against it. */
  readonly ml: number;
  /** Above 0 speaks for server-side engineering as a core duty, below 0 against it. */
  readonly backend: number;
}

/** One mention of a concept in the post: `post[field].slice(start, end)`, in UTF-16 units of what the caller passed in. */
export interface Mention {
  /** Permanent id of the concept. */
  readonly concept: string;
  /** Display name of the concept. */
  readonly name: string;
  /** The words as they stand in the text (for HTML: without the tags and entities in between). */
  readonly text: string;
  /** The member of the post in which it stands. */
  readonly field: Field;
  /** Of its first character, in UTF-16 units. */
  readonly start: number;
  /** Behind its last character, in UTF-16 units. */
  readonly end: number;
}

/** A mention that counted, and what it added to each score. */
export interface Evidence extends Mention {
  /** What the concept speaks for. */
  readonly leaning: Leaning;
  /** What kind of thing the concept is. */
  readonly facet: Facet;
  /** The section of the post in which it stands. */
  readonly section: Section;
  /** What the mention added to the score of each axis, in log odds. */
  readonly contributions: AxisValues;
  /** Present only when a context rule weakened the mention; `factor` is between 0 and 1. */
  readonly damped?: {
    /** The rule that weakened it most. */
    readonly by: DampingReason;
    /** What is left of its weight, 0 to 1. */
    readonly factor: number;
  };
  /** Ids of interactions (LLM work in a post with API duties) whose shares are part of `contributions`. */
  readonly joined?: readonly string[];
}

/** A mention that was found and deliberately not counted. */
export interface Suppressed extends Mention {
  /** Why it was not counted. */
  readonly reason: SuppressionReason;
}

/** One axis of the verdict: `probability = sigmoid(score)`, calibrated. */
export interface AxisScore {
  /** 0 to 1, rounded to 6 decimals. */
  readonly probability: number;
  /** Log odds: `bias` + the contributions of all evidence + those of `omitted`. */
  readonly score: number;
  /** Log odds before any evidence; in a short text they are drawn towards the base rates. */
  readonly bias: number;
}

/** The verdict over a post, as plain JSON: the same bytes for the same post, engine and lexicon. */
export interface Classification {
  /** That of the post. Absent when the post has none. */
  readonly id?: string | number;
  /** The largest of `labels`; ties go to neither, mixed, backend, ml. */
  readonly label: Label;
  /** `labels[label]`. */
  readonly confidence: number;
  /** -1 (backend) to +1 (ML); 0 without evidence. */
  readonly lean: number;
  /** Product of the two axes; sums to 1. */
  readonly labels: Readonly<Record<Label, number>>;
  /** The verdict on each axis, behind `labels`. */
  readonly axes: Readonly<Record<Axis, AxisScore>>;
  /** Strongest first (sum of absolute contributions), then by field and position. */
  readonly evidence: readonly Evidence[];
  /** By field and position. */
  readonly suppressed: readonly Suppressed[];
  /** Evidence left out by `maxEvidence`, summed. */
  readonly omitted: {
    /** How many items. */
    readonly count: number;
    /** What they add to each score, in log odds. */
    readonly contributions: AxisValues;
  };
  /** What weakens the basis of the verdict. Empty when nothing does. */
  readonly notes: readonly Note[];
  /** ISO 639-1 code, or "und" when unsure. Never changes a score. */
  readonly language: string;
  /** `jobsift@` and the version of the package. */
  readonly engine: string;
  /** Name, version and content hash of the lexicon. */
  readonly lexicon: string;
}
