import type { Classification } from "../../classification.js";
import { createParquetWriter } from "../../records/index.js";
import { toRow } from "../../report/index.js";
import { jsonLines, readJsonLines } from "../encoding.js";
import { cellsOfKept, columnsFor } from "../kept-fields.js";
import type { OutputFormat } from "./format.js";

const NUMBERS = ["confidence", "lean", "p_ml", "p_backend"];

/** A row for each result: the columns of a CSV, and the whole result as JSON. */
export const parquetOutput = {
  name: "parquet",
  title: "Parquet",
  extensions: ["parquet"],
  encoding: jsonLines,
  holdsErrors: false,
  resumable: false,
  compressedInside: true,
  showsKeptFields: true,
  namesByPlace: false,
  needsFile: true,
  async open(path, { keep }) {
    const names = [...columnsFor(keep), "classification"];
    const columns = names.map((name) => ({ name, type: NUMBERS.includes(name) ? "DOUBLE" : "STRING" }) as const);
    const writer = await createParquetWriter(path, columns);
    return {
      async write(results) {
        for (const { input, reading: _, ...result } of readJsonLines<KeepingResult>(results)) {
          const [id = "", ...rest] = toRow(result);
          const kept = keep === undefined ? [] : cellsOfKept(input ?? {}, keep);
          writer.add([String(id), ...rest, ...kept, JSON.stringify(result)]);
        }
      },
      finish: async () => writer.finish(),
    };
  },
} as const satisfies OutputFormat;

interface KeepingResult extends Classification {
  readonly input?: Readonly<Record<string, unknown>>;
  readonly reading?: readonly string[];
}
