import type { AxisValues } from "../classification.js";
import type { Axis } from "../domain.js";
import { WEIGHT_STEPS } from "../lexicon/packing.js";
import type { ConceptWeights, Lexicon, Weights } from "../lexicon/types.js";
import type { FeatureMatrix } from "./feature-matrix.js";
import type { AxisWeights } from "./posterior.js";
import { roundTo } from "./rounding.js";

/**
 * A weight in a section is listed when it differs from what `all` makes of it by so much that the square, times the
 * number of posts with the pair, is larger: the others would double the size of the file and change next to nothing.
 */
const NEGLIGIBLE = 0.5;

/**
 * In units of the author's strengths, which the scale of the calibration turns into log odds.
 *
 * @param base Gives what is not fitted.
 * @param fittedRows How many of the rows, from the first, were fitted on.
 */
export function toWeights(
  base: Weights,
  matrix: FeatureMatrix,
  fittedRows: number,
  { ml, backend }: Readonly<Record<Axis, AxisWeights>>,
): Weights {
  const values = (of: (axis: AxisWeights) => number | undefined): AxisValues => ({
    ml: roundWeight((of(ml) ?? 0) / ml.scale),
    backend: roundWeight((of(backend) ?? 0) / backend.scale),
  });
  const posts = matrix.features.map(() => 0);
  for (const pair of matrix.rows.slice(0, fittedRows).flatMap(({ features }) => features))
    posts[pair] = (posts[pair] ?? 0) + 1;
  const concepts = matrix.concepts.flatMap(({ id }, concept): [string, ConceptWeights][] => {
    if (!matrix.features.some((feature, index) => feature.concept === concept && posts[index] !== 0)) return [];
    const all = values((axis) => axis.concepts[concept]);
    const sections = matrix.features.flatMap(({ concept: of, section }, pair) => {
      if (of !== concept) return [];
      const value = values((axis) => axis.pairs[pair]);
      const factor = base.sections[section];
      const off = Math.max(Math.abs(value.ml - all.ml * factor), Math.abs(value.backend - all.backend * factor));
      return off ** 2 * (posts[pair] ?? 0) > NEGLIGIBLE ? [[section, value] as const] : [];
    });
    return [[id, { all, ...Object.fromEntries(sections) }]];
  });
  return {
    ...base,
    bias: { ml: roundTo(ml.bias / ml.scale, 4), backend: roundTo(backend.bias / backend.scale, 4) },
    calibration: { ml: { scale: ml.scale, shift: 0 }, backend: { scale: backend.scale, shift: 0 } },
    concepts: Object.fromEntries(concepts.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** To what the packed lexicon keeps. */
function roundWeight(value: number): number {
  return roundTo(Math.round(value * WEIGHT_STEPS) / WEIGHT_STEPS, 2);
}

/** The weights as before any fit: the author's strengths alone. */
export function unfittedWeights({
  weights: { titleCalibration: _, textCalibration: __, usualEvidence: ___, ...weights },
}: Lexicon): Weights {
  const identity = { scale: 1, shift: 0 };
  return { ...weights, bias: { ml: 0, backend: 0 }, calibration: { ml: identity, backend: identity }, concepts: {} };
}
