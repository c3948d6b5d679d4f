import type { AxisValues, Classification } from "../classification.js";
import type { Label } from "../domain.js";
import { JobsiftError } from "../errors.js";
import type { Post } from "../post.js";
import { type BootstrapOptions, bootstrap, type Estimate } from "./bootstrap.js";
import { evaluatePosts, groupPosts } from "./evaluated-posts.js";
import type { LabelledPost } from "./labelled-posts.js";
import {
  accuracyOf,
  brierOf,
  type ClassFigures,
  type Confusion,
  classFiguresOf,
  countConfusion,
  type JudgedPost,
  type LeanFigures,
  leanFiguresOf,
  logLossOf,
  macroF1Of,
  reweigh,
} from "./metrics.js";
import { type Misjudged, misjudgedOf } from "./misjudged-posts.js";
import { type CalibrationError, type CoveragePoint, measureCalibrationError, measureCoverage } from "./reliability.js";

/** What `evaluate` measures besides the usual figures, and how. */
export interface EvaluateOptions {
  /** Shares of posts with a core duty on each axis in the feed to report on: adds the figures `atPrior`. */
  readonly prior?: Partial<AxisValues> | undefined;
  /** How many misjudged posts to list. Default 0. */
  readonly errors?: number | undefined;
  /** Resamples behind each interval. Default 1000. */
  readonly resamples?: number | undefined;
  /** Of everything drawn at random. Default 1. */
  readonly seed?: number | undefined;
}

/** How a classifier fares on some posts; intervals are 95 % bootstrap intervals. */
export interface Figures {
  /** How many were judged. */
  readonly posts: number;
  /** Share of the posts with the right label. */
  readonly accuracy: Estimate;
  /** Mean F1 of the labels that people or jobsift gave. */
  readonly macroF1: Estimate;
  /** By label: precision, recall and F1. */
  readonly classes: Readonly<Record<Label, ClassFigures>>;
  /** Posts by the label people gave, then by the label jobsift gave. */
  readonly confusion: Confusion;
  /** Whether the lean has the right sign, over posts that lean and are not `neither`. */
  readonly lean: {
    /** Posts that lean by 1 or 2. */
    readonly all: LeanFigures & {
      /** Of the share of right leans. */
      readonly interval: Estimate;
    };
    /** Posts that lean by 2. */
    readonly clear: LeanFigures & {
      /** Of the share of right leans. */
      readonly interval: Estimate;
    };
  };
  /** Over the four labels: 0 (perfect) to 2. */
  readonly brier: Estimate;
  /** In nats. */
  readonly logLoss: Estimate;
  /** How far confidence and accuracy are apart. */
  readonly calibrationError: CalibrationError;
  /** Accuracy over the most confident posts, all of them first. */
  readonly coverage: readonly CoveragePoint[];
}

/** What to expect in a feed with other base rates: posts weighted so that the labels have those shares. */
export interface PriorFigures {
  /** The shares that were asked for. */
  readonly prior: Partial<AxisValues>;
  /** By label, over the weighted posts. */
  readonly classes: Readonly<Record<Label, Pick<ClassFigures, "precision" | "recall" | "f1">>>;
}

/** The report of `evaluate`: plain JSON, the same for the same posts, classifier and options. */
export interface Evaluation {
  /** `jobsift@` and the version of the package. */
  readonly engine: string;
  /** Name, version and content hash of the lexicon. */
  readonly lexicon: string;
  /** Over all posts. */
  readonly all: Figures;
  /** By `sample`, where the posts name one. */
  readonly samples: Readonly<Record<string, Figures>>;
  /** Present when a `prior` was given. */
  readonly atPrior?: PriorFigures;
  /** Most confident first. */
  readonly errors: readonly Misjudged[];
}

/**
 * Judges labelled posts and measures how good the verdicts are.
 *
 * @param classify For example `createClassifier().classify`.
 * @throws {JobsiftError} `invalid-data` when there is no post
 *
 * @example
 * ```ts
 * import { classify } from "jobsift";
 * import { evaluate } from "jobsift/tuning";
 *
 * const { all } = evaluate([{ post: { title: "ML Engineer" }, label: "ml" }], classify);
 * all.accuracy.value; // => 1
 * ```
 */
export function evaluate(
  posts: readonly LabelledPost[],
  classify: (post: Post) => Classification,
  { prior, errors = 0, resamples = 1000, seed = 1 }: EvaluateOptions = {},
): Evaluation {
  const evaluated = evaluatePosts(posts, classify);
  const [first] = evaluated;
  if (first === undefined) throw new JobsiftError("invalid-data", "there is no labelled post to evaluate on");
  const options = { resamples, seed };
  const samples = groupPosts(evaluated, ({ labelled }) => labelled.sample);
  return {
    engine: first.verdict.engine,
    lexicon: first.verdict.lexicon,
    all: figuresOf(evaluated, options),
    samples: Object.fromEntries(samples.map(([name, members]) => [name, figuresOf(members, options)])),
    ...(prior !== undefined && { atPrior: measureAtPrior(evaluated, prior) }),
    errors: misjudgedOf(evaluated, errors),
  };
}

function figuresOf(posts: readonly JudgedPost[], options: BootstrapOptions): Figures {
  const estimates = bootstrap<JudgedPost, "accuracy" | "macroF1" | "lean" | "clearLean" | "brier" | "logLoss">(
    posts,
    {
      accuracy: accuracyOf,
      macroF1: (sample) => macroF1Of(countConfusion(sample)),
      lean: (sample) => leanFiguresOf(sample, 1).accuracy,
      clearLean: (sample) => leanFiguresOf(sample, 2).accuracy,
      brier: brierOf,
      logLoss: logLossOf,
    },
    options,
  );
  const counts = countConfusion(posts);
  return {
    posts: posts.length,
    accuracy: estimates.accuracy,
    macroF1: estimates.macroF1,
    classes: classFiguresOf(counts),
    confusion: counts,
    lean: {
      all: { ...leanFiguresOf(posts, 1), interval: estimates.lean },
      clear: { ...leanFiguresOf(posts, 2), interval: estimates.clearLean },
    },
    brier: estimates.brier,
    logLoss: estimates.logLoss,
    calibrationError: measureCalibrationError(posts, options.seed),
    coverage: measureCoverage(posts),
  };
}

function measureAtPrior(posts: readonly JudgedPost[], prior: Partial<AxisValues>): PriorFigures {
  const all = classFiguresOf(countConfusion(posts, reweigh(posts, prior)));
  const ratios = ({ precision, recall, f1 }: ClassFigures) => ({ precision, recall, f1 });
  return {
    prior,
    classes: {
      ml: ratios(all.ml),
      backend: ratios(all.backend),
      mixed: ratios(all.mixed),
      neither: ratios(all.neither),
    },
  };
}
