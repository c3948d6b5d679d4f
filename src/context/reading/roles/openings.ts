import { HEADS, RULE_ROLES } from "../../../lexicon/cue-roles.js";
import { Gap } from "../../../text/tokens.js";
import type { MatchedPost, Sentence } from "../reading.js";
import { findHeads } from "./heads.js";

const { openings: OPENINGS, asides, links } = RULE_ROLES.heads;

/** A line that names an opening has no more words. */
const LONGEST_ROLE = 14;
/** A head stands within so many words of "we are looking for". */
const LONGEST_REACH = 10;

/**
 * Finds the openings that a text names, and gives them the section of a title: the lines of a list ("We hire:"), and in a
 * post without a title the first role that is sought ("We are looking for a Rails engineer").
 */
export function markOpenings(matched: MatchedPost, sentences: readonly Sentence[]): readonly Sentence[] {
  if (!matched.cues.hasRole(OPENINGS, matched.tokens.titleCount, matched.tokens.count)) return sentences;
  let isTitled = sentences.some(({ section }) => section === "title");
  let isInList = false;
  return sentences.flatMap((sentence): readonly Sentence[] => {
    if (sentence.section === "title" || sentence.aside !== undefined) return [sentence];
    if (isInList && isRoleLine(matched, sentence)) {
      isTitled = true;
      return [{ ...sentence, section: "title" }];
    }
    isInList = false;
    const cue = matched.cues.firstWith(OPENINGS, sentence.start, sentence.end);
    if (cue < 0) return [sentence];
    const behind = matched.cues.end(cue);
    if (behind === sentence.end) {
      isInList = (matched.tokens.gap(behind) & (Gap.colon | Gap.line)) !== 0;
      return [sentence];
    }
    const isList = (matched.tokens.gap(behind) & Gap.colon) !== 0;
    if (!isList && isTitled) return [sentence];
    const end = isList ? sentence.end : endOfRole(matched, behind, sentence.end);
    if (end === undefined || !matched.cues.hasRole(HEADS, behind, end)) return [sentence];
    isTitled = true;
    isInList = isList;
    const parts = [
      { ...sentence, end: behind },
      { ...sentence, start: behind, end, section: "title" as const },
      { ...sentence, start: end },
    ];
    return parts.filter((part) => part.end > part.start);
  });
}

function isRoleLine({ tokens, cues }: MatchedPost, { start, end }: Sentence): boolean {
  return (
    end - start <= LONGEST_ROLE && (tokens.gap(end) & (Gap.dot | Gap.stop)) === 0 && cues.hasRole(HEADS, start, end)
  );
}

/** Where the role ends that begins at a token: behind its last head, before "to", "for" and the like. */
function endOfRole(matched: MatchedPost, start: number, end: number): number | undefined {
  const { cues } = matched;
  const reach = Math.min(end, start + LONGEST_REACH);
  const heads = findHeads(matched, start, reach);
  const [first] = heads;
  if (first === undefined) return undefined;
  const stop = cues.firstWith(asides | links, first.end, reach);
  const limit = stop < 0 ? reach : cues.start(stop);
  return heads.findLast((head) => head.end <= limit)?.end;
}
