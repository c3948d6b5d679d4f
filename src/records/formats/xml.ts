import { postFromPage } from "../page.js";
import { createDocumentFormat } from "./document.js";

/** A feed, or any other XML: the postings in it, or the text of one post. */
export const xmlInput = createDocumentFormat({
  name: "xml",
  title: "XML",
  extensions: ["xml", "rss", "atom"],
  begins: (head) =>
    /^<(?:\?xml|rss|feed|rdf:RDF)\b/i.test(head) && !/<!doctype html|<html\b/i.test(head.slice(0, 1000)),
  toPost: postFromPage,
});
