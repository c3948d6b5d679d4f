import type { Splitter } from "../chunk.js";
import { WholeSplitter } from "../rows.js";
import { cutText } from "./cutting.js";
import type { DocumentFormat } from "./format.js";

/** A format of files that are one post each, or are cut into several documents by a splitter of their own. */
export function createDocumentFormat<Name extends string>(
  members: Omit<DocumentFormat<Name>, "holds" | "open">,
  createSplitter: (from: number) => Splitter = (from) => new WholeSplitter(from),
): DocumentFormat<Name> {
  return {
    ...members,
    holds: "document",
    open: (opened) => cutText(opened, createSplitter, { format: members.name }),
  };
}
