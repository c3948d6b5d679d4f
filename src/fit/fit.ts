import type { Axis } from "../domain.js";
import { isCore, type LabelledPost, type Marks } from "../evaluate/index.js";
import type { Extent, Lexicon, Weights, WorkModel } from "../lexicon/types.js";
import type { Post } from "../post.js";
import { crossFit } from "./cross-validation.js";
import { type DataMinimum, refuseTooFew } from "./data-minimum.js";
import { dilute, type FeatureMatrix, featuresOf, usualEvidenceOf } from "./feature-matrix.js";
import { toWeights, unfittedWeights } from "./fitted-weights.js";
import { assignFolds, type Fold } from "./folds.js";
import { readMarkedSentences } from "./marked-sentences.js";
import { hasTitleAndText, withoutText, withoutTitle } from "./post-parts.js";
import type { AxisWeights } from "./posterior.js";
import { authorPriorOf, type Spread } from "./prior.js";
import { recalibrate } from "./recalibration.js";
import { toScoredPost } from "./scored-posts.js";
import { fitWork } from "./work-model.js";

/** What `fitWeights` need not find out by itself. */
export interface FitOptions {
  /** How far the data may move weights. Default: by axis, what cross-validation finds best. */
  readonly spread?: Readonly<Record<Axis, Spread>> | undefined;
  /** Whether a mention among many weighs less. Default: what cross-validation finds better. */
  readonly dilute?: boolean | undefined;
  /** Parts of the cross-validation, from 2. Default 5. */
  readonly folds?: number | undefined;
  /** Marks of readers by post, to fit the model of work to. Default: the model of the lexicon stays as it is. */
  readonly marks?: Marks | undefined;
}

/** Fitted weights, and what is needed to judge posts by weights that have not seen them. */
export interface Fit {
  /** Fitted on all the posts. */
  readonly weights: Weights;
  /** How far the data could move weights, by axis: what was given, or found best. */
  readonly spread: Readonly<Record<Axis, Spread>>;
  /** The posts in parts, each with weights that were fitted without it. */
  readonly folds: readonly Fold[];
}

const FIT_MINIMUM: DataMinimum = {
  purpose: "fit weights (100 are enough for jobsift calibrate)",
  posts: 300,
  ofKind: 30,
};

/** With which cross-validation compares whether to dilute. */
const MIDDLE_SPREAD: Spread = { concept: 0.2, section: 0.15 };

/**
 * Fits weights to labelled posts: per axis the most probable ones given the author's strengths, with the strength of that
 * prior chosen by cross-validation over folds that share no company and no near-duplicate; then the calibration, the lean
 * and the base rates on scores of posts that the weights had not seen. Deterministic.
 *
 * @param lexicon Gives the concepts, the context and the factors of the sections; its own fitted numbers play no part.
 * @throws {JobsiftError} `invalid-data` when there are fewer than 300 posts, or fewer than 30 with or without a core duty on an axis
 *
 * @example
 * ```ts
 * import { createClassifier, defaultLexicon } from "jobsift";
 * import { fitWeights, readLabelled } from "jobsift/tuning";
 *
 * const { posts } = await readLabelled("labelled.ndjson");
 * const { weights } = fitWeights(posts, defaultLexicon());
 * const { classify } = createClassifier({ lexicon: { ...defaultLexicon(), weights } });
 * ```
 */
export function fitWeights(posts: readonly LabelledPost[], lexicon: Lexicon, options: FitOptions = {}): Fit {
  const { folds: count = 5, marks } = options;
  refuseTooFew(posts, FIT_MINIMUM);
  const authors = unfittedWeights(lexicon);
  const texts = posts.map(({ post }) => post);
  // The titles alone and the texts alone come behind the posts: not to fit on, but to be scored.
  const foldOf = assignFolds(texts, count);
  const works = fitWorks(texts, marks, lexicon, foldOf, count);
  const undiluted = featuresOf(
    [...texts, ...texts.map(withoutText), ...texts.map(withoutTitle)],
    { ...lexicon, weights: authors },
    works.folds,
    (row) => foldOf[row % posts.length] ?? 0,
  );
  const usualEvidence = usualEvidenceOf(undiluted.rows.slice(0, posts.length));
  const fitOn = (axis: Axis, matrix: FeatureMatrix, spread: Spread | undefined) => {
    const core = posts.map(({ label }) => isCore(label, axis));
    return crossFit(matrix, core, foldOf, authorPriorOf(matrix, axis, authors), spread);
  };
  const lossWith = (matrix: FeatureMatrix) =>
    fitOn("ml", matrix, MIDDLE_SPREAD).loss + fitOn("backend", matrix, MIDDLE_SPREAD).loss;
  const isDiluted = options.dilute ?? lossWith(dilute(undiluted, usualEvidence)) < lossWith(undiluted);
  const matrix = isDiluted ? dilute(undiluted, usualEvidence) : undiluted;
  const base = isDiluted ? { ...authors, usualEvidence } : authors;
  const ml = fitOn("ml", matrix, options.spread?.ml);
  const backend = fitOn("backend", matrix, options.spread?.backend);
  const score = (post: LabelledPost, row: number) =>
    toScoredPost(post, { ml: ml.scoreOf(row), backend: backend.scoreOf(row) }, matrix.rows[row]?.fullness ?? 1);
  const scored = posts.map(score);
  const parts = (extent: Extent, first: number) =>
    posts.flatMap((labelled, i) =>
      hasTitleAndText(labelled.post) && matrix.rows[first + i]?.extent === extent ? [score(labelled, first + i)] : [],
    );
  const scoredParts = { title: parts("title", posts.length), text: parts("text", 2 * posts.length) };
  const weightsOf = (fitted: Readonly<Record<Axis, AxisWeights>>, work: WorkModel | undefined) =>
    recalibrate(toWeights({ ...base, ...(work && { work }) }, matrix, posts.length, fitted), scored, scoredParts);
  return {
    weights: weightsOf({ ml: ml.whole, backend: backend.whole }, works.whole),
    spread: { ml: ml.spread, backend: backend.spread },
    folds: ml.folds.map((fitted, fold) => ({
      posts: posts.filter((_, i) => foldOf[i] === fold),
      weights: weightsOf({ ml: fitted, backend: backend.folds[fold] ?? fitted }, works.folds[fold]),
    })),
  };
}

/** The model of work, fitted to all the marks and without those of each fold; without marks that of the lexicon. */
function fitWorks(
  posts: readonly Post[],
  marks: Marks | undefined,
  lexicon: Lexicon,
  foldOf: readonly number[],
  count: number,
): { whole: WorkModel | undefined; folds: readonly (WorkModel | undefined)[] } {
  const folds = Array.from({ length: count }, (_, fold) => fold);
  const { work } = lexicon.weights;
  const sentences = marks === undefined ? [] : readMarkedSentences(posts, marks, lexicon);
  if (sentences.length === 0) return { whole: work, folds: folds.map(() => work) };
  return {
    whole: fitWork(sentences),
    folds: folds.map((fold) => fitWork(sentences.filter(({ post }) => foldOf[post] !== fold))),
  };
}
