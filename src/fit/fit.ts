import type { Axis, AxisValues } from "../classification.js";
import type { LabelledPost } from "../evaluate/labelled-posts.js";
import { WEIGHT_STEPS } from "../lexicon/decode.js";
import type { Extent, FittedConcept, Lexicon, Weights } from "../lexicon/types.js";
import { blankScore } from "./calibration.js";
import { diluted, type Features, featuresOf, usualEvidenceOf } from "./feature-matrix.js";
import { sigmoid } from "./logistic-regression.js";
import { baseRateOf, type Fitted, fitAxis, type Prior, priorOf, type Spread } from "./posterior.js";
import {
  isCore,
  isTitled,
  type Least,
  recalibrate,
  refuseTooFew,
  round,
  scoredPost,
  textOf,
  titleOf,
} from "./recalibration.js";
import { assignFolds } from "./related-posts.js";

export interface FitOptions {
  /** How far the data may move weights. Default: by axis, what cross-validation finds best. */
  readonly spread?: Readonly<Record<Axis, Spread>> | undefined;
  /** Whether a mention among many weighs less. Default: what cross-validation finds better. */
  readonly dilute?: boolean | undefined;
  /** Default 5. */
  readonly folds?: number | undefined;
}

/** A part of the data, and weights that were fitted without it; all folds share one calibration. */
export interface Fold {
  readonly posts: readonly LabelledPost[];
  readonly weights: Weights;
}

export interface Fit {
  /** Fitted on all the posts. */
  readonly weights: Weights;
  readonly spread: Readonly<Record<Axis, Spread>>;
  readonly folds: readonly Fold[];
}

const least: Least = { purpose: "fit weights (100 are enough for jobsift calibrate)", posts: 300, ofKind: 30 };

/** What cross-validation chooses from. */
const conceptSpreads = [0.1, 0.2, 0.3, 0.45];
const sectionSpreads = [0.05, 0.15, 0.35];
/** With which it compares whether to dilute. */
const middleSpread: Spread = { concept: 0.2, section: 0.15 };

/**
 * A weight in a section is listed when it differs from what `all` makes of it by so much that the square, times the
 * number of posts with the pair, is larger: the others would double the size of the file and change next to nothing.
 */
const negligible = 0.5;

/**
 * Fits weights to labelled posts: per axis the most probable ones given the author's strengths, with the strength of that
 * prior chosen by cross-validation over folds that share no company and no near-duplicate; then the calibration, the lean
 * and the base rates on scores of posts that the weights had not seen. Deterministic.
 *
 * @param lexicon Gives the concepts, the context and the factors of the sections; its own fitted numbers play no part.
 * @throws JobsiftError `invalid-data` for fewer than 300 posts, or fewer than 30 with or without a core duty on an axis
 */
export function fitWeights(posts: readonly LabelledPost[], lexicon: Lexicon, options: FitOptions = {}): Fit {
  const { folds: count = 5 } = options;
  refuseTooFew(posts, least);
  const authors = withoutFit(lexicon);
  const texts = posts.map(({ post }) => post);
  // The titles alone and the texts alone come behind the posts: not to fit on, but to be scored.
  const undiluted = featuresOf([...texts, ...texts.map(titleOf), ...texts.map(textOf)], {
    ...lexicon,
    weights: authors,
  });
  const usualEvidence = usualEvidenceOf(undiluted.rows.slice(0, posts.length));
  const foldOf = assignFolds(texts, count);
  const fitOn = (axis: Axis, features: Features, spread: Spread | undefined) => {
    const core = posts.map(({ label }) => isCore(label, axis));
    return fitFolds(features, core, foldOf, priorOf(features, axis, authors), spread);
  };
  const lossWith = (features: Features) =>
    fitOn("ml", features, middleSpread).loss + fitOn("backend", features, middleSpread).loss;
  const dilute = options.dilute ?? lossWith(diluted(undiluted, usualEvidence)) < lossWith(undiluted);
  const features = dilute ? diluted(undiluted, usualEvidence) : undiluted;
  const base = dilute ? { ...authors, usualEvidence } : authors;
  const ml = fitOn("ml", features, options.spread?.ml);
  const backend = fitOn("backend", features, options.spread?.backend);
  const score = (post: LabelledPost, row: number) =>
    scoredPost(post, { ml: ml.scoreOf(row), backend: backend.scoreOf(row) }, features.rows[row]?.fullness ?? 1);
  const scored = posts.map(score);
  const parts = (extent: Extent, first: number) =>
    posts.flatMap((post, i) =>
      isTitled(post) && features.rows[first + i]?.extent === extent ? [score(post, first + i)] : [],
    );
  const scoredParts = { title: parts("title", posts.length), text: parts("text", 2 * posts.length) };
  const weightsOf = (fitted: Readonly<Record<Axis, Fitted>>) =>
    recalibrate(toWeights(base, features, posts.length, fitted), scored, scoredParts);
  return {
    weights: weightsOf({ ml: ml.whole, backend: backend.whole }),
    spread: { ml: ml.spread, backend: backend.spread },
    folds: ml.folds.map((fitted, fold) => ({
      posts: posts.filter((_, i) => foldOf[i] === fold),
      weights: weightsOf({ ml: fitted, backend: backend.folds[fold] ?? fitted }),
    })),
  };
}

interface AxisFit {
  readonly spread: Spread;
  readonly whole: Fitted;
  readonly folds: readonly Fitted[];
  /** Of a row, by the weights that had not seen its post, with as much of the bias as it has. */
  readonly scoreOf: (row: number) => number;
  /** Minus the log likelihood, by those scores. */
  readonly loss: number;
}

function fitFolds(
  features: Features,
  core: readonly boolean[],
  foldOf: readonly number[],
  prior: Prior,
  given: Spread | undefined,
): AxisFit {
  const all = core.map((_, row) => row);
  const count = Math.max(...foldOf) + 1;
  const baseRate = baseRateOf(core);
  const crossFit = (spread: Spread) => {
    const folds = Array.from({ length: count }, (_, fold) =>
      fitAxis(
        features,
        core,
        all.filter((row) => foldOf[row] !== fold),
        prior,
        spread,
      ),
    );
    const scoreOfRow = (row: number) => scoreOf(features, row, folds[foldOf[row % core.length] ?? 0]);
    const oddsOf = (row: number) => scoreOfRow(row) + blankScore(features.rows[row]?.fullness ?? 1, baseRate);
    return { spread, folds, scoreOf: scoreOfRow, loss: lossOf(all.map(oddsOf), core) };
  };
  const candidates =
    given === undefined
      ? conceptSpreads.flatMap((concept) => sectionSpreads.map((section) => ({ concept, section })))
      : [given];
  const [first, ...rest] = candidates;
  if (first === undefined) throw new RangeError("nothing to choose from");
  const best = rest.reduce((best, spread) => {
    const next = crossFit(spread);
    return next.loss < best.loss ? next : best;
  }, crossFit(first));
  return { ...best, whole: fitAxis(features, core, all, prior, best.spread) };
}

function scoreOf({ rows }: Features, row: number, fitted: Fitted | undefined): number {
  const { pairs = [], factors = [], fullness = 1 } = rows[row] ?? {};
  const bias = fullness * (fitted?.bias ?? 0);
  return pairs.reduce((sum, pair, i) => sum + (fitted?.pairs[pair] ?? 0) * (factors[i] ?? 0), bias);
}

function lossOf(scores: readonly number[], core: readonly boolean[]): number {
  return scores.reduce((total, score, i) => total - Math.log(sigmoid(core[i] ? score : -score)), 0);
}

/** In units of the author's strengths, which the scale of the calibration turns into log odds. */
function toWeights(
  base: Weights,
  features: Features,
  fittedRows: number,
  fitted: Readonly<Record<Axis, Fitted>>,
): Weights {
  const { ml, backend } = fitted;
  const values = (of: (axis: Fitted) => number | undefined): AxisValues => ({
    ml: roundWeight((of(ml) ?? 0) / ml.scale),
    backend: roundWeight((of(backend) ?? 0) / backend.scale),
  });
  const posts = features.pairs.map(() => 0);
  for (const pair of features.rows.slice(0, fittedRows).flatMap(({ pairs }) => pairs))
    posts[pair] = (posts[pair] ?? 0) + 1;
  const concepts = features.concepts.flatMap(({ id }, concept): [string, FittedConcept][] => {
    if (!features.pairs.some((pair, index) => pair.concept === concept && posts[index] !== 0)) return [];
    const all = values((axis) => axis.concepts[concept]);
    const sections = features.pairs.flatMap(({ concept: of, section }, pair) => {
      if (of !== concept) return [];
      const value = values((axis) => axis.pairs[pair]);
      const factor = base.sections[section];
      const off = Math.max(Math.abs(value.ml - all.ml * factor), Math.abs(value.backend - all.backend * factor));
      return off ** 2 * (posts[pair] ?? 0) > negligible ? [[section, value] as const] : [];
    });
    return [[id, { all, ...Object.fromEntries(sections) }]];
  });
  return {
    ...base,
    bias: { ml: round(ml.bias / ml.scale, 4), backend: round(backend.bias / backend.scale, 4) },
    calibration: { ml: { scale: ml.scale, shift: 0 }, backend: { scale: backend.scale, shift: 0 } },
    concepts: Object.fromEntries(concepts.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** To what the packed lexicon keeps. */
function roundWeight(value: number): number {
  return round(Math.round(value * WEIGHT_STEPS) / WEIGHT_STEPS, 2);
}

function withoutFit({
  weights: { titleCalibration: _, textCalibration: __, usualEvidence: ___, ...weights },
}: Lexicon): Weights {
  const identity = { scale: 1, shift: 0 };
  return { ...weights, bias: { ml: 0, backend: 0 }, calibration: { ml: identity, backend: identity }, concepts: {} };
}
