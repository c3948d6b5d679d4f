import { highlight, highlightText } from "../html/index.js";
import type { Classifier } from "../index.js";
import type { HighlightedPost, PostBody } from "../schema/index.js";
import type { Limits } from "./limits.js";
import { postFromBody } from "./post.js";

/** Judges a post and marks its evidence. */
export function highlightPost(body: PostBody, { classify }: Classifier, limits: Limits): HighlightedPost {
  const post = postFromBody(body, limits);
  const classification = classify(post);
  const { title, description } = body;
  const mark = typeof post.description === "object" ? highlight : highlightText;
  return {
    ...(title != null && { title: highlightText(title, classification, "title") }),
    ...(description != null && { description: mark(description, classification) }),
    classification,
  };
}
