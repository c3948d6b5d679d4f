import { RULE_ROLES } from "../../lexicon/cue-roles.js";
import * as Gap from "../../text/gap.js";
import type { Reading } from "../reading/reading.js";
import type { Rule } from "./rule.js";

const { cues: rare } = RULE_ROLES.occasional;

/** "When needed, you train a model": what is done now and then is no core of the work. */
export const occasional: Rule = {
  data: "occasional",
  cues: rare,
  reasons: ["occasional"],
  damp({ start, end }, sentence, reading) {
    const { cues, lexicon } = reading;
    const { scope } = lexicon.context.rules.occasional;
    const cue = cues.firstWith(rare, Math.max(sentence.start, start - scope), Math.min(sentence.end, end + scope));
    const isRare = cue >= 0 && (cues.start(cue) < start || !isOtherClause(end, cues.start(cue), reading));
    return isRare ? { by: "occasional", factor: lexicon.context.damping.occasional } : undefined;
  },
};

/** "You write Java and, when needed, Go": what stands before such a mark goes on all the time. */
function isOtherClause(end: number, cue: number, { tokens, lexicon }: Reading): boolean {
  for (let at = end; at < cue; at++) {
    if ((tokens.gap(at) & (Gap.comma | Gap.semicolon)) !== 0) return true;
    if (lexicon.context.conjunctions.includes(tokens.word(at))) return true;
  }
  return (tokens.gap(cue) & Gap.comma) !== 0;
}
