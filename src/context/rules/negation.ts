import { RULE_ROLES } from "../../lexicon/cue-roles.js";
import { LONGEST_PHRASE } from "../../lexicon/phrase-book.js";
import type { Candidate } from "../../match/candidates.js";
import type { Cues } from "../../match/cues.js";
import * as Gap from "../../text/gap.js";
import type { Tokens } from "../../text/tokens.js";
import type { Reading, Sentence } from "../reading/reading.js";
import type { Rule } from "./rule.js";

/** Items of a negated list ("no Java, Go or Rust") are at most this long, in words. */
const LONGEST_ITEM = 3;

const { forward, backward, exclusions, dismissals, adjacent, pseudo, terminators } = RULE_ROLES.negation;
const WHOLE = exclusions | dismissals | adjacent;

/** What is denied does not count: "no Java", "not a research role", "Python is not required". */
export const negation: Rule = {
  data: "negation",
  cues: forward | backward | WHOLE,
  reasons: ["negated"],
  suppress(candidate, sentence, reading) {
    const isNegated =
      ((sentence.cueRoles & forward) !== 0 && isDeniedBefore(candidate, sentence, reading)) ||
      ((sentence.cueRoles & backward) !== 0 && isDeniedAfter(candidate, sentence, reading)) ||
      ((sentence.cueRoles & WHOLE) !== 0 && isRuledOut(candidate, sentence, reading));
    return isNegated ? "negated" : undefined;
  },
};

function isDeniedBefore({ start }: Candidate, sentence: Sentence, { cues, tokens, lexicon }: Reading): boolean {
  const { scope } = lexicon.context.rules.negation;
  const from = Math.max(sentence.start, start - scope - LONGEST_PHRASE);
  for (let cue = cues.firstWith(forward, from, start); cue >= 0; cue = cues.firstWith(forward, from, start, cue + 1)) {
    const end = cues.end(cue);
    if (start - end > scope || isPseudoNegation(cues, cue) || isSpent(cues, cue, sentence)) continue;
    if (isOneScope(cues, tokens, end, start)) return true;
  }
  return false;
}

/** Whether a negation is part of one that denies what stands before ("Kafka is not used here, Java is"). */
function isSpent(cues: Cues, cue: number, sentence: Sentence): boolean {
  const start = cues.start(cue);
  return start > sentence.start && isCovered(cues, cue, backward);
}

function isDeniedAfter({ end }: Candidate, sentence: Sentence, { cues, tokens, lexicon }: Reading): boolean {
  const { scope } = lexicon.context.rules.negation;
  const to = Math.min(sentence.end, end + scope + LONGEST_PHRASE);
  for (let cue = cues.firstWith(backward, end, to); cue >= 0; cue = cues.firstWith(backward, end, to, cue + 1)) {
    const start = cues.start(cue);
    if (start - end <= scope && !isPseudoNegation(cues, cue) && isOneScope(cues, tokens, end, start)) return true;
  }
  return false;
}

/** Whether a cue is part of a phrase that only looks like a negation ("not only"). */
function isPseudoNegation(cues: Cues, cue: number): boolean {
  return isCovered(cues, cue, pseudo);
}

/** Whether a phrase with one of the roles holds all words of a cue. */
function isCovered(cues: Cues, cue: number, roles: number): boolean {
  const start = cues.start(cue);
  const end = cues.end(cue);
  const from = Math.max(0, end - LONGEST_PHRASE);
  const to = start + LONGEST_PHRASE;
  for (let other = cues.firstWith(roles, from, to); other >= 0; other = cues.firstWith(roles, from, to, other + 1)) {
    if (cues.start(other) <= start && cues.end(other) >= end) return true;
  }
  return false;
}

/** What a whole sentence excludes ("do not apply if you want to do Java"), and what a word denies that touches it ("Java-free"). */
function isRuledOut({ start, end }: Candidate, sentence: Sentence, { cues, tokens }: Reading): boolean {
  if (cues.hasRole(exclusions, sentence.start, start) || cues.hasRole(dismissals, end, sentence.end)) return true;
  const before = cues.firstWith(adjacent, start - 1, start);
  if (before >= 0 && !isPseudoNegation(cues, before) && (tokens.gap(start) & ~Gap.space) === 0) return true;
  const after = cues.firstWith(adjacent, end, end + 1);
  return after >= 0 && !isPseudoNegation(cues, after) && (tokens.gap(end) & Gap.hyphen) !== 0;
}

/** A negation runs over the commas of a short list, and over nothing else that separates. */
function isOneScope(cues: Cues, tokens: Tokens, from: number, to: number): boolean {
  if (cues.hasRole(terminators, from, to)) return false;
  let itemStart = from;
  for (let at = from + 1; at <= to; at++) {
    const gap = tokens.gap(at);
    if ((gap & (Gap.semicolon | Gap.colon | Gap.dash | Gap.close | Gap.open)) !== 0) return false;
    if ((gap & Gap.comma) === 0) continue;
    if (at - itemStart > LONGEST_ITEM) return false;
    itemStart = at;
  }
  return itemStart === from || to - itemStart <= LONGEST_ITEM;
}
