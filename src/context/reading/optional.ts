import type { AxisValues } from "../../classification.js";
import type { CompiledContext } from "../../lexicon/compile-context.js";
import { SIGNS } from "../../lexicon/cue-roles.js";
import { LONGEST_PHRASE } from "../../lexicon/phrase-book.js";
import { indexFrom } from "../../match/candidates.js";
import type { Cues } from "../../match/cues.js";
import * as Gap from "../../text/gap.js";
import type { Tokens } from "../../text/tokens.js";
import { type MatchedPost, MOST_PARTS, type Sentence, sectionAt, type TokenRange } from "./reading.js";

/** A mark reaches no further, to either side. In words. */
const LONGEST_REACH = 30;
/** In words. */
const LONGEST_STOP = 4;
/** A heading that holds other words too is no longer than this. In words. */
const LONGEST_OPEN_HEADING = 10;
/** The words of a heading are looked for no further than this, to either side of its head. In words. */
const HEADING_REACH = 30;

const { heads, forward, backward, closing, stops } = SIGNS.optional;
/** Only a sentence with one of these signs has parts that are optional. */
export const OPTIONAL_SIGNS = forward | backward | closing;
const SENTENCE_END = Gap.stop | Gap.dot;
const LINE_END = Gap.line | Gap.colon;
const CLAUSE_END = Gap.semicolon | Gap.dash | Gap.colon | SENTENCE_END | Gap.line;

/**
 * The words around a head that would make a heading of nice-to-haves: heads and the words that may stand beside them
 * ("What would make you stand out", "Even better if you have"), or a marked line that begins so ("Bonus points for bakers:").
 */
export function optionalHeadingAt(cue: number, tokens: Tokens, cues: Cues, { words }: CompiledContext): TokenRange {
  const known = words.optional.words;
  const first = cues.start(cue) - HEADING_REACH;
  const last = cues.end(cue) + HEADING_REACH;
  let start = cues.start(cue);
  while (start > first && (tokens.gap(start) & (CLAUSE_END | Gap.bullet)) === 0 && known.has(tokens.word(start - 1)))
    start--;
  let end = cues.end(cue);
  while (end < last && (tokens.gap(end) & (LINE_END | Gap.dash)) === 0) {
    const next = Math.max(endOfHeadAt(end, cues), known.has(tokens.word(end)) ? end + 1 : end);
    if (next === end) break;
    end = next;
  }
  const isPlain = cues.end(cue) - cues.start(cue) === 1 || (tokens.gap(end) & LINE_END) !== 0;
  return { start, end: isPlain ? end : endOfMarkedLine(tokens, start, end) };
}

/** Whether a cue is one that makes a heading of nice-to-haves. */
export function isOptionalHead(cues: Cues, cue: number): boolean {
  return (cues.signs(cue) & heads) !== 0;
}

function endOfHeadAt(start: number, cues: Cues): number {
  let end = start;
  for (let cue = cues.firstFrom(start); cue < cues.count && cues.start(cue) === start; cue++) {
    if ((cues.signs(cue) & heads) !== 0) end = Math.max(end, cues.end(cue));
  }
  return end;
}

/** The end of the line, if it ends with a colon or is marked as a heading; else the end that is known. */
function endOfMarkedLine(tokens: Tokens, start: number, end: number): number {
  const isMarked = (tokens.gap(start) & (Gap.hash | Gap.star)) !== 0;
  for (let at = end; at <= start + LONGEST_OPEN_HEADING; at++) {
    const gap = tokens.gap(at);
    if ((gap & Gap.colon) !== 0) return at;
    if ((gap & Gap.line) !== 0) return isMarked ? at : end;
    if ((gap & (SENTENCE_END | Gap.comma)) !== 0) break;
  }
  return end;
}

/** How many mentions of each axis stand among the nice-to-haves. */
export function countOptional({ candidates, lexicon }: MatchedPost, sentences: readonly Sentence[]): AxisValues {
  const counts = { ml: 0, backend: 0 };
  for (let at = 0; at < sentences.length; at++) {
    const sentence = sentences[at];
    if (sentence === undefined || (sentence.section !== "nice-to-have" && sentence.optional.length === 0)) continue;
    for (let index = indexFrom(candidates, sentence.start); index < candidates.length; index++) {
      const candidate = candidates[index];
      if (candidate === undefined || candidate.start >= sentence.end) break;
      const leaning = lexicon.concepts[candidate.concept]?.leaning;
      const isCounted = leaning === "ml" || leaning === "backend";
      if (isCounted && sectionAt(sentence, candidate.start) === "nice-to-have") counts[leaning]++;
    }
  }
  return counts;
}

/** The parts of a sentence that its marks make optional: "Java; Kafka is a plus", "Java (Kafka preferred)", "ideally Kafka". */
export function findOptional(
  { tokens, cues, lexicon }: MatchedPost,
  start: number,
  end: number,
): readonly TokenRange[] {
  const spans: TokenRange[] = [];
  for (
    let cue = cues.firstSign(OPTIONAL_SIGNS, start, end);
    cue >= 0 && spans.length < MOST_PARTS;
    cue = cues.firstSign(OPTIONAL_SIGNS, start, end, cue + 1)
  ) {
    const mark = { start: cues.start(cue), end: cues.end(cue) };
    const isClosing = (cues.signs(cue) & (forward | backward)) === 0;
    if (isClosing && !endsClause(tokens, mark.end, end)) continue;
    if (isCovered(cues, mark, start, end)) continue;
    const from = startOfClause(tokens, cues, mark.start, start, lexicon.context.conjunctions);
    const reachesForward = (cues.signs(cue) & forward) !== 0 || (from === mark.start && !isClosing);
    spans.push(
      reachesForward
        ? { start: mark.start, end: endOfClause(tokens, cues, mark.end, end) }
        : { start: from, end: mark.end },
    );
  }
  return spans;
}

function endsClause(tokens: Tokens, at: number, end: number): boolean {
  return at >= end || (tokens.gap(at) & (CLAUSE_END | Gap.close | Gap.comma)) !== 0;
}

/** Whether a stop takes the meaning of a mark ("not optional", "preferred over"). */
function isCovered(cues: Cues, mark: TokenRange, start: number, end: number): boolean {
  const from = Math.max(start, mark.start - LONGEST_STOP);
  const to = Math.min(end, mark.end + LONGEST_PHRASE);
  for (let cue = cues.firstSign(stops, from, to); cue >= 0; cue = cues.firstSign(stops, from, to, cue + 1)) {
    if (cues.start(cue) >= mark.end) return false;
    const isInside = cues.start(cue) >= mark.start && cues.end(cue) <= mark.end;
    if (!isInside && cues.end(cue) >= mark.end) return true;
  }
  return false;
}

/** Where the clause begins that a mark ends; a mark alone in brackets is about the item before them. */
function startOfClause(
  tokens: Tokens,
  cues: Cues,
  mark: number,
  start: number,
  conjunctions: readonly number[],
): number {
  if ((tokens.gap(mark) & Gap.semicolon) !== 0) return mark;
  const isBracketed = (tokens.gap(mark) & Gap.open) !== 0;
  const ends = isBracketed ? CLAUSE_END | Gap.comma | Gap.close : CLAUSE_END | Gap.open;
  const first = Math.max(start, mark - LONGEST_REACH);
  let at = mark - 1;
  let comma = -1;
  let commas = 0;
  for (; at > first && (tokens.gap(at) & ends) === 0 && !cues.signEndsAt(stops, at); at--) {
    if ((tokens.gap(at) & Gap.comma) === 0) continue;
    if (commas === 0) comma = at;
    commas++;
  }
  // "You know Go, and Kafka is a plus" has two clauses, "Redis, NATS, and Kafka are a plus" one.
  const isSecondClause = commas === 1 && conjunctions.includes(tokens.word(comma));
  return isSecondClause ? comma : Math.max(first, Math.min(at, mark));
}

/** Where the clause ends that a mark opens. */
function endOfClause(tokens: Tokens, cues: Cues, mark: number, end: number): number {
  const last = Math.min(end, mark + LONGEST_REACH);
  const stop = cues.firstSign(stops, mark, last);
  const limit = stop < 0 ? last : cues.start(stop);
  for (let at = mark + 1; at < limit; at++) {
    if ((tokens.gap(at) & (Gap.semicolon | Gap.close)) !== 0) return at;
  }
  return limit;
}
