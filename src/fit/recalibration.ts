import type { AxisValues } from "../classification.js";
import { createClassifier } from "../classifier.js";
import { AXES, type Axis } from "../domain.js";
import type { LabelledPost } from "../evaluate/index.js";
import type { Extent, Lexicon, Weights } from "../lexicon/types.js";
import type { Post } from "../post.js";
import { fitCalibration, observationsOf } from "./calibration.js";
import { type DataMinimum, refuseTooFew } from "./data-minimum.js";
import { fitLogistic, type LogOddsLine } from "./logistic-regression.js";
import { createExtentReader, withoutText, withoutTitle } from "./post-parts.js";
import { roundTo } from "./rounding.js";
import { blankBiasOf, type ScoredPost, toScoredPost } from "./scored-posts.js";

const CALIBRATION_MINIMUM: DataMinimum = { purpose: "calibrate", posts: 100, ofKind: 10 };

/**
 * Fits the calibration, the lean and the base rates alone, to posts that the weights have not seen.
 * @throws {JobsiftError} `invalid-data` when there are fewer than 100 posts, or fewer than 10 with or without a core duty on an axis
 *
 * @example
 * ```ts
 * import { defaultLexicon } from "jobsift";
 * import { calibrateWeights, readLabelled } from "jobsift/tuning";
 *
 * const { posts } = await readLabelled("fixtures/ratchet.ndjson");
 * const weights = calibrateWeights(posts, defaultLexicon());
 * Object.keys(weights.calibration); // => ["ml", "backend"]
 * ```
 */
export function calibrateWeights(posts: readonly LabelledPost[], lexicon: Lexicon): Weights {
  refuseTooFew(posts, CALIBRATION_MINIMUM);
  const { classify } = createClassifier({ lexicon, maxEvidence: 0 });
  const readExtent = createExtentReader(lexicon);
  const { baseRates } = lexicon.weights;
  const score = (labelled: LabelledPost, post: Post, fullness: number) => {
    const { axes } = classify(post);
    const before = (axis: Axis) => axes[axis].score - blankBiasOf(fullness, baseRates[axis]);
    return toScoredPost(labelled, { ml: before("ml"), backend: before("backend") }, fullness);
  };
  const parts = (extent: Extent, partOf: (post: Post) => Post) =>
    posts.flatMap((labelled) => {
      const part = partOf(labelled.post);
      const found = readExtent(part);
      // A post that is such a part as it stands counts too: it is judged by this calibration. One that lacks it is blank.
      return found.extent === extent && found.fullness > 0 ? [score(labelled, part, found.fullness)] : [];
    });
  return recalibrate(
    lexicon.weights,
    posts.map((labelled) => score(labelled, labelled.post, readExtent(labelled.post).fullness)),
    { title: parts("title", withoutText), text: parts("text", withoutTitle) },
  );
}

/** Scores of posts by their titles alone, and by their texts alone. */
export type ScoredParts = Readonly<Record<Exclude<Extent, "whole">, readonly ScoredPost[]>>;

/** The same weights, with the calibration, the lean and the base rates of other posts; too few parts leave theirs as it was. */
export function recalibrate(weights: Weights, scored: readonly ScoredPost[], parts: ScoredParts): Weights {
  const { calibration, lean, baseRates } = fitCalibration(scored);
  const title = calibratePart(parts.title, weights.titleCalibration, weights, baseRates);
  const text = calibratePart(parts.text, weights.textCalibration, weights, baseRates);
  return {
    ...weights,
    calibration: chainCalibrations(weights.calibration, calibration),
    ...(title && { titleCalibration: title }),
    ...(text && { textCalibration: text }),
    lean: { k: roundTo(lean.k, 4), c: roundTo(lean.c, 4) },
    baseRates: { ml: roundTo(baseRates.ml, 4), backend: roundTo(baseRates.backend, 4) },
  };
}

/** As it was when there are too few parts, or they say nothing about an axis. */
function calibratePart(
  parts: readonly ScoredPost[],
  before: Weights["calibration"] | undefined,
  { calibration }: Weights,
  baseRates: AxisValues,
): Weights["calibration"] | undefined {
  const isEnough = AXES.every((axis) => {
    const core = parts.filter((post) => post[axis] === 2).length;
    return core >= CALIBRATION_MINIMUM.ofKind && parts.length - core >= CALIBRATION_MINIMUM.ofKind;
  });
  if (parts.length < CALIBRATION_MINIMUM.posts || !isEnough) return before;
  const ml = fitLogistic(observationsOf(parts, "ml", baseRates));
  const backend = fitLogistic(observationsOf(parts, "backend", baseRates));
  if (ml.slope <= 0 || backend.slope <= 0) return before;
  const outer = (line: LogOddsLine) => ({ scale: line.slope, shift: line.intercept });
  return chainCalibrations(before ?? calibration, { ml: outer(ml), backend: outer(backend) });
}

function chainCalibrations(inner: Weights["calibration"], outer: Weights["calibration"]): Weights["calibration"] {
  return { ml: chainAffine(inner.ml, outer.ml), backend: chainAffine(inner.backend, outer.backend) };
}

type Affine = Weights["calibration"][Axis];

function chainAffine(inner: Affine, outer: Affine): Affine {
  return {
    scale: roundTo(inner.scale * outer.scale, 4),
    shift: roundTo(inner.shift * outer.scale + outer.shift, 4),
  };
}
