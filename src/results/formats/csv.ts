import { csvLine } from "../../records/index.js";
import { flatRow } from "../../report/index.js";
import { keptCells, keptFields, resultColumns } from "../kept-fields.js";
import type { OutputFormat } from "./format.js";

/** A row for each result; each kept field has a column of its own. */
export const csv = {
  name: "csv",
  title: "CSV",
  extensions: ["csv"],
  encoding: {
    results: (keep) => (classification, record) => {
      const kept = keep === undefined ? [] : keptCells(keptFields(record, keep), keep);
      return csvLine([...flatRow(classification), ...kept]);
    },
  },
  holdsErrors: false,
  resumable: true,
  compressedInside: false,
  showsKeptFields: true,
  namesByPlace: false,
  needsFile: false,
  async open(sink, { keep, isResumed }) {
    if (!isResumed) await sink.write(csvLine(resultColumns(keep)));
    return sink;
  },
} as const satisfies OutputFormat;
