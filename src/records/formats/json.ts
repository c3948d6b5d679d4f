import { parseJson } from "../../json.js";
import { ElementSplitter } from "../elements.js";
import { cutText } from "./cutting.js";
import type { RecordsFormat } from "./format.js";

/** An array, or a single object. Objects that stand one a line are NDJSON, which is asked before. */
export const json: RecordsFormat<"json"> = {
  name: "json",
  title: "JSON",
  holds: "records",
  extensions: ["json"],
  begins: (head, isNamed) => isNamed || /^(\{\s*["}]|\[\s*[{\]])/.test(head),
  open: (input) => cutText(input, (from) => new ElementSplitter(from), { format: json.name }),
  parse: (text, _layout, line) => parseJson(text, line),
};
