import type { CueMember, DampingReason, SuppressionReason } from "../../domain.js";
import type { Candidate } from "../../match/candidates.js";
import type { Reading, Sentence } from "../reading/reading.js";

/** That a mention counts for less: why, and what is left of its weight, 0 to 1. */
export interface Damped {
  readonly by: DampingReason;
  readonly factor: number;
}

/** Asks one question about a mention in its sentence: does it count, and if so for how much. */
export interface Rule {
  /** Where the lexicon's context holds what the rule knows; absent: it knows nothing but the reading. */
  readonly data?: CueMember;
  /** The rule is asked only in sentences that hold a cue with one of these roles. Default: in all. */
  readonly cues?: number;
  /** Whether the rule has nothing to say of any mention in a post. Default: it may have. */
  isIdle?(reading: Reading): boolean;
  /** All the reasons that it can give. */
  readonly reasons: readonly (SuppressionReason | DampingReason)[];
  /** Why the mention does not count, if so. */
  suppress?(candidate: Candidate, sentence: Sentence, reading: Reading): SuppressionReason | undefined;
  /** What weakens the mention, if anything; a factor of 1 weakens nothing. */
  damp?(candidate: Candidate, sentence: Sentence, reading: Reading): Damped | undefined;
}
