import type { Splitter } from "../chunk.js";
import { LineSplitter } from "../lines.js";
import { ListSplitter } from "../lists.js";
import { LongSplitter } from "../long.js";
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
  open: (opened) => cutText(opened, (from) => createSplitter(from, opened.text), { format: ndjsonInput.name }),
  parse: (text, _layout, context) => parseWrittenJson(text, context),
};

/** Whether an object is not left open by the first line, as pretty-printed JSON leaves it. */
function endsItsLine(head: string): boolean {
  const [firstLine = ""] = head.split("\n", 1);
  return head.startsWith("{") && !/[{[,]\s*$/.test(firstLine);
}

/** A list that is written without line breaks looks like one long first line. */
function createSplitter(from: number, head: string): Splitter {
  const lines = new LineSplitter(from);
  if (!/^\s*\{[^\n]*$/.test(head)) return lines;
  return new LongSplitter(lines, new ListSplitter(from, (start, line) => new LineSplitter(start, false, line)));
}
