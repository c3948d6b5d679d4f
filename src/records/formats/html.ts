import { looksLikeHtml, html as readHtml } from "../../html/index.js";
import type { Post } from "../../post.js";
import { createDocumentFormat } from "./document.js";

/** A page. */
export const htmlInput = createDocumentFormat({
  name: "html",
  title: "HTML",
  extensions: ["html", "htm", "xhtml"],
  begins: beginsLikePage,
  toPost: postFromPage,
});

/** Whether a text begins with a tag that a page or a part of one begins with. */
export function beginsLikePage(head: string): boolean {
  return /^<(!doctype|html|head|body)\b/i.test(head) || (head.startsWith("<") && looksLikeHtml(head));
}

/** A page often begins with navigation, so that its first line is no title: then its main heading is. */
function postFromPage(raw: string): Post {
  const description = readHtml(raw);
  const title = findMainHeading(raw);
  const isOpening = description.text.replace(/^[#\s]+/, "").startsWith(title);
  return isOpening ? { description } : { title, description };
}

/** The text of the first `h1`, or "". */
function findMainHeading(raw: string): string {
  const start = raw.search(/<h1[\s>]/i);
  if (start < 0) return "";
  const length = raw.slice(start).search(/<\/h1[\s>]/i);
  return length < 0 ? "" : readHtml(raw.slice(start, start + length)).text.replace(/^[#\s]+/, "");
}
