import { JobsiftError } from "../errors.js";
import { toDescription } from "../html/index.js";
import type { Post } from "../post.js";
import type { PostBody } from "../schema/index.js";
import type { Limits } from "./limits.js";

/**
 * A post as it was sent, as the classifier takes it: a description may be HTML.
 * @throws {JobsiftError} `too-long` when its texts are, before anything is read
 */
export function postFromBody({ id, title, description, company }: PostBody, { postChars }: Limits): Post {
  if ((title?.length ?? 0) + (description?.length ?? 0) > postChars) {
    throw new JobsiftError("too-long", `the post has more than the ${postChars} characters allowed`);
  }
  return { id, title, description: description == null ? description : toDescription(description), company };
}
