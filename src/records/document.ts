import { html } from "../html/index.js";
import type { Post } from "../post.js";

/**
 * A whole page as one post. A page often begins with navigation, so that its first line is no title: then its main
 * heading is.
 */
export function pagePost(raw: string): Post {
  const description = html(raw);
  const title = mainHeading(raw);
  const leads = description.text.replace(/^[#\s]+/, "").startsWith(title);
  return leads ? { description } : { title, description };
}

/** The text of the first `h1`, or "". */
function mainHeading(raw: string): string {
  const start = raw.search(/<h1[\s>]/i);
  if (start < 0) return "";
  const length = raw.slice(start).search(/<\/h1[\s>]/i);
  return length < 0 ? "" : html(raw.slice(start, start + length)).text.replace(/^[#\s]+/, "");
}
