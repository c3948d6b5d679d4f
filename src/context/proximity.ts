import type { CompiledCueRules } from "../lexicon/compile-context.js";
import type { Candidate } from "../match/candidates.js";
import type { Reading, Sentence } from "./reading.js";

/** Whether a rule's cue stands in the sentence within the rule's reach of a mention that the rule applies to. */
export function isTouched(rules: CompiledCueRules, mention: Candidate, sentence: Sentence, { cues }: Reading): boolean {
  if ((sentence.roles & rules.role) === 0) return false;
  if (rules.applies !== undefined && rules.applies.concepts?.[mention.concept] !== 1) return false;
  const from = Math.max(sentence.start, mention.start - rules.scope);
  const to = Math.min(sentence.end, mention.end + rules.scope);
  return cues.hasRole(rules.role, from, to);
}
