import type * as z from "zod";
import type { Classification } from "../classification.js";
import { JobsiftError } from "../errors.js";
import { toDescription } from "../html/index.js";
import type { Classifier } from "../index.js";
import type { Post } from "../post.js";
import type { postBody } from "../schema/index.js";
import type { Limits } from "./limits.js";

export type PostBody = z.infer<typeof postBody>;

/** Judges what was sent. */
export interface Judge extends Pick<Classifier, "lexicon"> {
  /** @throws JobsiftError `too-long` when the post has more characters than the limit */
  judge(post: Post): Classification;
}

export function createJudge(classifier: Classifier, { postChars }: Limits): Judge {
  return {
    lexicon: classifier.lexicon,
    judge(post) {
      const length = (post.title?.length ?? 0) + lengthOf(post.description);
      if (length > postChars) {
        throw new JobsiftError("too-long", `the post has ${length} characters, more than the ${postChars} allowed`);
      }
      return classifier.classify(post);
    },
  };
}

/** A post as it was sent, as the classifier takes it. */
export function toPost({ id, title, description, company }: PostBody): Post {
  return { id, title, description: description == null ? description : toDescription(description), company };
}

function lengthOf(description: Post["description"]): number {
  return (typeof description === "object" ? description?.source.length : description?.length) ?? 0;
}
