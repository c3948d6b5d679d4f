import { PostReader } from "../context/reading/post-reader.js";
import { extentOf, type Reading } from "../context/reading/reading.js";
import { compileLexicon } from "../lexicon/compile.js";
import type { Extent, Lexicon } from "../lexicon/types.js";
import { checkPost, type Post } from "../post.js";
import { fullnessOf } from "../score/bias.js";

/** What of a post decides how its scores are calibrated. */
export interface PostExtent {
  readonly extent: Extent;
  /** How much of the bias of a whole post it has, 0 to 1; a title alone has a bias of its own, whole. */
  readonly fullness: number;
}

/** Reads the extent of posts as the classifier does. */
export function createExtentReader(lexicon: Lexicon): (post: Post) => PostExtent {
  const reader = new PostReader(compileLexicon(lexicon));
  return (post) => postExtentOf(reader.read(checkPost(post)));
}

/** What of a post there is, as it was read. */
export function postExtentOf(reading: Reading): PostExtent {
  const extent = extentOf(reading);
  return { extent, fullness: extent === "title" ? 1 : fullnessOf(reading.tokens) };
}

/** Whether the post can also be judged by its title alone, and by its text alone. */
export function hasTitleAndText(post: Post): boolean {
  const { title, description } = checkPost(post);
  return title.trim() !== "" && description.trim() !== "";
}

/** The post without its text. */
export function withoutText({ title, company }: Post): Post {
  return { title: title ?? "", company };
}

/** The post without its title. */
export function withoutTitle({ description, company }: Post): Post {
  return { description: description ?? "", company };
}
