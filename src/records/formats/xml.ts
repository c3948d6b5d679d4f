import { FeedSplitter } from "../feed.js";
import { LongSplitter } from "../long.js";
import { postFromPage } from "../page.js";
import { WholeSplitter } from "../rows.js";
import { createDocumentFormat } from "./document.js";

/** A feed, or any other XML: the postings in it, or the text of one post. A long feed is cut into its postings. */
export const xmlInput = createDocumentFormat(
  {
    name: "xml",
    title: "XML",
    extensions: ["xml", "rss", "atom"],
    begins: (head) =>
      /^<(?:\?xml|(?:[\w-]+:)?(?:rss|feed|RDF))\b/i.test(head) && !/<!doctype html|<html\b/i.test(head.slice(0, 1000)),
    toPost: postFromPage,
  },
  (from) => new LongSplitter(new WholeSplitter(from), new FeedSplitter(from)),
);
