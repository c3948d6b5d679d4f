import type { AxisValues } from "../classification.js";
import { isCore, type LabelledPost, type Level } from "../evaluate/index.js";
import { logit } from "../score/labels.js";

/** A post's scores before calibration, and what people said of it. */
export interface ScoredPost {
  /** With as much of the bias as the post has. */
  readonly scores: AxisValues;
  /** How much of the bias that is, 0 to 1: a short text has the log odds of the base rates for the rest. */
  readonly fullness: number;
  /** Level on the axis, 0 to 2; 2 is a core duty. */
  readonly ml: Level;
  /** Level on the axis, 0 to 2; 2 is a core duty. */
  readonly backend: Level;
  /** -2 (backend) to 2 (ML). Default: 0. */
  readonly lean?: number | undefined;
}

/** A label alone stands for the levels and the lean that its post most likely has. */
export function toScoredPost(
  { label, ml, backend, lean }: LabelledPost,
  scores: AxisValues,
  fullness: number,
): ScoredPost {
  return {
    scores,
    fullness,
    ml: ml ?? (isCore(label, "ml") ? 2 : 0),
    backend: backend ?? (isCore(label, "backend") ? 2 : 0),
    lean: lean ?? { ml: 1, backend: -1, mixed: 0, neither: 0 }[label],
  };
}

/** What a text that is not full has in place of the rest of the bias, in log odds. */
export function blankBiasOf(fullness: number, baseRate: number): number {
  return fullness === 1 ? 0 : (1 - fullness) * logit(baseRate);
}
