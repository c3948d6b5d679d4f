import { createJsonEncoding } from "../encoding.js";
import type { OutputFormat } from "./format.js";

/** One array, of which each element is written behind a comma. */
export const jsonOutput = {
  name: "json",
  title: "JSON",
  extensions: ["json"],
  encoding: createJsonEncoding((element) => `,\n${element}`),
  holdsErrors: true,
  resumable: false,
  compressedInside: false,
  showsKeptFields: true,
  namesByPlace: false,
  needsFile: false,
  opensInSpreadsheets: false,
  async open(sink) {
    await sink.write("[");
    let isEmpty = true;
    return {
      async write(results) {
        await sink.write(isEmpty ? results.subarray(1) : results);
        isEmpty &&= results.length === 0;
      },
      async finish() {
        await sink.write(isEmpty ? "]\n" : "\n]\n");
        await sink.finish();
      },
    };
  },
} as const satisfies OutputFormat;
