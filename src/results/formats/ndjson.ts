import { jsonLines } from "../encoding.js";
import type { OutputFormat } from "./format.js";

/** One result a line. */
export const ndjsonOutput = {
  name: "ndjson",
  title: "NDJSON",
  extensions: ["ndjson"],
  encoding: jsonLines,
  holdsErrors: true,
  resumable: true,
  compressedInside: false,
  showsKeptFields: true,
  namesByPlace: false,
  needsFile: false,
  opensInSpreadsheets: false,
  open: async (sink) => sink,
} as const satisfies OutputFormat;
