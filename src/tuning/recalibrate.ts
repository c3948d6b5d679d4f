import type { Axis, AxisValues, Label } from "../classification.js";
import { createClassifier } from "../classifier.js";
import { JobsiftError } from "../errors.js";
import type { Lexicon, Weights } from "../lexicon/types.js";
import { checkPost, type Post } from "../post.js";
import { blankScore, calibrate, type ScoredPost } from "./calibrate.js";
import { fullnessReader } from "./fullness.js";
import type { LabelledPost } from "./labelled.js";
import { fitLogistic, type Line } from "./logistic.js";

/** With fewer posts, or fewer with or without a core duty on an axis, what was there before is the better guess. */
export interface Least {
  readonly purpose: string;
  readonly posts: number;
  readonly ofKind: number;
}

const least: Least = { purpose: "calibrate", posts: 100, ofKind: 10 };

/**
 * Fits the calibration, the lean and the base rates alone, to posts that the weights have not seen.
 * @throws JobsiftError `invalid-data` for fewer than 100 posts, or fewer than 10 with or without a core duty on an axis
 */
export function calibrateWeights(posts: readonly LabelledPost[], lexicon: Lexicon): Weights {
  refuseTooFew(posts, least);
  const { classify } = createClassifier({ lexicon, maxEvidence: 0 });
  const readFullness = fullnessReader(lexicon);
  const { baseRates } = lexicon.weights;
  const score = (labelled: LabelledPost, post: Post) => {
    const { axes } = classify(post);
    const fullness = readFullness(post);
    const before = (axis: Axis) => axes[axis].score - blankScore(fullness, baseRates[axis]);
    return scoredPost(labelled, { ml: before("ml"), backend: before("backend") }, fullness);
  };
  return recalibrate(
    lexicon.weights,
    posts.map((labelled) => score(labelled, labelled.post)),
    posts.filter(isTitled).map((labelled) => score(labelled, titleOf(labelled.post))),
  );
}

/**
 * The same weights, with the calibration, the lean and the base rates of other posts.
 * @param titled Scores of posts by their titles alone; too few of them leave the calibration of titles as it was.
 */
export function recalibrate(weights: Weights, scored: readonly ScoredPost[], titled: readonly ScoredPost[]): Weights {
  const { calibration, lean, baseRates } = calibrate(scored);
  const { titleCalibration = weights.calibration, ...rest } = weights;
  const ml = titleLine(titled, "ml");
  const backend = titleLine(titled, "backend");
  const outer = (line: Line) => ({ scale: line.slope, shift: line.intercept });
  return {
    ...rest,
    calibration: {
      ml: join(weights.calibration.ml, calibration.ml),
      backend: join(weights.calibration.backend, calibration.backend),
    },
    ...(ml && backend
      ? {
          titleCalibration: {
            ml: join(titleCalibration.ml, outer(ml)),
            backend: join(titleCalibration.backend, outer(backend)),
          },
        }
      : weights.titleCalibration && { titleCalibration: weights.titleCalibration }),
    lean: { k: round(lean.k, 4), c: round(lean.c, 4) },
    baseRates: { ml: round(baseRates.ml, 4), backend: round(baseRates.backend, 4) },
  };
}

/** Nothing when there are too few titles, or they say nothing about the axis. */
function titleLine(titled: readonly ScoredPost[], axis: Axis): Line | undefined {
  const core = titled.filter((post) => post[axis] === 2).length;
  if (titled.length < least.posts || core < least.ofKind || titled.length - core < least.ofKind) return undefined;
  const line = fitLogistic(titled.map((post) => ({ x: post.scores[axis], y: post[axis] === 2, weight: 1 })));
  return line.slope > 0 ? line : undefined;
}

type Affine = Weights["calibration"][Axis];

function join(inner: Affine, outer: Affine): Affine {
  return {
    scale: round(inner.scale * outer.scale, 4),
    shift: round(inner.shift * outer.scale + outer.shift, 4),
  };
}

/** What `calibrate` asks of a post; a label alone stands for the levels and the lean that it most likely has. */
export function scoredPost(
  { label, ml, backend, lean }: LabelledPost,
  scores: AxisValues,
  fullness: number,
): ScoredPost {
  return {
    scores,
    fullness,
    ml: ml ?? (isCore(label, "ml") ? 2 : 0),
    backend: backend ?? (isCore(label, "backend") ? 2 : 0),
    lean: lean ?? { ml: 1, backend: -1, mixed: 0, neither: 0 }[label],
  };
}

/** Whether the post can also be judged by its title alone. */
export function isTitled({ post }: LabelledPost): boolean {
  const { title, description } = checkPost(post);
  return title.trim() !== "" && description.trim() !== "";
}

/** The post without its text. */
export function titleOf({ title, company }: Post): Post {
  return { title: title ?? "", company };
}

export function isCore(label: Label, axis: Axis): boolean {
  return label === axis || label === "mixed";
}

export function refuseTooFew(posts: readonly LabelledPost[], { purpose, posts: fewest, ofKind }: Least): void {
  const refuse = (found: string, needed: number) => {
    throw new JobsiftError("invalid-data", `too few posts to ${purpose}: ${found}; at least ${needed} are needed`);
  };
  if (posts.length < fewest) refuse(`${posts.length} labelled posts`, fewest);
  for (const axis of ["ml", "backend"] as const) {
    const core = posts.filter(({ label }) => isCore(label, axis)).length;
    if (core < ofKind) refuse(`${core} posts with ${axis} as a core duty`, ofKind);
    const others = posts.length - core;
    if (others < ofKind) refuse(`${others} posts without ${axis} as a core duty`, ofKind);
  }
}

/** More digits than posts can settle would only be noise; never -0. */
export function round(value: number, digits: number): number {
  return Number(value.toFixed(digits)) + 0;
}
