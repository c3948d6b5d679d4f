import { AXES, type Axis } from "../../domain.js";
import { SIGNS } from "../../lexicon/cue-roles.js";
import { LONGEST_PHRASE } from "../../lexicon/phrase-book.js";
import type { MatchedPost } from "./reading.js";

const { ml, backend, stops } = SIGNS.denials;

const NONE: readonly Axis[] = [];

/** The axes of which the text says that the job has nothing to do with them; what is only missing so far is not denied. */
export function findDeniedAxes({ cues, tokens }: MatchedPost): readonly Axis[] {
  if ((cues.allSigns & (ml | backend)) === 0) return NONE;
  let denied = 0;
  for (let cue = cues.firstSign(ml | backend, tokens.titleCount, tokens.count); cue >= 0; ) {
    const end = cues.end(cue);
    const stop = cues.firstSign(stops, end, Math.min(tokens.count, end + LONGEST_PHRASE));
    if (stop < 0 || cues.start(stop) > end) denied |= cues.signs(cue);
    cue = cues.firstSign(ml | backend, tokens.titleCount, tokens.count, cue + 1);
  }
  return AXES.filter((axis) => (denied & SIGNS.denials[axis]) !== 0);
}
