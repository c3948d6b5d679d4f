import { parseJson } from "../../json.js";
import type { RecordsFormat } from "./format.js";

/** Columns of a Parquet file; each row goes on as JSON. */
export const parquetInput: RecordsFormat<"parquet"> = {
  name: "parquet",
  title: "Parquet",
  holds: "records",
  extensions: ["parquet"],
  hasMagic: (head) => head.startsWith("PAR1"),
  async *open({ input, bytes, fields, keep }) {
    // It is read from its end, by path: what was opened to look at it is closed.
    for await (const _ of bytes) break;
    // Loaded only where it is needed: its decompressors cost as much as all the rest.
    const { readParquetChunks } = await import("../parquet-reader.js");
    yield* readParquetChunks(input, { format: parquetInput.name }, { fields, keep });
  },
  parse: (text) => parseJson(text),
};
