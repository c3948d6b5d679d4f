import { html, readPage } from "../html/index.js";
import type { Post } from "../post.js";

/** A page often begins with navigation, so that its first line is no title: then its main heading is. */
export function postFromPage(raw: string): Post {
  const description = readPage(raw);
  const title = findMainHeading(raw);
  const isOpening = description.text.replace(/^[#\s]+/, "").startsWith(title);
  return isOpening ? { description } : { title, description };
}

/** The text of the first `h1`, or "". */
function findMainHeading(raw: string): string {
  const start = raw.search(/<h1[\s>]/i);
  if (start < 0) return "";
  const length = raw.slice(start).search(/<\/h1[\s>]/i);
  return length < 0 ? "" : html(raw.slice(start, start + length)).text.replace(/^[#\s]+/, "");
}
