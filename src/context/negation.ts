import { LONGEST_PHRASE, Role } from "../lexicon/phrases.js";
import type { Candidate } from "../match/candidates.js";
import type { Cues } from "../match/cues.js";
import { Gap, type Tokens } from "../text/tokens.js";
import type { Reading, Sentence } from "./reading.js";

/** Items of a negated list ("no Java, Go or Rust") are at most this long, in words. */
const LONGEST_ITEM = 3;

/** Whether a mention is denied: "no Java", "not a research role", "Python is not required". */
export function isNegated(mention: Candidate, sentence: Sentence, reading: Reading): boolean {
  return (
    ((sentence.roles & Role.negation) !== 0 && isDeniedBefore(mention, sentence, reading)) ||
    ((sentence.roles & Role.negationAfter) !== 0 && isDeniedAfter(mention, sentence, reading))
  );
}

function isDeniedBefore(mention: Candidate, sentence: Sentence, { cues, tokens, lexicon }: Reading): boolean {
  const scope = lexicon.context.negationScope;
  const from = Math.max(sentence.start, mention.start - scope - LONGEST_PHRASE);
  return cues.some(from, mention.start, (cue) => {
    const end = cues.end(cue);
    return (
      (cues.roles(cue) & Role.negation) !== 0 &&
      mention.start - end <= scope &&
      !isPseudo(cues, cue) &&
      !cues.hasRole(Role.negationEnd, end, mention.start) &&
      isOneScope(tokens, end, mention.start)
    );
  });
}

function isDeniedAfter(mention: Candidate, sentence: Sentence, { cues, tokens, lexicon }: Reading): boolean {
  const scope = lexicon.context.negationScope;
  const to = Math.min(sentence.end, mention.end + scope + LONGEST_PHRASE);
  return cues.some(mention.end, to, (cue) => {
    const start = cues.start(cue);
    return (
      (cues.roles(cue) & Role.negationAfter) !== 0 &&
      start - mention.end <= scope &&
      !isPseudo(cues, cue) &&
      !cues.hasRole(Role.negationEnd, mention.end, start) &&
      isOneScope(tokens, mention.end, start)
    );
  });
}

/** Whether a cue is part of a phrase that only looks like a negation ("not only"). */
function isPseudo(cues: Cues, cue: number): boolean {
  const start = cues.start(cue);
  const end = cues.end(cue);
  const covers = (other: number): boolean =>
    (cues.roles(other) & Role.pseudoNegation) !== 0 && cues.start(other) <= start && cues.end(other) >= end;
  return cues.some(Math.max(0, end - LONGEST_PHRASE), start + LONGEST_PHRASE, covers);
}

/** A negation runs over the commas of a short list, and over nothing else that separates. */
function isOneScope(tokens: Tokens, from: number, to: number): boolean {
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
