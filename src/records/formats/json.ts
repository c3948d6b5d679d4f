import type { Splitter } from "../chunk.js";
import { ElementSplitter } from "../elements.js";
import { ListSplitter } from "../lists.js";
import { LongSplitter } from "../long.js";
import { parseWrittenJson } from "../written-json.js";
import { cutText } from "./cutting.js";
import type { RecordsFormat } from "./format.js";

/** An array, or a single object, which is cut into the lists that it wraps when it is long. Objects that stand one a line are NDJSON, which is asked before. */
export const jsonInput: RecordsFormat<"json"> = {
  name: "json",
  title: "JSON",
  holds: "records",
  extensions: ["json"],
  begins: (head, isNamed) => isNamed || /^(\{\s*["}]|\[\s*[{\]])/.test(head),
  open: (opened) => cutText(opened, (from) => createSplitter(from, opened.text), { format: jsonInput.name }),
  parse: (text, _layout, context) => parseWrittenJson(text, context, context.line),
};

function createSplitter(from: number, head: string): Splitter {
  const elements = new ElementSplitter(from);
  return /^\s*\{/.test(head) ? new LongSplitter(elements, new ListSplitter(from)) : elements;
}
