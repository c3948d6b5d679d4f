import { formatCsvRow } from "../../records/index.js";
import { toRow } from "../../report/index.js";
import { cellsOfKept, columnsFor, pickKept } from "../kept-fields.js";
import type { OutputFormat } from "./format.js";

/** A row for each result; each kept field has a column of its own. */
export const csvOutput = {
  name: "csv",
  title: "CSV",
  extensions: ["csv"],
  encoding: {
    results: (keep) => (classification, record) => {
      const kept = keep === undefined ? [] : cellsOfKept(pickKept(record, keep), keep);
      return formatCsvRow([...toRow(classification), ...kept]);
    },
  },
  holdsErrors: false,
  resumable: true,
  compressedInside: false,
  showsKeptFields: true,
  namesByPlace: false,
  needsFile: false,
  async open(sink, { keep, isResumed }) {
    if (!isResumed) await sink.write(formatCsvRow(columnsFor(keep)));
    return sink;
  },
} as const satisfies OutputFormat;
