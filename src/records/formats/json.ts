import { ElementSplitter } from "../elements.js";
import { parseWrittenJson } from "../written-json.js";
import { cutText } from "./cutting.js";
import type { RecordsFormat } from "./format.js";

/** An array, or a single object. Objects that stand one a line are NDJSON, which is asked before. */
export const jsonInput: RecordsFormat<"json"> = {
  name: "json",
  title: "JSON",
  holds: "records",
  extensions: ["json"],
  begins: (head, isNamed) => isNamed || /^(\{\s*["}]|\[\s*[{\]])/.test(head),
  open: (opened) => cutText(opened, (from) => new ElementSplitter(from), { format: jsonInput.name }),
  parse: (text, _layout, context) => parseWrittenJson(text, context, context.line),
};
