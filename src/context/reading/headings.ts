import type { CompiledContext } from "../../lexicon/compile-context.js";
import * as CueRole from "../../lexicon/cue-role.js";
import type { HeadingKind } from "../../lexicon/types.js";
import type { Cues } from "../../match/cues.js";
import * as Gap from "../../text/gap.js";
import * as Shape from "../../text/shape.js";
import { isNumber, isUpper, type Tokens } from "../../text/tokens.js";
import { isOptionalHead, optionalHeadingAt } from "./optional.js";
import type { TokenRange } from "./reading.js";

/** Words that name a section, standing the way headings stand. */
export interface Heading extends TokenRange {
  readonly kind: HeadingKind;
}

/** A line that begins with a heading may go on for a few words ("Requirements for this role"). */
const LONGEST_TAIL = 4;
const SENTENCE_END = Gap.stop | Gap.dot;
const MARKUP = Gap.hash | Gap.star;
const MID_LINE = Gap.space | Gap.glued | Gap.bullet | MARKUP | Gap.line | Gap.close;
/** "* item", unlike "**bold**". */
const STAR_ITEM = Gap.star | Gap.space;

/** Finds headings, left to right, without overlaps; of those that begin together the longest wins. */
export function findHeadings(tokens: Tokens, cues: Cues, context: CompiledContext): Heading[] {
  const headings: Heading[] = [];
  let free = tokens.titleCount;
  for (let cue = cues.firstFrom(free); cue < cues.count; cue++) {
    if (isOptionalHead(cues, cue)) {
      const { start, end } = optionalHeadingAt(cue, tokens, cues, context);
      const last = headings.at(-1);
      const isOpen = end > free && (start >= free || start === last?.start);
      if (isOpen && standsLikeLine(tokens, start, end)) {
        if (start < free) headings.pop();
        headings.push({ start, end, kind: "nice-to-have" });
        free = end;
      }
    }
    if ((cues.roles(cue) & CueRole.heading) === 0) continue;
    const start = cues.start(cue);
    const end = cues.end(cue);
    const last = headings.at(-1);
    // Of the phrases that begin at one word, the longest comes last.
    if ((start < free && last?.start !== start) || !standsLikeHeading(tokens, start, end)) continue;
    if (last?.start === start) headings.pop();
    headings.push({ start, end, kind: context.headings.get(cues.phrase(cue)) ?? "other" });
    free = end;
  }
  return headings;
}

/** Whether a word can open a heading in the middle of a line: not one in small letters. */
const STRIKING = Shape.capital | Shape.hasCapital | Shape.hasDigit;

function standsLikeHeading(tokens: Tokens, start: number, end: number): boolean {
  const before = tokens.gap(start);
  if (before === Gap.space && (tokens.shape(start) & STRIKING) === 0) return false;
  const after = tokens.gap(end);
  if (isItem(before)) return endsLine(after) || hasColon(after);
  if ((before & Gap.line) !== 0) {
    return endsLine(after) || hasColon(after) || isShortLine(tokens, end) || opensMidLine(tokens, start, end);
  }
  if ((after & Gap.glued) !== 0) return isCapital(tokens, start) && isCapital(tokens, end);
  if ((before & Gap.glued) !== 0) return isCapital(tokens, start) && (isCapital(tokens, end) || endsLine(after));
  const opensSentence = (before & (SENTENCE_END | Gap.bullet | MARKUP | Gap.bar | Gap.dash)) !== 0;
  if (hasColon(after) && (opensSentence || isCapital(tokens, start))) return true;
  return opensMidLine(tokens, start, end);
}

/** Whether words of a family are a heading: nothing else is in their line, or a colon or a dash ends them. */
function standsLikeLine(tokens: Tokens, start: number, end: number): boolean {
  const before = tokens.gap(start);
  const after = tokens.gap(end);
  const opensLine = (before & Gap.line) !== 0;
  if (opensLine && (endsLine(after) || hasColon(after))) return true;
  if (isItem(before)) return false;
  const opensSentence = opensLine || (before & (SENTENCE_END | Gap.bullet | MARKUP | Gap.bar | Gap.dash)) !== 0;
  if (opensSentence && (after & (Gap.colon | Gap.dash)) !== 0) return true;
  return (end - start > 1 || isAllUpper(tokens, start, end)) && opensMidLine(tokens, start, end);
}

/** Headings inside a flattened line: ALL CAPS among ordinary words, or Title Case with a capital behind it. */
function opensMidLine(tokens: Tokens, start: number, end: number): boolean {
  if ((tokens.gap(end) & ~(MID_LINE | Gap.hyphen | Gap.dash)) !== 0) return false;
  if (isAllUpper(tokens, start, end) && !(isUpperWord(tokens, start - 1) && isUpperWord(tokens, end))) return true;
  if ((tokens.gap(end) & (Gap.hyphen | Gap.dash)) !== 0) return false;
  if (!isTitleCase(tokens, start, end) || !(isCapital(tokens, end) || isNumber(tokens.shape(end)))) return false;
  const opensSentence = (tokens.gap(start) & (SENTENCE_END | Gap.bullet | Gap.line)) !== 0;
  return opensSentence || (end - start >= 2 && !isCapital(tokens, start - 1));
}

/** A list item is a heading only when it is nothing else: "- Benefits administration" is none. */
export function isItem(before: number): boolean {
  const isMarked = (before & (Gap.bullet | Gap.hyphen)) !== 0 || (before & STAR_ITEM) === STAR_ITEM;
  return (before & Gap.line) !== 0 && isMarked;
}

function isShortLine(tokens: Tokens, end: number): boolean {
  for (let at = end; at <= end + LONGEST_TAIL; at++) {
    const gap = tokens.gap(at);
    if (endsLine(gap)) return (gap & Gap.dot) === 0;
    if (hasColon(gap)) return true;
    if ((gap & (SENTENCE_END | Gap.comma)) !== 0) return false;
  }
  return false;
}

function endsLine(gap: number): boolean {
  return (gap & Gap.line) !== 0;
}

function hasColon(gap: number): boolean {
  return (gap & Gap.colon) !== 0;
}

function isCapital(tokens: Tokens, at: number): boolean {
  return (tokens.shape(at) & Shape.capital) !== 0;
}

function isUpperWord(tokens: Tokens, at: number): boolean {
  return at >= 0 && isUpper(tokens.shape(at)) && tokens.end(at) - tokens.start(at) > 1;
}

function isAllUpper(tokens: Tokens, start: number, end: number): boolean {
  let letters = 0;
  for (let at = start; at < end; at++) {
    const shape = tokens.shape(at);
    if (!isUpper(shape) && !isNumber(shape)) return false;
    letters += tokens.end(at) - tokens.start(at);
  }
  return letters > 3;
}

/** The first and the last word begin with capitals ("What You'll Do", "About the Role"). */
function isTitleCase(tokens: Tokens, start: number, end: number): boolean {
  const last = (tokens.gap(end - 1) & Gap.apostrophe) !== 0 && end - 2 >= start ? end - 2 : end - 1;
  return isCapital(tokens, start) && isCapital(tokens, last);
}
