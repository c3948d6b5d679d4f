// biome-ignore-all lint/suspicious/noControlCharactersInRegex: these are first bytes of files
import { parseJson } from "../../json.js";
import type { RecordsFormat } from "./format.js";

/** The first entry of a zip file, and of a workbook one of the first. */
const WORKBOOK = /^PK\x03\x04[\s\S]*?(?:\[Content_Types\]\.xml|_rels\/|xl\/|docProps\/)/;

/** Bytes in which the names of the first entries stand. */
const HEAD_BYTES = 8000;

/** Rows of the sheets of an Excel workbook; each goes on as JSON. */
export const xlsxInput: RecordsFormat<"xlsx"> = {
  name: "xlsx",
  title: "Excel",
  holds: "records",
  extensions: ["xlsx", "xlsm"],
  hasMagic: (head) => WORKBOOK.test(head.toString("latin1", 0, HEAD_BYTES)),
  async *open(opened) {
    // Loaded only where it is needed, as its packages are.
    const { readSheetChunks } = await import("../sheet-reader.js");
    yield* readSheetChunks(opened, { format: xlsxInput.name });
  },
  parse: (text) => parseJson(text),
};
