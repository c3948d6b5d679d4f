import { type Classifier, createClassifier } from "../classifier.js";
import type { LabelledPost } from "../evaluate/labelled-posts.js";
import type { Lexicon } from "../lexicon/types.js";
import type { Post } from "../post.js";
import type { Fold } from "./fit.js";

/** Judges each post of the folds by the weights that were fitted without it. */
export function outOfFold(folds: readonly Fold[], lexicon: Lexicon): Classifier["classify"] {
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
