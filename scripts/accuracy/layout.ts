import { checkPost, type Post } from "../../src/post.js";

/** How a text came out of its source. */
export type Layout = "Hacker News" | "glued words" | "one line" | "Markdown" | "plain";

/** Places where a line break got lost: "pipelines.Explaining", "RequirementsEstablished". */
const GLUED = /[a-z]{3}[.!?:;][A-Z][a-z]{2}|[a-z]{5}[A-Z][a-z]{4}/g;
const MARKDOWN = /\*\*|^#{1,6} /m;

/** A guess, good enough to report figures by it. */
export function layoutOf(post: Post): Layout {
  const { title, description } = checkPost(post);
  if (title.split(" | ").length > 2) return "Hacker News";
  if ((description.match(GLUED)?.length ?? 0) >= 4) return "glued words";
  if (!description.trim().includes("\n")) return "one line";
  return MARKDOWN.test(description) ? "Markdown" : "plain";
}
