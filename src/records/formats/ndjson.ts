import { LineSplitter } from "../lines.js";
import { parseWrittenJson } from "../written-json.js";
import { cutText } from "./cutting.js";
import type { RecordsFormat } from "./format.js";

/** One object a line. */
export const ndjsonInput: RecordsFormat<"ndjson"> = {
  name: "ndjson",
  title: "NDJSON",
  holds: "records",
  extensions: ["ndjson", "jsonl", "json"],
  begins(head, isNamed) {
    if (isNamed) return endsItsLine(head);
    // An input without a character has no records, rather than a post without a text.
    return head === "" || (/^\{\s*["}]/.test(head) && endsItsLine(head));
  },
  open: (opened) => cutText(opened, (from) => new LineSplitter(from), { format: ndjsonInput.name }),
  parse: (text, _layout, context) => parseWrittenJson(text, context),
};

/** Whether an object is not left open by the first line, as pretty-printed JSON leaves it. */
function endsItsLine(head: string): boolean {
  const [firstLine = ""] = head.split("\n", 1);
  return head.startsWith("{") && !/[{[,]\s*$/.test(firstLine);
}
