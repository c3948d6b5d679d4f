import type { AxisValues } from "../classification.js";
import type { Axis } from "../domain.js";
import { JobsiftError } from "../errors.js";
import type { Weights } from "../lexicon/types.js";
import { fitLogistic, type Observation } from "./logistic-regression.js";
import { blankBiasOf, type ScoredPost } from "./scored-posts.js";

/** The part of the weights that `fitCalibration` fits. */
export type Calibration = Pick<Weights, "calibration" | "lean" | "baseRates">;

/**
 * Fits what turns scores into probabilities: per axis `score' = scale * score + shift`, by logistic regression of "is a
 * core duty" on the score; then the constants of the lean, by logistic regression of its sign on the difference of the
 * calibrated scores, where clear leans count twice. Deterministic.
 *
 * @throws {JobsiftError} `invalid-data` when an axis or the lean has only one kind of posts, or scores that do not rise with it
 *
 * @example
 * ```ts
 * import { fitCalibration, type ScoredPost } from "jobsift/tuning";
 *
 * const ml = (score: number): ScoredPost => ({ scores: { ml: score, backend: -score }, fullness: 1, ml: 2, backend: 0, lean: 1 });
 * const backend = (score: number): ScoredPost => ({ ...ml(score), ml: 0, backend: 2, lean: -1 });
 * fitCalibration([ml(2), backend(1), ml(-1), backend(-2)]).baseRates; // => { "ml": 0.5, "backend": 0.5 }
 * ```
 */
export function fitCalibration(posts: readonly ScoredPost[]): Calibration {
  const baseRates = { ml: coreShareOf(posts, "ml"), backend: coreShareOf(posts, "backend") };
  const calibration = {
    ml: calibrateAxis(posts, "ml", baseRates),
    backend: calibrateAxis(posts, "backend", baseRates),
  };
  const calibrated = (post: ScoredPost, axis: Axis) =>
    calibration[axis].scale * post.scores[axis] +
    calibration[axis].shift * post.fullness +
    blankBiasOf(post.fullness, baseRates[axis]);
  const leaning = posts.flatMap((post): Observation[] => {
    const { lean = 0 } = post;
    if (lean === 0) return [];
    return [{ x: calibrated(post, "ml") - calibrated(post, "backend"), y: lean > 0, weight: Math.abs(lean) }];
  });
  const { slope, intercept } = fitRising(leaning, "lean");
  return {
    calibration,
    lean: { k: slope, c: intercept },
    baseRates,
  };
}

function calibrateAxis(
  posts: readonly ScoredPost[],
  axis: Axis,
  baseRates: AxisValues,
): { readonly scale: number; readonly shift: number } {
  const { slope, intercept } = fitRising(observationsOf(posts, axis, baseRates), axis);
  return { scale: slope, shift: intercept };
}

/** Whether the axis is a core duty, against the score. */
export function observationsOf(posts: readonly ScoredPost[], axis: Axis, baseRates: AxisValues): Observation[] {
  return posts.map((post) => ({
    x: post.scores[axis],
    y: post[axis] === 2,
    weight: 1,
    share: post.fullness,
    offset: blankBiasOf(post.fullness, baseRates[axis]),
  }));
}

function fitRising(observations: readonly Observation[], of: Axis | "lean") {
  const positive = observations.filter(({ y }) => y).length;
  if (positive === 0 || positive === observations.length) {
    throw new JobsiftError(
      "invalid-data",
      `cannot calibrate ${of}: ${positive} of ${observations.length} posts are positive; both kinds are needed`,
    );
  }
  const line = fitLogistic(observations);
  if (line.slope <= 0) {
    throw new JobsiftError(
      "invalid-data",
      `cannot calibrate ${of}: the scores do not rise with it (slope ${line.slope})`,
    );
  }
  return line;
}

function coreShareOf(posts: readonly ScoredPost[], axis: Axis): number {
  return posts.filter((post) => post[axis] === 2).length / posts.length;
}
