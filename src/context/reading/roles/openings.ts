import type { Section } from "../../../domain.js";
import { HEADS, RULE_ROLES } from "../../../lexicon/cue-roles.js";
import * as Gap from "../../../text/gap.js";
import type { Tokens } from "../../../text/tokens.js";
import type { MatchedPost, Sentence } from "../reading.js";

const { openings: LISTS, seeking, pseudo, asides, links } = RULE_ROLES.heads;

/** Not where a sentence speaks of other openings, or of whom nobody seeks. */
const UNSOUGHT = pseudo | RULE_ROLES.negation.forward;

/** A line that names an opening has no more words. */
const LONGEST_ROLE = 14;
/** A head stands within so many words of "we are looking for". */
const LONGEST_REACH = 10;

/**
 * Finds the openings that a text names, and gives them the section of a title: the lines of a list ("We hire:"), and in a
 * post without a title the first role that is sought ("We are looking for a Rails engineer"), wherever the same sentence stands again.
 */
export function markOpenings(matched: MatchedPost, sentences: readonly Sentence[]): readonly Sentence[] {
  const { cues, tokens } = matched;
  if ((cues.allRoles & (LISTS | seeking)) === 0) return sentences;
  const isTitled = sentences.some(({ section }) => section === "title");
  const sought = isTitled ? LISTS : LISTS | seeking;
  if (!sentences.some(({ cueRoles }) => (cueRoles & sought) !== 0)) return sentences;
  // The first that names an opening.
  let first: Sentence | undefined;
  const marked: Sentence[] = [];
  let isInList = false;
  // "Job title:" stands on a line of its own, and the role on the next.
  let isNext = false;
  for (const sentence of sentences) {
    const { start, end, cueRoles, aside, section } = sentence;
    const mayBeTitle = !isTitled && (first === undefined || saysSame(tokens, first, sentence));
    const isPlain = !isInList && !isNext && (cueRoles & sought) === 0;
    if (isPlain || aside !== undefined || (cueRoles & UNSOUGHT) !== 0) {
      marked.push(sentence);
      continue;
    }
    if (section === "title") {
      isInList = cues.roleEndsAt(LISTS, end);
      marked.push(sentence);
      continue;
    }
    const isItem = isInList && !endsSentence(tokens.gap(end));
    if ((isItem || (isNext && mayBeTitle)) && isShort(matched, sentence)) {
      first ??= sentence;
      marked.push(partOf(sentence, start, end, "title"));
      continue;
    }
    isNext = false;
    isInList = false;
    const listed = mayBeTitle ? -1 : cues.firstWith(LISTS, start, end);
    const found = listed >= 0 ? listed : cues.firstWith(sought, start, end);
    // "Four years as an engineer" seeks nobody.
    const cue = found >= 0 && cues.start(found) > start && (cues.roles(found) & LISTS) === 0 ? -1 : found;
    const behind = cue < 0 ? end : cues.end(cue);
    const isLabel = (tokens.gap(behind) & Gap.colon) !== 0;
    const isListed = cue >= 0 && (cues.roles(cue) & LISTS) !== 0 && (isLabel || (tokens.gap(behind) & Gap.line) !== 0);
    if (behind === end) {
      isInList = isListed;
      isNext = cue >= 0 && (isLabel || (tokens.gap(behind) & Gap.line) !== 0);
      marked.push(sentence);
      continue;
    }
    const last = isListed || isLabel ? end : endOfRole(matched, behind, end);
    if (!(mayBeTitle || isListed) || last === undefined || !cues.hasRole(HEADS, behind, last)) {
      marked.push(sentence);
      continue;
    }
    first ??= sentence;
    isInList = isListed;
    marked.push(partOf(sentence, start, behind, section), partOf(sentence, behind, last, "title"));
    if (last < end) marked.push(partOf(sentence, last, end, section));
  }
  return marked;
}

function saysSame(tokens: Tokens, left: Sentence, right: Sentence): boolean {
  const length = left.end - left.start;
  if (right.end - right.start !== length) return false;
  for (let at = 0; at < length; at++) if (tokens.hash(left.start + at) !== tokens.hash(right.start + at)) return false;
  return true;
}

/** Some tokens of a sentence, in a section of their own. Spelled out: a spread makes objects that are slow to read. */
function partOf(sentence: Sentence, start: number, end: number, section: Section): Sentence {
  const { field, optional, others, isHeading, isRepeated, aside, cueRoles } = sentence;
  return { start, end, field, section, optional, others, isHeading, aside, cueRoles, isRepeated };
}

/** Whether a sentence is short enough to be a role, and has the head of one. */
function isShort({ cues }: MatchedPost, { start, end }: Sentence): boolean {
  return end - start <= LONGEST_ROLE && cues.hasRole(HEADS, start, end);
}

function endsSentence(gap: number): boolean {
  return (gap & (Gap.dot | Gap.stop)) !== 0 && (gap & Gap.line) === 0;
}

/** Where the role ends that begins at a token: behind its last head, before "to", "for" and the like. */
function endOfRole({ cues }: MatchedPost, start: number, end: number): number | undefined {
  const reach = Math.min(end, start + LONGEST_REACH);
  let cue = cues.firstWith(HEADS, start, reach);
  if (cue < 0) return undefined;
  const stop = cues.firstWith(asides | links, cues.end(cue), reach);
  const limit = stop < 0 ? reach : cues.start(stop);
  let last = cues.end(cue);
  for (; cue >= 0; cue = cues.firstWith(HEADS, start, limit, cue + 1)) last = Math.max(last, cues.end(cue));
  return last;
}
