import type { Classification } from "../classification.js";
import type { Post } from "../post.js";
import type { LabelledPost } from "./labelled-posts.js";
import type { JudgedPost } from "./metrics.js";

/** A labelled post with the whole verdict on it. */
export interface EvaluatedPost extends JudgedPost {
  readonly labelled: LabelledPost;
  readonly verdict: Classification;
}

/** Judges labelled posts, in order. */
export function evaluatePosts(
  posts: readonly LabelledPost[],
  classify: (post: Post) => Classification,
): readonly EvaluatedPost[] {
  return posts.map((labelled) => ({
    gold: labelled.label,
    goldLean: labelled.lean,
    verdict: classify(labelled.post),
    labelled,
  }));
}

/** The posts by a name, sorted by it; those without a name are in no group. */
export function groupPosts(
  posts: readonly EvaluatedPost[],
  nameOf: (post: EvaluatedPost) => string | undefined,
): readonly (readonly [name: string, members: readonly EvaluatedPost[]])[] {
  const groups = new Map<string, EvaluatedPost[]>();
  for (const post of posts) {
    const name = nameOf(post);
    if (name === undefined) continue;
    const members = groups.get(name);
    if (members === undefined) groups.set(name, [post]);
    else members.push(post);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}
