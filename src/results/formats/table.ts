import type { Classification } from "../../classification.js";
import { createTable } from "../../report/index.js";
import { jsonLines, readJsonLines } from "../encoding.js";
import type { OutputFormat } from "./format.js";

/** For people to look at. */
export const tableOutput = {
  name: "table",
  title: "a table",
  extensions: [],
  encoding: jsonLines,
  holdsErrors: false,
  resumable: false,
  compressedInside: false,
  showsKeptFields: false,
  namesByPlace: true,
  needsFile: false,
  opensInSpreadsheets: false,
  async open(sink, { display }) {
    const rows = createTable(display);
    return {
      async write(results) {
        const written = readJsonLines<Classification>(results).map((result) => rows.add(result));
        await sink.write(written.join(""));
      },
      async finish() {
        await sink.write(rows.end());
        await sink.finish();
      },
    };
  },
} as const satisfies OutputFormat;
