import type { Classification } from "../classification.js";
import type { ErrorRecord } from "../errors.js";
import { type ClassifierOptions, createClassifier, type Post } from "../index.js";
import { toErrorRecord } from "../records/index.js";

/** A post comes back as its classification, or as the reason why it has none. */
export type Result = Classification | ErrorRecord;

/** Judges groups of posts; a thread sends the results as JSON, which is faster to read than a copy of them. */
export function createPostsClassifier(
  options: ClassifierOptions,
): (posts: readonly (string | Post)[]) => readonly Result[] {
  const { classify } = createClassifier(options);
  return (posts) =>
    posts.map((post): Result => {
      try {
        return classify(post);
      } catch (error) {
        return toErrorRecord(error, {});
      }
    });
}
