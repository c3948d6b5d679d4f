import * as CueRole from "../../lexicon/cue-role.js";
import type { Cues } from "../../match/cues.js";
import * as Gap from "../../text/gap.js";
import * as Shape from "../../text/shape.js";
import { isNumber, isUpper, type Tokens } from "../../text/tokens.js";
import type { Heading } from "./headings.js";

/** Shorter lines are not hard-wrapped text. In UTF-16 units. */
const SHORTEST_WRAPPED_LINE = 50;
/** The shape of a word in small letters only. */
const SMALL = Shape.letter | Shape.hasLetter;
const MAY_BREAK = Gap.blank | Gap.bullet | Gap.bar | Gap.line | Gap.stop | Gap.dot;

/** First tokens of all sentences, ascending; the title, headings and list items are sentences too. */
export function findSentenceStarts(tokens: Tokens, cues: Cues, headings: readonly Heading[]): number[] {
  const starts: number[] = [];
  let lineStart = 0;
  let next = 0;
  let edge = 0;
  for (let at = 0; at < tokens.count; at++) {
    const gap = tokens.gap(at);
    if (at !== edge && (gap & MAY_BREAK) === 0) continue;
    if (at === edge || breaksBefore(tokens, cues, at, lineStart)) starts.push(at);
    if ((gap & Gap.line) !== 0) lineStart = at;
    if (at === edge) {
      // The next place that is a start for certain: of the description, of a heading, or behind one.
      while (next < headings.length && (headings[next]?.end ?? 0) <= at) next++;
      const heading = headings[next];
      edge = heading === undefined ? tokens.count : heading.start > at ? heading.start : heading.end;
      if (at < tokens.titleCount && edge > tokens.titleCount) edge = tokens.titleCount;
    }
  }
  return starts;
}

function breaksBefore(tokens: Tokens, cues: Cues, at: number, lineStart: number): boolean {
  const gap = tokens.gap(at);
  if ((gap & (Gap.blank | Gap.bullet | Gap.bar)) !== 0) return true;
  if ((gap & Gap.line) !== 0) return !continuesLine(tokens, at, lineStart);
  const startsLow = (tokens.shape(at) & (Shape.capital | Shape.hasDigit)) === 0;
  if ((gap & Gap.stop) !== 0) return !startsLow || (gap & Gap.space) !== 0;
  if ((gap & ~Gap.dot) !== 0) return !startsLow && !cues.roleEndsAt(CueRole.abbreviation, at);
  return endsGluedSentence(tokens, at);
}

/** Hard-wrapped text: a long line whose sentence goes on in small letters. */
function continuesLine(tokens: Tokens, at: number, lineStart: number): boolean {
  const gap = tokens.gap(at);
  if ((gap & ~(Gap.space | Gap.line | Gap.comma)) !== 0) return false;
  const isLong = tokens.end(at - 1) - tokens.start(lineStart) >= SHORTEST_WRAPPED_LINE;
  return isLong && (tokens.shape(at) & Shape.capital) === 0 && !isNumber(tokens.shape(at));
}

/** "pipelines.Explaining": a small word, a dot, and a capitalised word. */
function endsGluedSentence(tokens: Tokens, at: number): boolean {
  const before = tokens.shape(at - 1);
  const here = tokens.shape(at);
  const isWord = (here & Shape.capital) !== 0 && (!isUpper(here) || tokens.end(at) - tokens.start(at) === 1);
  return isWord && before === SMALL && tokens.end(at - 1) - tokens.start(at - 1) > 2;
}
