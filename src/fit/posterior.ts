import type { Axis } from "../classification.js";
import { authorStrength } from "../lexicon/author.js";
import type { Weights } from "../lexicon/types.js";
import { blankScore } from "./calibration.js";
import type { Features } from "./feature-matrix.js";
import { minimise, type Objective } from "./lbfgs.js";

/** How far the data may move weights from what the author says: standard deviations in log odds. */
export interface Spread {
  /** Of a concept's strength around the author's. */
  readonly concept: number;
  /** Of its weight in one kind of section around that strength times the factor of the section. */
  readonly section: number;
}

/** What the author says of the features, on one axis. */
export interface Prior {
  /** The author's strength of each concept. */
  readonly strengths: Float64Array;
  /** -1, 1: the sign that a concept's weights must have; 0: either. */
  readonly signs: Float64Array;
  /** The factor of the section of each pair. */
  readonly sections: Float64Array;
}

/** The most probable weights of one axis, in log odds. */
export interface Fitted {
  readonly bias: number;
  /** What an author strength of 1 is worth. */
  readonly scale: number;
  /** By concept: its strength in this data. */
  readonly concepts: Float64Array;
  /** By pair. */
  readonly pairs: Float64Array;
}

/** Of the bias and the scale: so wide that they are free, and still a single minimum. */
const freeSpread = 10;

/** Weights are stored in units of the author's strengths: these never lose all worth. */
const leastScale = 0.1;

/** Order of the unknowns: bias, scale, concepts, pairs. */
const leading = 2;

export function priorOf({ concepts, pairs }: Features, axis: Axis, weights: Weights): Prior {
  return {
    strengths: Float64Array.from(concepts, (concept) => authorStrength(concept, weights.against)[axis]),
    signs: Float64Array.from(concepts, ({ leaning }) => {
      if (leaning === "neither") return -1;
      return leaning === "both" || leaning === axis ? 1 : 0;
    }),
    sections: Float64Array.from(pairs, ({ section }) => weights.sections[section]),
  };
}

/**
 * Logistic regression of `isCore` on the features of some rows, with normal priors: a concept's strength around the
 * author's times a common scale, a pair's weight around its concept's strength times the factor of the section. Weights
 * keep the sign that the author declares, or become 0.
 *
 * @param rows Indexes of the posts to fit on.
 */
export function fitAxis(
  features: Features,
  isCore: readonly boolean[],
  rows: readonly number[],
  prior: Prior,
  spread: Spread,
): Fitted {
  const { concepts, pairs } = features;
  const size = leading + concepts.length + pairs.length;
  const lower = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  const upper = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const bound = (index: number, sign: number) => {
    if (sign > 0) lower[index] = 0;
    if (sign < 0) upper[index] = 0;
  };
  lower[1] = leastScale;
  concepts.forEach((_, concept) => {
    bound(leading + concept, prior.signs[concept] ?? 0);
  });
  pairs.forEach(({ concept }, pair) => {
    bound(leading + concepts.length + pair, prior.signs[concept] ?? 0);
  });
  const { point } = minimise(negativeLogPosterior(features, isCore, rows, prior, spread), startOf(features, prior), {
    lower,
    upper,
  });
  const [bias = 0, scale = 0] = point;
  return {
    bias,
    scale,
    concepts: point.slice(leading, leading + concepts.length),
    pairs: point.slice(leading + concepts.length),
  };
}

/** The unknowns as the author would have them. */
export function startOf({ concepts, pairs }: Features, { strengths, sections }: Prior): Float64Array {
  const start = new Float64Array(leading + concepts.length + pairs.length);
  start[1] = 1;
  start.set(strengths, leading);
  pairs.forEach(({ concept }, pair) => {
    start[leading + concepts.length + pair] = (strengths[concept] ?? 0) * (sections[pair] ?? 0);
  });
  return start;
}

/** Minus the log posterior, up to a constant, as a function of bias, scale, concepts and pairs. */
export function negativeLogPosterior(
  features: Features,
  isCore: readonly boolean[],
  rows: readonly number[],
  prior: Prior,
  spread: Spread,
): Objective {
  const data = selectRows(features, isCore, rows);
  const firstPair = leading + features.concepts.length;
  return (point, gradient) => {
    gradient.fill(0);
    return fromPrior(features, prior, spread, point, gradient) + fromData(data, firstPair, point, gradient);
  };
}

/** The rows one behind the other: row `i` has the entries from `starts[i]` to `starts[i + 1]`. */
interface Data {
  readonly starts: Int32Array;
  readonly pairs: Int32Array;
  readonly factors: Float64Array;
  readonly core: Uint8Array;
  /** Of the bias, by row. */
  readonly fullness: Float64Array;
  /** What a row has in place of the rest of the bias. */
  readonly blank: Float64Array;
}

function selectRows({ rows: all }: Features, isCore: readonly boolean[], rows: readonly number[]): Data {
  const selected = rows.flatMap((row) => all[row] ?? []);
  const baseRate = baseRateOf(isCore);
  const starts = new Int32Array(selected.length + 1);
  selected.forEach(({ pairs }, i) => {
    starts[i + 1] = (starts[i] ?? 0) + pairs.length;
  });
  return {
    starts,
    pairs: Int32Array.from(selected.flatMap(({ pairs }) => pairs)),
    factors: Float64Array.from(selected.flatMap(({ factors }) => factors)),
    core: Uint8Array.from(rows, (row) => (isCore[row] ? 1 : 0)),
    fullness: Float64Array.from(selected, ({ fullness }) => fullness),
    blank: Float64Array.from(selected, ({ fullness }) => blankScore(fullness, baseRate)),
  };
}

export function baseRateOf(isCore: readonly boolean[]): number {
  return isCore.filter(Boolean).length / isCore.length;
}

function fromPrior(
  { concepts, pairs }: Features,
  { strengths, sections }: Prior,
  spread: Spread,
  point: Float64Array,
  gradient: Float64Array,
): number {
  const conceptWeight = 1 / spread.concept ** 2;
  const sectionWeight = 1 / spread.section ** 2;
  const freeWeight = 1 / freeSpread ** 2;
  const bias = at(point, 0);
  const scale = at(point, 1);
  let total = (freeWeight / 2) * (bias ** 2 + (scale - 1) ** 2);
  push(gradient, 0, freeWeight * bias);
  push(gradient, 1, freeWeight * (scale - 1));
  for (let concept = 0; concept < concepts.length; concept++) {
    const strength = at(strengths, concept);
    const off = at(point, leading + concept) - scale * strength;
    total += (conceptWeight / 2) * off ** 2;
    push(gradient, leading + concept, conceptWeight * off);
    push(gradient, 1, -conceptWeight * off * strength);
  }
  const firstPair = leading + concepts.length;
  for (let pair = 0; pair < pairs.length; pair++) {
    const concept = leading + (pairs[pair]?.concept ?? 0);
    const factor = at(sections, pair);
    const off = at(point, firstPair + pair) - factor * at(point, concept);
    total += (sectionWeight / 2) * off ** 2;
    push(gradient, firstPair + pair, sectionWeight * off);
    push(gradient, concept, -sectionWeight * off * factor);
  }
  return total;
}

function fromData(
  { starts, pairs, factors, core, fullness, blank }: Data,
  firstPair: number,
  point: Float64Array,
  gradient: Float64Array,
): number {
  const bias = at(point, 0);
  let total = 0;
  for (let row = 0; row < core.length; row++) {
    const begin = starts[row] ?? 0;
    const end = starts[row + 1] ?? begin;
    const full = at(fullness, row);
    let odds = full * bias + at(blank, row);
    for (let i = begin; i < end; i++) odds += at(point, firstPair + (pairs[i] ?? 0)) * at(factors, i);
    const isCore = core[row] ?? 0;
    const probability = 1 / (1 + Math.exp(-odds));
    total += Math.max(odds, 0) - odds * isCore + Math.log1p(Math.exp(-Math.abs(odds)));
    const residual = probability - isCore;
    push(gradient, 0, residual * full);
    for (let i = begin; i < end; i++) push(gradient, firstPair + (pairs[i] ?? 0), residual * at(factors, i));
  }
  return total;
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}

function push(gradient: Float64Array, index: number, slope: number): void {
  gradient[index] = at(gradient, index) + slope;
}
