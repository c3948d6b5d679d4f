import { named } from "../../records/index.js";
import { csv } from "./csv.js";
import type { OutputFormat } from "./format.js";
import { json } from "./json.js";
import { ndjson } from "./ndjson.js";
import { parquet } from "./parquet.js";
import { table } from "./table.js";

export type { Output, OutputFormat, OutputOptions, Sink } from "./format.js";

const registered = [table, ndjson, csv, json, parquet] as const;

export type OutputFormatName = (typeof registered)[number]["name"];

/** Every format that results are written in, in the order in which help lists them. */
export const outputFormats: readonly OutputFormat[] = registered;

export const outputFormatNames: readonly OutputFormatName[] = registered.map(({ name }) => name);

/** The format of this name, which must be one of `outputFormatNames`. */
export function outputFormat(name: string): OutputFormat {
  return named(name, outputFormats);
}

/** The format of an output when nobody says which: a table for people; a file is for programs. */
export function formatFor(path: string | undefined): OutputFormat {
  if (path === undefined) return table;
  const name = path.replace(/\.gz$/, "");
  return outputFormats.find(({ extensions }) => extensions.some((end) => name.endsWith(`.${end}`))) ?? ndjson;
}
