import type { RuleMember, SuppressionReason } from "../../domain.js";
import { type CueList, RULE_ROLES } from "../../lexicon/cue-roles.js";
import type { Rule } from "./rule.js";

/** Rules whose data are one list of cues. */
type NearCueMember = { [Member in RuleMember]: CueList<Member> extends "cues" ? Member : never }[RuleMember];

/** Suppresses the mentions that the rule is about within its scope of one of its cues, in the same sentence. */
export function nearCue(data: NearCueMember, reason: SuppressionReason): Rule {
  const { cues } = RULE_ROLES[data];
  return {
    data,
    cues,
    reasons: [reason],
    suppress(candidate, sentence, reading) {
      const { scope, applies } = reading.lexicon.context.rules[data];
      if (applies !== undefined && applies.concepts?.[candidate.concept] !== 1) return undefined;
      const from = Math.max(sentence.start, candidate.start - scope);
      const to = Math.min(sentence.end, candidate.end + scope);
      return reading.cues.hasRole(cues, from, to) ? reason : undefined;
    },
  };
}
