import type { Classification } from "../../src/classification.js";
import type { Axis } from "../../src/domain.js";
import { type EvaluatedPost, evaluatePosts, groupPosts } from "../../src/evaluate/evaluated-posts.js";
import {
  type Evaluation,
  evaluate,
  type Figures,
  type LabelledPost,
  type Marks,
  reduceToField,
} from "../../src/evaluate/index.js";
import { accuracyOf, countConfusion, macroF1Of } from "../../src/evaluate/metrics.js";
import { createOutOfFoldClassify, type Fit, mapFolds } from "../../src/fit/index.js";
import type { Lexicon } from "../../src/lexicon/types.js";
import { checkPost, type Post } from "../../src/post.js";
import { layoutOf } from "./layout.js";
import { countMixedErrors, type MixedErrors } from "./mixed-errors.js";
import { measurePieces, type PieceFigures } from "./pieces.js";

/** A part of the posts. */
export interface PostSlice {
  readonly name: string;
  readonly posts: number;
  readonly accuracy: number | null;
  readonly macroF1: number | null;
}

/** How many posts fell into one tenth of confidence, and what became of them. */
export interface CalibrationBin {
  readonly posts: number;
  readonly confidence: number;
  readonly accuracy: number;
}

/** Everything measured on posts that the weights had not seen. */
export interface Accuracy {
  readonly evaluation: Evaluation;
  /** Of the titles and of the texts alone; absent when no post has one. */
  readonly titleOnly?: Figures;
  readonly descriptionOnly?: Figures;
  /** By heading: slices of the posts. */
  readonly slices: Readonly<Record<string, readonly PostSlice[]>>;
  readonly calibration: readonly CalibrationBin[];
  readonly mixedErrors: MixedErrors;
  /** Without the posts on which a second reader was not sure; absent when nobody said which those are. */
  readonly sure?: Figures;
  /** By axis, on posts whose marks were kept for measuring; absent when there are none. */
  readonly pieces?: Readonly<Record<Axis, PieceFigures | null>>;
}

export interface AccuracyOptions {
  /** Year of a post, where it is known. */
  readonly yearOf?: ((post: Post) => number | undefined) | undefined;
  /** Ids of posts on which a second reader was not sure. */
  readonly borderline?: ReadonlySet<string | number> | undefined;
  /** Marks of posts that were kept for measuring. */
  readonly kept?: Marks | undefined;
  /** Resamples behind each interval. Default 1000. */
  readonly resamples?: number | undefined;
}

/** @param fit Of weights to labelled posts, which it holds in its folds. */
export function measureAccuracy(fit: Fit, lexicon: Lexicon, options: AccuracyOptions = {}): Accuracy {
  const { yearOf, borderline, kept, resamples = 1000 } = options;
  const posts = fit.folds.flatMap((fold) => fold.posts);
  const classify = createOutOfFoldClassify(fit.folds, lexicon);
  const evaluated = evaluatePosts(posts, classify);
  const verdicts = new Map<Post, Classification>(evaluated.map(({ labelled, verdict }) => [labelled.post, verdict]));
  const reduced = (field: "title" | "description") => {
    const folds = mapFolds(fit.folds, (some) => reduceToField(some, field));
    const left = folds.flatMap((fold) => fold.posts);
    return left.length === 0 ? undefined : evaluate(left, createOutOfFoldClassify(folds, lexicon), { resamples }).all;
  };
  const titleOnly = reduced("title");
  const descriptionOnly = reduced("description");
  const verdictOn = (post: Post) => verdicts.get(post) ?? classify(post);
  const isSure = ({ post: { id } }: LabelledPost) => id == null || borderline?.has(id) !== true;
  return {
    evaluation: evaluate(posts, verdictOn, { resamples }),
    ...(borderline !== undefined && { sure: evaluate(posts.filter(isSure), verdictOn, { resamples }).all }),
    ...(kept !== undefined && { pieces: measurePieces(evaluated, kept) }),
    ...(titleOnly && { titleOnly }),
    ...(descriptionOnly && { descriptionOnly }),
    slices: {
      Sample: sliceBy(evaluated, ({ labelled }) => labelled.sample ?? "unnamed"),
      ...(yearOf !== undefined && { Era: sliceBy(evaluated, ({ labelled }) => eraOf(yearOf(labelled.post))) }),
      Length: sliceBy(evaluated, ({ labelled }) => lengthOf(labelled.post)),
      Layout: sliceBy(evaluated, ({ labelled }) => layoutOf(labelled.post)),
      Note: [
        ...sliceBy(evaluated, ({ verdict }) => (verdict.notes.length === 0 ? "none" : undefined)),
        ...[...new Set(evaluated.flatMap(({ verdict }) => verdict.notes))]
          .sort()
          .flatMap((note) => sliceBy(evaluated, ({ verdict }) => (verdict.notes.includes(note) ? note : undefined))),
      ],
    },
    calibration: binByConfidence(evaluated),
    mixedErrors: countMixedErrors(
      evaluated.map(({ verdict, labelled: { label, ml, backend } }) => ({ label, levels: { ml, backend }, verdict })),
      lexicon,
    ),
  };
}

function sliceBy(posts: readonly EvaluatedPost[], nameOf: (post: EvaluatedPost) => string | undefined): PostSlice[] {
  return groupPosts(posts, nameOf).map(([name, members]) => ({
    name,
    posts: members.length,
    accuracy: accuracyOf(members),
    macroF1: macroF1Of(countConfusion(members)),
  }));
}

function eraOf(year: number | undefined): string {
  if (year === undefined) return "unknown";
  if (year < 2020) return "before 2020";
  return year < 2023 ? "2020-2022" : `${year}`;
}

const LENGTH_BANDS = [1000, 2000, 4000, 6000];

function lengthOf(post: Post): string {
  const { length } = checkPost(post).description;
  const band = LENGTH_BANDS.find((most) => length < most);
  return band === undefined ? `${LENGTH_BANDS.at(-1)} characters and more` : `under ${band} characters`;
}

const BINS = 10;

function binByConfidence(posts: readonly EvaluatedPost[]): CalibrationBin[] {
  return Array.from({ length: BINS }, (_, bin) => {
    const inside = posts.filter(({ verdict }) => Math.min(BINS - 1, Math.floor(verdict.confidence * BINS)) === bin);
    const confidence = inside.reduce((sum, { verdict }) => sum + verdict.confidence, 0) / inside.length;
    return { posts: inside.length, confidence, accuracy: accuracyOf(inside) ?? 0 };
  }).filter(({ posts }) => posts > 0);
}
