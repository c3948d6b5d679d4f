import { WholeSplitter } from "../rows.js";
import { cutText } from "./cutting.js";
import type { DocumentFormat } from "./format.js";

/** A format of files that are one post each. */
export function createDocumentFormat<Name extends string>(
  members: Omit<DocumentFormat<Name>, "holds" | "open">,
): DocumentFormat<Name> {
  return {
    ...members,
    holds: "document",
    open: (opened) => cutText(opened, (from) => new WholeSplitter(from), { format: members.name }),
  };
}
