import { looksLikeHtml } from "../html/index.js";
import { delimiterOf } from "./csv.js";
import { knownField } from "./fields.js";

/** How records are written in an input; `json` is an array or a single object, the last three are one post a file. */
export const inputFormats = ["ndjson", "json", "csv", "tsv", "parquet", "text", "markdown", "html"] as const;

export type InputFormat = (typeof inputFormats)[number];

const byExtension: Readonly<Record<string, InputFormat>> = {
  ndjson: "ndjson",
  jsonl: "ndjson",
  csv: "csv",
  tsv: "tsv",
  tab: "tsv",
  parquet: "parquet",
  txt: "text",
  text: "text",
  md: "markdown",
  markdown: "markdown",
  html: "html",
  htm: "html",
  xhtml: "html",
};

/** Of files that are read for what their names say. */
export const readableExtensions: readonly string[] = [...Object.keys(byExtension), "json"].sort();

/** The format of an input: by the extension of its name, else by how it begins. */
export function detectFormat(name: string, head: string): InputFormat {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  if (extension === "json") return jsonFormat(head.trimStart());
  return byExtension[extension] ?? sniffFormat(head.trimStart());
}

function sniffFormat(head: string): InputFormat {
  if (head === "") return "ndjson";
  if (/^\{\s*["}]/.test(head)) return jsonFormat(head);
  if (/^\[\s*[{\]]/.test(head)) return "json";
  if (/^<(!doctype|html|head|body)\b/i.test(head) || (head.startsWith("<") && looksLikeHtml(head))) return "html";
  return headerFormat(head.split("\n", 1)[0] ?? "") ?? "text";
}

/** One object a line, unless the first line leaves its object open as pretty-printed JSON does. */
function jsonFormat(head: string): InputFormat {
  const firstLine = head.split("\n", 1)[0] ?? "";
  return head.startsWith("{") && !/[{[,]\s*$/.test(firstLine) ? "ndjson" : "json";
}

/** A header has at least two cells, and one of them names a field that holds a title or a text. */
function headerFormat(line: string): InputFormat | undefined {
  const cells = line.split(delimiterOf(line)).map((cell) => cell.trim().replace(/^"|"$/g, ""));
  return cells.length > 1 && cells.some(knownField) ? "csv" : undefined;
}
