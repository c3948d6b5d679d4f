import { createParquetWriter } from "../../records/index.js";
import { toRow } from "../../report/index.js";
import { readJsonLines } from "../encoding.js";
import { cellsBehindResult, columnsFor } from "../kept-fields.js";
import type { OutputFormat } from "./format.js";

const NUMBERS = ["confidence", "lean", "p_ml", "p_backend"];

/** A row for each result: the columns of a CSV, and the whole result as JSON. */
export const parquetOutput = {
  name: "parquet",
  title: "Parquet",
  extensions: ["parquet"],
  encoding: {
    results:
      ({ keep }) =>
      (classification, record) => {
        const [id = "", ...rest] = toRow(classification);
        const behind = cellsBehindResult(record, keep).map(String);
        return `${JSON.stringify([String(id), ...rest, ...behind, JSON.stringify(classification)])}\n`;
      },
  },
  holdsErrors: false,
  resumable: false,
  compressedInside: true,
  showsKeptFields: true,
  namesByPlace: false,
  needsFile: true,
  opensInSpreadsheets: false,
  async open(path, { keep }) {
    const names = [...columnsFor(keep), "classification"];
    const columns = names.map((name) => ({ name, type: NUMBERS.includes(name) ? "DOUBLE" : "STRING" }) as const);
    const writer = await createParquetWriter(path, columns);
    return {
      async write(results) {
        for (const row of readJsonLines<readonly (string | number)[]>(results)) writer.add(row);
      },
      finish: async () => writer.finish(),
    };
  },
} as const satisfies OutputFormat;
