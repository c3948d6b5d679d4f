import type { FeatureMatrix } from "./feature-matrix.js";
import { minimise, type Objective } from "./lbfgs.js";
import { flatten, negativeLogLikelihood } from "./likelihood.js";
import { type AuthorPrior, negativeLogPrior, type Spread, startFrom } from "./prior.js";
import { FIRST_CONCEPT, firstPairOf, SCALE } from "./unknowns.js";

/** The most probable weights of one axis, in log odds. */
export interface AxisWeights {
  readonly bias: number;
  /** What an author strength of 1 is worth. */
  readonly scale: number;
  /** By concept: its strength in this data. */
  readonly concepts: Float64Array;
  /** By pair. */
  readonly pairs: Float64Array;
}

/** Weights are stored in units of the author's strengths: these never lose all worth. */
const LEAST_SCALE = 0.1;

/**
 * Logistic regression of `isCore` on the features of some rows, with normal priors: a concept's strength around the
 * author's times a common scale, a pair's weight around its concept's strength times the factor of the section. Weights
 * keep the sign that the author declares, or become 0.
 *
 * @param rows Indexes of the posts to fit on.
 */
export function fitAxis(
  matrix: FeatureMatrix,
  isCore: readonly boolean[],
  rows: readonly number[],
  prior: AuthorPrior,
  spread: Spread,
): AxisWeights {
  const { concepts, features } = matrix;
  const firstPair = firstPairOf(matrix);
  const size = firstPair + features.length;
  const lower = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  const upper = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const bound = (index: number, sign: number) => {
    if (sign > 0) lower[index] = 0;
    if (sign < 0) upper[index] = 0;
  };
  lower[SCALE] = LEAST_SCALE;
  concepts.forEach((_, concept) => {
    bound(FIRST_CONCEPT + concept, prior.signs[concept] ?? 0);
  });
  features.forEach(({ concept }, pair) => {
    bound(firstPair + pair, prior.signs[concept] ?? 0);
  });
  const { point } = minimise(negativeLogPosterior(matrix, isCore, rows, prior, spread), startFrom(matrix, prior), {
    lower,
    upper,
  });
  const [bias = 0, scale = 0] = point;
  return { bias, scale, concepts: point.slice(FIRST_CONCEPT, firstPair), pairs: point.slice(firstPair) };
}

/** Minus the log posterior, up to a constant, as a function of the unknowns. */
export function negativeLogPosterior(
  matrix: FeatureMatrix,
  isCore: readonly boolean[],
  rows: readonly number[],
  prior: AuthorPrior,
  spread: Spread,
): Objective {
  const flat = flatten(matrix, isCore, rows);
  const firstPair = firstPairOf(matrix);
  return (point, gradient) => {
    gradient.fill(0);
    return (
      negativeLogPrior(matrix, prior, spread, point, gradient) + negativeLogLikelihood(flat, firstPair, point, gradient)
    );
  };
}
