import type { AxisValues } from "../classification.js";
import { SECTIONS } from "../domain.js";
import { authorStrengthOf } from "./author.js";
import type { Extent, Lexicon, Weighted, Weights } from "./types.js";
import { WORK_AMOUNTS } from "./work-amounts.js";

/** Contributions are multiples of this, so that sums in any order agree. */
const LOG_ODDS_STEPS = 10_000;

/**
 * Weights with the calibration folded in, by concept index times the number of sections plus the section's index.
 * Interactions and then the amounts of work stand behind the concepts, and count as duties.
 */
export interface CompiledWeights {
  readonly ml: Float64Array;
  readonly backend: Float64Array;
  readonly bias: AxisValues;
  readonly lean: { readonly k: number; readonly c: number };
  readonly baseRates: AxisValues;
  readonly usualEvidence: number | undefined;
}

/** Rounds a number of log odds to the precision that results carry. */
export function roundLogOdds(value: number): number {
  return Math.round(value * LOG_ODDS_STEPS) / LOG_ODDS_STEPS + 0;
}

/** By what there is of a post: each has a calibration of its own. */
export function compileWeights({ concepts, interactions = [], weights }: Lexicon): Record<Extent, CompiledWeights> {
  const weighted: readonly Weighted[] = [...concepts, ...interactions, ...WORK_AMOUNTS];
  const ml = new Float64Array(weighted.length * SECTIONS.length);
  const backend = new Float64Array(ml.length);
  let at = 0;
  for (const concept of weighted) {
    const fitted = weights.concepts[concept.id];
    const all = fitted?.all ?? authorStrengthOf(concept, weights.against);
    for (const section of SECTIONS) {
      const factor = weights.sections[section];
      const own = fitted?.[section];
      ml[at] = own === undefined ? all.ml * factor : own.ml;
      backend[at] = own === undefined ? all.backend * factor : own.backend;
      at++;
    }
  }
  const { calibration, titleCalibration = calibration, textCalibration = calibration } = weights;
  return {
    whole: calibrate(ml, backend, weights, calibration),
    title: calibrate(ml, backend, weights, titleCalibration),
    text: calibrate(ml, backend, weights, textCalibration),
  };
}

function calibrate(
  ml: Float64Array,
  backend: Float64Array,
  weights: Weights,
  calibration: Weights["calibration"],
): CompiledWeights {
  const { bias } = weights;
  return {
    ml: scaled(ml, calibration.ml.scale),
    backend: scaled(backend, calibration.backend.scale),
    bias: {
      ml: roundLogOdds(bias.ml * calibration.ml.scale + calibration.ml.shift),
      backend: roundLogOdds(bias.backend * calibration.backend.scale + calibration.backend.shift),
    },
    lean: weights.lean,
    baseRates: weights.baseRates,
    usualEvidence: weights.usualEvidence,
  };
}

function scaled(values: Float64Array, scale: number): Float64Array {
  const rounded = new Float64Array(values.length);
  for (let at = 0; at < values.length; at++) rounded[at] = roundLogOdds((values[at] ?? 0) * scale);
  return rounded;
}
