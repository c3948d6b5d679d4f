import type { Axis } from "../domain.js";
import { authorStrengthOf } from "../lexicon/author.js";
import type { Weights } from "../lexicon/types.js";
import type { FeatureMatrix } from "./feature-matrix.js";
import { BIAS, FIRST_CONCEPT, firstPairOf, SCALE } from "./unknowns.js";
import { increase, valueAt } from "./vectors.js";

/** How far the data may move weights from what the author says: standard deviations in log odds. */
export interface Spread {
  /** Of a concept's strength around the author's. */
  readonly concept: number;
  /** Of its weight in one kind of section around that strength times the factor of the section. */
  readonly section: number;
}

/** What the author says of the features, on one axis. */
export interface AuthorPrior {
  /** The author's strength of each concept. */
  readonly strengths: Float64Array;
  /** -1, 1: the sign that a concept's weights must have; 0: either. */
  readonly signs: Float64Array;
  /** The factor of the section of each pair. */
  readonly sections: Float64Array;
}

/** Of the bias and the scale: so wide that they are free, and still a single minimum. */
const FREE_SPREAD = 10;

export function authorPriorOf({ concepts, features }: FeatureMatrix, axis: Axis, weights: Weights): AuthorPrior {
  return {
    strengths: Float64Array.from(concepts, (concept) => authorStrengthOf(concept, weights.against)[axis]),
    signs: Float64Array.from(concepts, ({ leaning }) => {
      if (leaning === "neither") return -1;
      return leaning === "both" || leaning === axis ? 1 : 0;
    }),
    sections: Float64Array.from(features, ({ section }) => weights.sections[section]),
  };
}

/** The unknowns as the author would have them. */
export function startFrom(matrix: FeatureMatrix, { strengths, sections }: AuthorPrior): Float64Array {
  const firstPair = firstPairOf(matrix);
  const start = new Float64Array(firstPair + matrix.features.length);
  start[SCALE] = 1;
  start.set(strengths, FIRST_CONCEPT);
  matrix.features.forEach(({ concept }, pair) => {
    start[firstPair + pair] = (strengths[concept] ?? 0) * (sections[pair] ?? 0);
  });
  return start;
}

/** Minus the log density of the prior, up to a constant; adds its slopes to the gradient. */
export function negativeLogPrior(
  matrix: FeatureMatrix,
  { strengths, sections }: AuthorPrior,
  spread: Spread,
  point: Float64Array,
  gradient: Float64Array,
): number {
  const { concepts, features } = matrix;
  const conceptWeight = 1 / spread.concept ** 2;
  const sectionWeight = 1 / spread.section ** 2;
  const freeWeight = 1 / FREE_SPREAD ** 2;
  const bias = valueAt(point, BIAS);
  const scale = valueAt(point, SCALE);
  let total = (freeWeight / 2) * (bias ** 2 + (scale - 1) ** 2);
  increase(gradient, BIAS, freeWeight * bias);
  increase(gradient, SCALE, freeWeight * (scale - 1));
  for (let concept = 0; concept < concepts.length; concept++) {
    const strength = valueAt(strengths, concept);
    const off = valueAt(point, FIRST_CONCEPT + concept) - scale * strength;
    total += (conceptWeight / 2) * off ** 2;
    increase(gradient, FIRST_CONCEPT + concept, conceptWeight * off);
    increase(gradient, SCALE, -conceptWeight * off * strength);
  }
  const firstPair = firstPairOf(matrix);
  for (let pair = 0; pair < features.length; pair++) {
    const concept = FIRST_CONCEPT + (features[pair]?.concept ?? 0);
    const factor = valueAt(sections, pair);
    const off = valueAt(point, firstPair + pair) - factor * valueAt(point, concept);
    total += (sectionWeight / 2) * off ** 2;
    increase(gradient, firstPair + pair, sectionWeight * off);
    increase(gradient, concept, -sectionWeight * off * factor);
  }
  return total;
}
