import { AXES, type Axis } from "../../domain.js";
import { SIGNS } from "../../lexicon/cue-roles.js";
import type { MatchedPost } from "./reading.js";

/** The axes of which the text says that the job has nothing to do with them; what is only missing so far is not denied. */
export function findDeniedAxes({ cues, tokens }: MatchedPost): Axis[] {
  const { stops } = SIGNS.denials;
  return AXES.filter((axis) => {
    const signs = SIGNS.denials[axis];
    for (let cue = cues.firstSign(signs, tokens.titleCount, tokens.count); cue >= 0; ) {
      const end = cues.end(cue);
      const stop = cues.firstSign(stops, end, tokens.count);
      if (stop < 0 || cues.start(stop) > end) return true;
      cue = cues.firstSign(signs, tokens.titleCount, tokens.count, cue + 1);
    }
    return false;
  });
}
