import { sigmoid } from "../score/labels.js";
import type { FeatureMatrix } from "./feature-matrix.js";
import { baseRateOf } from "./likelihood.js";
import { type AxisWeights, fitAxis } from "./posterior.js";
import type { AuthorPrior, Spread } from "./prior.js";
import { blankBiasOf } from "./scored-posts.js";

/** What cross-validation chooses from. */
const CONCEPT_SPREADS = [0.1, 0.2, 0.3, 0.45];
const SECTION_SPREADS = [0.05, 0.15, 0.35];

/** The weights of one axis, fitted to all the posts and without each fold. */
export interface CrossFit {
  readonly spread: Spread;
  readonly whole: AxisWeights;
  readonly folds: readonly AxisWeights[];
  /** Of a row, by the weights that had not seen its post, with as much of the bias as it has. */
  readonly scoreOf: (row: number) => number;
  /** Minus the log likelihood, by those scores. */
  readonly loss: number;
}

/**
 * Fits an axis without each fold in turn, and then to all the posts, with the spread under which the folds are told best.
 *
 * @param core Whether the axis is a core duty, by post. Rows behind those of the posts are scored, not fitted on.
 * @param given The spread to take instead of choosing one.
 */
export function crossFit(
  matrix: FeatureMatrix,
  core: readonly boolean[],
  foldOf: readonly number[],
  prior: AuthorPrior,
  given: Spread | undefined,
): CrossFit {
  const all = core.map((_, row) => row);
  const count = Math.max(...foldOf) + 1;
  const baseRate = baseRateOf(core);
  const fitWith = (spread: Spread) => {
    const folds = Array.from({ length: count }, (_, fold) =>
      fitAxis(
        matrix,
        core,
        all.filter((row) => foldOf[row] !== fold),
        prior,
        spread,
      ),
    );
    const scoreOfRow = (row: number) => scoreOf(matrix, row, folds[foldOf[row % core.length] ?? 0]);
    const oddsOf = (row: number) => scoreOfRow(row) + blankBiasOf(matrix.rows[row]?.fullness ?? 1, baseRate);
    return { spread, folds, scoreOf: scoreOfRow, loss: lossOfOdds(all.map(oddsOf), core) };
  };
  const spreads =
    given === undefined
      ? CONCEPT_SPREADS.flatMap((concept) => SECTION_SPREADS.map((section) => ({ concept, section })))
      : [given];
  const [first, ...rest] = spreads;
  if (first === undefined) throw new RangeError("nothing to choose from");
  const best = rest.reduce((best, spread) => {
    const next = fitWith(spread);
    return next.loss < best.loss ? next : best;
  }, fitWith(first));
  return { ...best, whole: fitAxis(matrix, core, all, prior, best.spread) };
}

function scoreOf({ rows }: FeatureMatrix, row: number, fitted: AxisWeights | undefined): number {
  const { features = [], factors = [], fullness = 1 } = rows[row] ?? {};
  const bias = fullness * (fitted?.bias ?? 0);
  return features.reduce((sum, pair, i) => sum + (fitted?.pairs[pair] ?? 0) * (factors[i] ?? 0), bias);
}

function lossOfOdds(odds: readonly number[], core: readonly boolean[]): number {
  return odds.reduce((total, value, i) => total - Math.log(sigmoid(core[i] ? value : -value)), 0);
}
