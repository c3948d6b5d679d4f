import { type Classifier, createClassifier } from "../classifier.js";
import type { LabelledPost } from "../evaluate/index.js";
import type { Lexicon, Weights } from "../lexicon/types.js";
import type { Post } from "../post.js";
import { groupsOf } from "./related-posts.js";

/** A part of the data, and weights that were fitted without it; all folds share one calibration. */
export interface Fold {
  /** That the weights have not seen. */
  readonly posts: readonly LabelledPost[];
  /** Fitted on the posts of the other folds. */
  readonly weights: Weights;
}

/**
 * The fold of each post, 0 to `count` - 1: related posts share a fold, and folds are as equal in size as that allows.
 * Deterministic.
 */
export function assignFolds(posts: readonly Post[], count: number): readonly number[] {
  const groups = groupsOf(posts);
  const members = new Map<number, number>();
  for (const group of groups) members.set(group, (members.get(group) ?? 0) + 1);
  const sizes = Array.from({ length: count }, () => 0);
  const folds = new Map<number, number>();
  for (const [group, size] of [...members].sort(([, many], [, few]) => few - many)) {
    const smallest = sizes.indexOf(Math.min(...sizes));
    folds.set(group, smallest);
    sizes[smallest] = (sizes[smallest] ?? 0) + size;
  }
  return groups.map((group) => folds.get(group) ?? 0);
}

/**
 * Judges each post of the folds by the weights that were fitted without it.
 *
 * @example
 * ```ts
 * import { defaultLexicon } from "jobsift";
 * import { evaluate, type LabelledPost, createOutOfFoldClassify } from "jobsift/tuning";
 *
 * const lexicon = defaultLexicon();
 * const posts: LabelledPost[] = [{ post: { title: "ML Engineer" }, label: "ml" }];
 * const classify = createOutOfFoldClassify([{ posts, weights: lexicon.weights }], lexicon);
 * evaluate(posts, classify).all.accuracy.value; // => 1
 * ```
 */
export function createOutOfFoldClassify(folds: readonly Fold[], lexicon: Lexicon): Classifier["classify"] {
  const classifierOf = new Map<string | Post, Classifier>();
  for (const { posts, weights } of folds) {
    const classifier = createClassifier({ lexicon: { ...lexicon, weights } });
    for (const { post } of posts) classifierOf.set(post, classifier);
  }
  return (post) => {
    const classifier = classifierOf.get(post);
    if (classifier === undefined) throw new RangeError("the post belongs to no fold");
    return classifier.classify(post);
  };
}

/** Posts of which some texts are gone, with the folds they belonged to. */
export function mapFolds(
  folds: readonly Fold[],
  change: (posts: readonly LabelledPost[]) => readonly LabelledPost[],
): readonly Fold[] {
  return folds.map(({ posts, weights }) => ({ posts: change(posts), weights }));
}
