import type { AxisValues, Classification } from "../classification.js";
import type { Axis } from "../domain.js";
import { isCore } from "../evaluate/index.js";
import type { Post } from "../post.js";
import type { Specimen } from "./specimens.js";

/** By post: what the classifier does not explain, and how much of that is to be expected by chance. */
interface Signal {
  readonly residuals: readonly number[];
  readonly variances: readonly number[];
}

/** So sure is no label: without this, one odd post the classifier is sure of would decide alone. */
const LEAST_VARIANCE = 0.02;

/** How many standard deviations some posts, by index, are off zero, on each axis. */
export type Deviation = (posts: readonly number[]) => AxisValues;

/** Weighs posts by what `classify` makes of them. */
export function deviationFrom(specimens: readonly Specimen[], classify: (post: Post) => Classification): Deviation {
  const verdicts = specimens.map(({ post }) => classify(post));
  const ml = signalOf("ml", specimens, verdicts);
  const backend = signalOf("backend", specimens, verdicts);
  return (posts) => ({ ml: deviationOf(posts, ml), backend: deviationOf(posts, backend) });
}

function signalOf(axis: Axis, specimens: readonly Specimen[], verdicts: readonly Classification[]): Signal {
  const expected = verdicts.map((verdict) => verdict.axes[axis].probability);
  const mean = expected.reduce((sum, p) => sum + p, 0) / expected.length;
  const spread = expected.reduce((sum, p) => sum + (p - mean) ** 2, 0) / expected.length;
  return {
    residuals: expected.map((p, i) => {
      const label = specimens[i]?.label;
      if (label === undefined) return p - mean;
      return (isCore(label, axis) ? 1 : 0) - p;
    }),
    variances: expected.map((p, i) =>
      specimens[i]?.label === undefined ? spread : Math.max(p * (1 - p), LEAST_VARIANCE),
    ),
  };
}

function deviationOf(posts: readonly number[], { residuals, variances }: Signal): number {
  let residual = 0;
  let variance = 0;
  for (const post of posts) {
    residual += residuals[post] ?? 0;
    variance += variances[post] ?? 0;
  }
  return variance === 0 ? 0 : residual / Math.sqrt(variance);
}
