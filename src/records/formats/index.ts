import { named } from "../named.js";
import { csv } from "./csv.js";
import type { InputFormat } from "./format.js";
import { html } from "./html.js";
import { json } from "./json.js";
import { markdown } from "./markdown.js";
import { ndjson } from "./ndjson.js";
import { parquet } from "./parquet.js";
import { text } from "./text.js";
import { tsv } from "./tsv.js";

export type { DocumentFormat, InputFormat } from "./format.js";

const registered = [ndjson, json, csv, tsv, parquet, text, markdown, html] as const;

export type InputFormatName = (typeof registered)[number]["name"];

/** Every format that is read, in the order in which help lists them and the beginning of a text is tried. */
export const inputFormats: readonly InputFormat[] = registered;

export const inputFormatNames: readonly InputFormatName[] = registered.map(({ name }) => name);

/** Of files that are read for what their names say. */
export const readableExtensions: readonly string[] = [
  ...new Set(inputFormats.flatMap(({ extensions }) => extensions)),
].sort();

/** The format of this name, which must be one of `inputFormatNames`. */
export function inputFormat(name: string): InputFormat {
  return named(name, inputFormats);
}

/** The binary format whose files begin with these bytes. */
export function binaryFormat(head: Uint8Array): InputFormat | undefined {
  return inputFormats.find(({ magic }) => magic?.every((byte, at) => head[at] === byte) === true);
}

/** The format of an input: by the extension of its name, else by how it begins. */
export function detectFormat(name: string, head: string): InputFormat {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  const sharing = inputFormats.filter(({ extensions }) => extensions.includes(extension));
  const [first, second] = sharing;
  if (first !== undefined && second === undefined) return first;
  const isNamed = first !== undefined;
  const start = head.trimStart();
  return (isNamed ? sharing : inputFormats).find(({ begins }) => begins?.(start, isNamed) === true) ?? text;
}
