import { findNamed } from "../../records/index.js";
import { csvOutput } from "./csv.js";
import type { OutputFormat } from "./format.js";
import { jsonOutput } from "./json.js";
import { ndjsonOutput } from "./ndjson.js";
import { parquetOutput } from "./parquet.js";
import { tableOutput } from "./table.js";
import { tsvOutput } from "./tsv.js";
import { xlsxOutput } from "./xlsx.js";

export type { Output, OutputFormat, OutputOptions, Sink } from "./format.js";

const registered = [tableOutput, ndjsonOutput, csvOutput, tsvOutput, jsonOutput, parquetOutput, xlsxOutput] as const;

export type OutputFormatName = (typeof registered)[number]["name"];

/** Every format that results are written in, in the order in which help lists them. */
export const OUTPUT_FORMATS: readonly OutputFormat[] = registered;

export const outputFormatNames: readonly OutputFormatName[] = registered.map(({ name }) => name);

/** The format of this name, which must be one of `outputFormatNames`. */
export function outputFormat(name: string): OutputFormat {
  return findNamed(name, OUTPUT_FORMATS);
}

/** The format of an output when nobody says which: a table for people; a file is for programs. */
export function formatFor(path: string | undefined): OutputFormat {
  if (path === undefined) return tableOutput;
  const name = path.replace(/\.gz$/, "");
  return OUTPUT_FORMATS.find(({ extensions }) => extensions.some((end) => name.endsWith(`.${end}`))) ?? ndjsonOutput;
}
