import { HEADS, RULE_ROLES } from "../../../lexicon/cue-roles.js";
import { Gap } from "../../../text/tokens.js";
import type { MatchedPost, Sentence } from "../reading.js";

const { openings: LISTS, seeking, pseudo, asides, links } = RULE_ROLES.heads;

/** A line that names an opening has no more words. */
const LONGEST_ROLE = 14;
/** A head stands within so many words of "we are looking for". */
const LONGEST_REACH = 10;

/**
 * Finds the openings that a text names, and gives them the section of a title: the lines of a list ("We hire:"), and in a
 * post without a title the first role that is sought ("We are looking for a Rails engineer").
 */
export function markOpenings(matched: MatchedPost, sentences: readonly Sentence[]): readonly Sentence[] {
  const { cues, tokens } = matched;
  if (!sentences.some(({ cueRoles }) => (cueRoles & (LISTS | seeking)) !== 0)) return sentences;
  let isTitled = sentences.some(({ section }) => section === "title");
  let isInList = false;
  // "Job title:" stands on a line of its own, and the role on the next.
  let isNext = false;
  return sentences.flatMap((sentence): readonly Sentence[] => {
    const { cueRoles } = sentence;
    if (!isInList && !isNext && (cueRoles & (isTitled ? LISTS : LISTS | seeking)) === 0) return [sentence];
    if (sentence.aside !== undefined || (cueRoles & pseudo) !== 0) return [sentence];
    if (sentence.section === "title") {
      isInList = cues.roleEndsAt(LISTS, sentence.end);
      return [sentence];
    }
    const isSought = isNext && !isTitled && isShort(matched, sentence);
    if (isSought || (isInList && isShort(matched, sentence) && !endsSentence(tokens.gap(sentence.end)))) {
      isTitled = true;
      return [{ ...sentence, section: "title" }];
    }
    isNext = false;
    isInList = false;
    const cue = cues.firstWith(isTitled ? LISTS : LISTS | seeking, sentence.start, sentence.end);
    if (cue < 0) return [sentence];
    const behind = cues.end(cue);
    const isListed = (cues.roles(cue) & LISTS) !== 0 && (tokens.gap(behind) & (Gap.colon | Gap.line)) !== 0;
    if (behind === sentence.end) {
      isInList = isListed;
      isNext = (tokens.gap(behind) & (Gap.colon | Gap.line)) !== 0;
      return [sentence];
    }
    if (isTitled && !isListed) return [sentence];
    const isLabel = (tokens.gap(behind) & Gap.colon) !== 0;
    const end = isListed || isLabel ? sentence.end : endOfRole(matched, behind, sentence.end);
    if (end === undefined || !cues.hasRole(HEADS, behind, end)) return [sentence];
    isTitled = true;
    isInList = isListed;
    const parts = [
      { ...sentence, end: behind },
      { ...sentence, start: behind, end, section: "title" as const },
      { ...sentence, start: end },
    ];
    return parts.filter((part) => part.end > part.start);
  });
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
