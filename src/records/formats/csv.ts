import { isKnownField, isPlainField } from "../fields.js";
import { delimiterOf } from "../table-start.js";
import { createDelimitedFormat } from "./delimited.js";
import { beginsLikePage } from "./html.js";

/** Rows under a header, parted by what the header has most of: commas, tabs, semicolons or bars. */
export const csvInput = createDelimitedFormat({
  name: "csv",
  title: "CSV",
  extensions: ["csv"],
  // The first tag of a page may have a comma behind it.
  begins: (head) =>
    !beginsLikePage(head) && isHeader(head.replace(/^"?sep=.*[\r\n]+/i, "").split(/[\r\n]/, 1)[0] ?? ""),
});

/** A header has at least two cells, and one of them plainly names a title or a text, or two of them do it in other words. */
function isHeader(line: string): boolean {
  const cells = line.split(delimiterOf(line)).map((cell) => cell.trim().replace(/^(["'])(.*)\1$/, "$2"));
  return cells.length > 1 && (cells.some(isPlainField) || cells.filter(isKnownField).length > 1);
}
