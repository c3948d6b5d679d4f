// biome-ignore-all lint/suspicious/noControlCharactersInRegex: these are first bytes of files
import { parseJson } from "../../json.js";
import type { RecordsFormat } from "./format.js";

/** The first entry of a zip file whose name is that of a part of a workbook. */
const WORKBOOK = /^PK\x03\x04[\s\S]{26}(?:\[Content_Types\]\.xml|_rels\/|xl\/|docProps\/|customXml\/)/;

/** Rows of the sheets of an Excel workbook; each goes on as JSON. */
export const xlsxInput: RecordsFormat<"xlsx"> = {
  name: "xlsx",
  title: "Excel",
  holds: "records",
  extensions: ["xlsx", "xlsm"],
  hasMagic: (head) => WORKBOOK.test(head),
  async *open(opened) {
    // Loaded only where it is needed, as its packages are.
    const { readSheetChunks } = await import("../sheet-reader.js");
    yield* readSheetChunks(opened, { format: xlsxInput.name });
  },
  parse: (text) => parseJson(text),
};
