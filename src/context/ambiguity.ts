import type { CompiledNeed, CompiledWitness, Terms } from "../lexicon/compile-needs.js";
import type { Candidate } from "../match/candidates.js";
import { Gap, Shape } from "../text/tokens.js";
import type { Reading, Sentence } from "./reading.js";

/** Ambiguous words may vouch for each other ("Go, R and C"); more rounds than this find nothing new. */
const MOST_ROUNDS = 3;

/** Decides, for every candidate, whether it has the sense that its concept means. */
export function resolveSenses(reading: Reading, sentenceOf: (token: number) => Sentence): boolean[] {
  const { candidates } = reading;
  const inSense = candidates.map(({ form }) => form.need === undefined);
  const trusted = new Set(candidates.filter((_, index) => inSense[index]).map(({ concept }) => concept));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let changed = false;
    candidates.forEach((candidate, index) => {
      const { need } = candidate.form;
      if (need === undefined || inSense[index]) return;
      const sentence = sentenceOf(candidate.start);
      if (!isTrusted(need, { index, candidate, sentence, reading, inSense, trusted })) return;
      inSense[index] = true;
      trusted.add(candidate.concept);
      changed = true;
    });
    if (!changed) break;
  }
  return inSense;
}

interface Occurrence {
  readonly index: number;
  readonly candidate: Candidate;
  readonly sentence: Sentence;
  readonly reading: Reading;
  readonly inSense: readonly boolean[];
  /** Concepts with a mention in sense. */
  readonly trusted: ReadonlySet<number>;
}

function isTrusted({ any, never }: CompiledNeed, occurrence: Occurrence): boolean {
  if (never.some((witness) => testifies(witness, occurrence))) return false;
  return any.length === 0 || any.some((witness) => testifies(witness, occurrence));
}

function testifies(witness: CompiledWitness, occurrence: Occurrence): boolean {
  const { sections, before, after, near, within, post } = witness;
  return (
    (sections === undefined || sections.has(occurrence.sentence.section)) &&
    (!witness.version || isVersioned(occurrence)) &&
    (before === undefined || standsBefore(before, occurrence)) &&
    (after === undefined || standsAfter(after, occurrence)) &&
    (near === undefined || standsNear(near, within, occurrence)) &&
    (post === undefined || standsAnywhere(post, occurrence)) &&
    (!witness.list || isListed(occurrence))
  );
}

function standsBefore(terms: Terms, { index, candidate, sentence, reading, inSense }: Occurrence): boolean {
  const { cues, candidates } = reading;
  if (candidate.start === sentence.start) return false;
  if (cues.endsAt(terms.phrases, candidate.start)) return true;
  const previous = candidates[index - 1];
  return previous !== undefined && previous.end === candidate.start && inSense[index - 1] === true && isMeant(terms, previous);
}

function standsAfter(terms: Terms, { index, candidate, sentence, reading, inSense }: Occurrence): boolean {
  const { cues, candidates } = reading;
  if (candidate.end >= sentence.end) return false;
  if (cues.startsAt(terms.phrases, candidate.end)) return true;
  const next = candidates[index + 1];
  return next !== undefined && next.start === candidate.end && inSense[index + 1] === true && isMeant(terms, next);
}

function standsNear(terms: Terms, within: number, { index, candidate, sentence, reading, inSense }: Occurrence): boolean {
  const from = Math.max(sentence.start, candidate.start - within);
  const to = Math.min(sentence.end, candidate.end + within);
  const { cues, candidates } = reading;
  const testifies = (cue: number): boolean =>
    terms.phrases.has(cues.phrase(cue)) && (cues.end(cue) <= candidate.start || cues.start(cue) >= candidate.end);
  if (cues.some(from, to, testifies)) return true;
  if (terms.concepts === undefined) return false;
  for (let at = index - 1; at >= 0; at--) {
    const other = candidates[at];
    if (other === undefined || other.end <= from) break;
    if (inSense[at] && isMeant(terms, other)) return true;
  }
  for (let at = index + 1; at < candidates.length; at++) {
    const other = candidates[at];
    if (other === undefined || other.start >= to) break;
    if (inSense[at] && isMeant(terms, other)) return true;
  }
  return false;
}

function standsAnywhere(terms: Terms, { reading, trusted }: Occurrence): boolean {
  if (reading.cues.hasAny(terms.phrases)) return true;
  if (terms.concepts === undefined) return false;
  for (const concept of trusted) if (terms.concepts[concept] === 1) return true;
  return false;
}

function isVersioned({ candidate, reading: { tokens } }: Occurrence): boolean {
  const gap = tokens.gap(candidate.end);
  return (gap === Gap.space || gap === Gap.glued || gap === Gap.hyphen) && (tokens.shape(candidate.end) & Shape.number) !== 0;
}

/** Whether a mention of the stack stands next to the word in a list: across a comma, a slash, a bar, "and" or "or". */
function isListed({ index, candidate, reading, inSense }: Occurrence): boolean {
  const { candidates } = reading;
  const previous = candidates[index - 1];
  const next = candidates[index + 1];
  return (
    (previous !== undefined && inSense[index - 1] === true && isListItem(previous, reading) && isListJoin(previous, candidate, reading)) ||
    (next !== undefined && inSense[index + 1] === true && isListItem(next, reading) && isListJoin(candidate, next, reading))
  );
}

function isListItem(other: Candidate, { lexicon }: Reading): boolean {
  return lexicon.concepts[other.concept]?.facet === "stack";
}

const LIST_MARKS = Gap.comma | Gap.slash | Gap.bar | Gap.ampersand | Gap.bullet | Gap.semicolon | Gap.plus | Gap.open;

function isListJoin(left: Candidate, right: Candidate, { tokens, lexicon }: Reading): boolean {
  const distance = right.start - left.end;
  if (distance === 0) return (tokens.gap(right.start) & LIST_MARKS) !== 0;
  return distance === 1 && lexicon.context.conjunctions.includes(tokens.word(left.end));
}

function isMeant(terms: Terms, other: Candidate): boolean {
  return terms.concepts?.[other.concept] === 1;
}
