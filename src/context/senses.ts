import type { CompiledNeed, CompiledWitness, Terms } from "../lexicon/compile-needs.js";
import type { Candidate } from "../match/candidates.js";
import * as Gap from "../text/gap.js";
import { isNumber } from "../text/tokens.js";
import type { Reading, Sentence } from "./reading/reading.js";
import * as Sense from "./sense.js";
import { isEveryday, isTechnical } from "./technical.js";
import { TrustedConcepts } from "./trusted-concepts.js";

/** Ambiguous words may vouch for each other ("Go, R and C"), as far as these rounds reach: the cost stays linear. */
const MOST_ROUNDS = 3;

const trusted = new TrustedConcepts();

/**
 * Decides the sense of every candidate.
 * @param sentences That in which each of them stands.
 */
export function resolveSenses(reading: Reading, sentences: readonly Sentence[]): readonly number[] {
  const { candidates } = reading;
  const senses = new Array<number>(candidates.length);
  trusted.clear(reading.lexicon.concepts.length);
  let undecided: number[] = [];
  const isOtherTrade = !isTechnical(reading);
  for (let index = 0; index < candidates.length; index++) {
    const candidate = candidates[index];
    const sentence = sentences[index];
    if (candidate === undefined || sentence === undefined) continue;
    const { need } = candidate.form;
    senses[index] = Sense.other;
    if (need !== undefined && isNone(need, sentence)) senses[index] = Sense.none;
    else if (isOtherTrade && isEveryday(candidate, sentence, reading)) continue;
    else if (need !== undefined) undecided.push(index);
    else {
      senses[index] = Sense.meant;
      trusted.add(candidate.concept);
    }
  }
  for (let round = 0; round < MOST_ROUNDS && undecided.length > 0; round++) {
    const stillUndecided: number[] = [];
    let hasChanged = false;
    for (let at = 0; at < undecided.length; at++) {
      const index = undecided[at] ?? 0;
      const candidate = candidates[index];
      const sentence = sentences[index];
      const need = candidate?.form.need;
      if (candidate === undefined || sentence === undefined || need === undefined) continue;
      if (isTrusted(need, { index, candidate, sentence, reading, senses })) {
        senses[index] = Sense.meant;
        trusted.add(candidate.concept);
        hasChanged = true;
      } else if (need.asksMentions) stillUndecided.push(index);
    }
    if (!hasChanged) break;
    undecided = stillUndecided;
  }
  return senses;
}

/** Whether a form is trusted in other sections only, or beside a head only: there it is part of a role, and here nothing. */
function isNone({ asksHeadOnly, sections }: CompiledNeed, { section }: Sentence): boolean {
  return asksHeadOnly || (sections !== undefined && !sections.has(section));
}

interface Ambiguity {
  readonly index: number;
  readonly candidate: Candidate;
  readonly sentence: Sentence;
  readonly reading: Reading;
  readonly senses: readonly number[];
}

function isTrusted({ any, never }: CompiledNeed, ambiguity: Ambiguity): boolean {
  if (anyTestifies(never, ambiguity)) return false;
  return any.length === 0 || anyTestifies(any, ambiguity);
}

function anyTestifies(witnesses: readonly CompiledWitness[], ambiguity: Ambiguity): boolean {
  for (let at = 0; at < witnesses.length; at++) {
    const witness = witnesses[at];
    if (witness !== undefined && testifies(witness, ambiguity)) return true;
  }
  return false;
}

function testifies(witness: CompiledWitness, ambiguity: Ambiguity): boolean {
  const { sections, before, after, near, within, post } = witness;
  return (
    // Beside a head the form needs nothing, so who asks for one here has none.
    !witness.asksHead &&
    (sections === undefined || sections.has(ambiguity.sentence.section)) &&
    (!witness.asksVersion || isVersioned(ambiguity)) &&
    (before === undefined || standsBefore(before, ambiguity)) &&
    (after === undefined || standsAfter(after, ambiguity)) &&
    (near === undefined || standsNear(near, within, ambiguity)) &&
    (post === undefined || standsAnywhere(post, ambiguity)) &&
    (!witness.asksList || isListed(ambiguity))
  );
}

function standsBefore(terms: Terms, { index, candidate, sentence, reading, senses }: Ambiguity): boolean {
  const { cues, candidates, tokens } = reading;
  if (candidate.start === sentence.start) return false;
  if (terms.words.has(tokens.word(candidate.start - 1)) || cues.phraseEndsAt(terms.phrases, candidate.start))
    return true;
  const previous = candidates[index - 1];
  return (
    previous !== undefined &&
    previous.end === candidate.start &&
    senses[index - 1] === Sense.meant &&
    isMeant(terms, previous)
  );
}

function standsAfter(terms: Terms, { index, candidate, sentence, reading, senses }: Ambiguity): boolean {
  const { cues, candidates, tokens } = reading;
  if (candidate.end >= sentence.end) return false;
  if (terms.words.has(tokens.word(candidate.end)) || cues.phraseStartsAt(terms.phrases, candidate.end)) return true;
  const next = candidates[index + 1];
  return (
    next !== undefined && next.start === candidate.end && senses[index + 1] === Sense.meant && isMeant(terms, next)
  );
}

function standsNear(terms: Terms, within: number, { index, candidate, sentence, reading, senses }: Ambiguity): boolean {
  const from = Math.max(sentence.start, candidate.start - within);
  const to = Math.min(sentence.end, candidate.end + within);
  const { candidates } = reading;
  if (holdsTerm(terms, from, candidate.start, reading) || holdsTerm(terms, candidate.end, to, reading)) return true;
  if (terms.concepts === undefined) return false;
  for (let at = index - 1; at >= 0; at--) {
    const other = candidates[at];
    if (other === undefined || other.end <= from) break;
    if (senses[at] === Sense.meant && isMeant(terms, other)) return true;
  }
  for (let at = index + 1; at < candidates.length; at++) {
    const other = candidates[at];
    if (other === undefined || other.start >= to) break;
    if (senses[at] === Sense.meant && isMeant(terms, other)) return true;
  }
  return false;
}

/** Whether a word or a phrase lies within the tokens. */
function holdsTerm({ words, phrases }: Terms, from: number, to: number, { cues, tokens }: Reading): boolean {
  if (words.numbers.length > 0) for (let at = from; at < to; at++) if (words.has(tokens.word(at))) return true;
  return cues.hasPhrase(phrases, from, to);
}

function standsAnywhere(terms: Terms, { reading }: Ambiguity): boolean {
  if (reading.cues.hasAny(terms.phrases)) return true;
  return terms.concepts !== undefined && trusted.hasAny(terms.concepts);
}

function isVersioned({ candidate, reading: { tokens } }: Ambiguity): boolean {
  const gap = tokens.gap(candidate.end);
  return (gap === Gap.space || gap === Gap.glued || gap === Gap.hyphen) && isNumber(tokens.shape(candidate.end));
}

/** Whether a mention of the stack stands next to the word in a list: across a comma, a slash, a bar, "and" or "or". */
function isListed({ index, candidate, reading, senses }: Ambiguity): boolean {
  const { candidates } = reading;
  const previous = candidates[index - 1];
  const next = candidates[index + 1];
  return (
    (previous !== undefined &&
      senses[index - 1] === Sense.meant &&
      isListItem(previous, reading) &&
      isListJoin(previous, candidate, reading)) ||
    (next !== undefined &&
      senses[index + 1] === Sense.meant &&
      isListItem(next, reading) &&
      isListJoin(candidate, next, reading))
  );
}

function isListItem(other: Candidate, { lexicon }: Reading): boolean {
  return lexicon.concepts[other.concept]?.facet === "stack";
}

const LIST_MARKS = Gap.comma | Gap.slash | Gap.bar | Gap.ampersand | Gap.bullet | Gap.semicolon | Gap.plus | Gap.open;

function isListJoin(left: Candidate, right: Candidate, { tokens, lexicon }: Reading): boolean {
  if (((tokens.gap(left.end) | tokens.gap(right.start)) & Gap.blank) !== 0) return false;
  const distance = right.start - left.end;
  if (distance === 0) return (tokens.gap(right.start) & LIST_MARKS) !== 0;
  return distance === 1 && lexicon.context.conjunctions.includes(tokens.word(left.end));
}

function isMeant(terms: Terms, other: Candidate): boolean {
  return terms.concepts?.[other.concept] === 1;
}
