import { looksLikeHtml } from "../../html/index.js";
import { postFromPage } from "../page.js";
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
