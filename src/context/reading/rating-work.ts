import { SIGNS } from "../../lexicon/cue-roles.js";
import type { MatchedPost } from "./reading.js";

/** From a verb to what a model gave: "compare the two model answers". In words. */
const LONGEST_STEP = 6;

const ANY = ~0;
const { people, verbs, outputs, tasks, terms, building } = SIGNS.ratingWork;

/**
 * Whether the hire rates, labels or writes for models rather than builds them, whatever the title says: such people are
 * named in the title, or the post has their tasks and their terms, and nobody builds.
 */
export function isRatingWork(matched: MatchedPost): boolean {
  const { cues, tokens } = matched;
  if ((cues.allSigns & people) === 0 && ((cues.allSigns & terms) === 0 || (cues.allSigns & building) !== 0))
    return false;
  let signs = 0;
  let verbEnd = -1;
  for (let cue = cues.firstSign(ANY, 0, tokens.count); cue >= 0; ) {
    const own = cues.signs(cue);
    if ((own & people) !== 0 && cues.end(cue) <= tokens.titleCount) return true;
    if ((own & verbs) !== 0) verbEnd = cues.end(cue);
    const isRated = (own & outputs) !== 0 && verbEnd >= 0 && cues.start(cue) - verbEnd <= LONGEST_STEP;
    signs |= isRated ? own | tasks : own;
    cue = cues.firstSign(ANY, cues.start(cue), tokens.count, cue + 1);
  }
  return (signs & building) === 0 && (signs & (people | tasks)) !== 0 && (signs & terms) !== 0;
}
