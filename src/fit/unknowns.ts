import type { FeatureMatrix } from "./feature-matrix.js";

/*
 * What a fit of one axis looks for stands in one vector, in log odds: the bias, the scale (what an author strength of 1
 * is worth), a strength for each concept, a weight for each pair.
 */

export const BIAS = 0;
export const SCALE = 1;
export const FIRST_CONCEPT = 2;

/** Where the weights of the pairs begin. */
export function firstPairOf({ concepts }: Pick<FeatureMatrix, "concepts">): number {
  return FIRST_CONCEPT + concepts.length;
}
