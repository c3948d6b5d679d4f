import type { FeatureMatrix } from "./feature-matrix.js";
import { blankBiasOf } from "./scored-posts.js";
import { BIAS } from "./unknowns.js";
import { increase, valueAt } from "./vectors.js";

/** Rows one behind the other: row `i` has the entries from `starts[i]` to `starts[i + 1]`. */
export interface FlatRows {
  readonly starts: Int32Array;
  readonly pairs: Int32Array;
  readonly factors: Float64Array;
  readonly core: Uint8Array;
  /** Of the bias, by row. */
  readonly fullness: Float64Array;
  /** What a row has in place of the rest of the bias. */
  readonly blank: Float64Array;
}

/**
 * Some rows of the features, as the objective reads them.
 *
 * @param isCore Whether the axis is a core duty, by row.
 * @param rows Indexes of the rows to take.
 */
export function flatten(matrix: FeatureMatrix, isCore: readonly boolean[], rows: readonly number[]): FlatRows {
  const selected = rows.flatMap((row) => matrix.rows[row] ?? []);
  const baseRate = baseRateOf(isCore);
  const starts = new Int32Array(selected.length + 1);
  selected.forEach(({ features }, i) => {
    starts[i + 1] = (starts[i] ?? 0) + features.length;
  });
  return {
    starts,
    pairs: Int32Array.from(selected.flatMap(({ features }) => features)),
    factors: Float64Array.from(selected.flatMap(({ factors }) => factors)),
    core: Uint8Array.from(rows, (row) => (isCore[row] ? 1 : 0)),
    fullness: Float64Array.from(selected, ({ fullness }) => fullness),
    blank: Float64Array.from(selected, ({ fullness }) => blankBiasOf(fullness, baseRate)),
  };
}

export function baseRateOf(isCore: readonly boolean[]): number {
  return isCore.filter(Boolean).length / isCore.length;
}

/** Minus the log likelihood; adds its slopes to the gradient. */
export function negativeLogLikelihood(
  { starts, pairs, factors, core, fullness, blank }: FlatRows,
  firstPair: number,
  point: Float64Array,
  gradient: Float64Array,
): number {
  const bias = valueAt(point, BIAS);
  let total = 0;
  for (let row = 0; row < core.length; row++) {
    const begin = starts[row] ?? 0;
    const end = starts[row + 1] ?? begin;
    const full = valueAt(fullness, row);
    let odds = full * bias + valueAt(blank, row);
    for (let i = begin; i < end; i++) odds += valueAt(point, firstPair + (pairs[i] ?? 0)) * valueAt(factors, i);
    const isCore = core[row] ?? 0;
    const probability = 1 / (1 + Math.exp(-odds));
    total += Math.max(odds, 0) - odds * isCore + Math.log1p(Math.exp(-Math.abs(odds)));
    const residual = probability - isCore;
    increase(gradient, BIAS, residual * full);
    for (let i = begin; i < end; i++) increase(gradient, firstPair + (pairs[i] ?? 0), residual * valueAt(factors, i));
  }
  return total;
}
