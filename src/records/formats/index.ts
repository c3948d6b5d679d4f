import { findNamed } from "../named.js";
import { csvInput } from "./csv.js";
import type { InputFormat } from "./format.js";
import { htmlInput } from "./html.js";
import { jsonInput } from "./json.js";
import { markdownInput } from "./markdown.js";
import { ndjsonInput } from "./ndjson.js";
import { parquetInput } from "./parquet.js";
import { textInput } from "./text.js";
import { tsvInput } from "./tsv.js";
import { xlsxInput } from "./xlsx.js";
import { xmlInput } from "./xml.js";

export type { DocumentFormat, InputFormat } from "./format.js";

const registered = [
  ndjsonInput,
  jsonInput,
  csvInput,
  tsvInput,
  parquetInput,
  xlsxInput,
  textInput,
  markdownInput,
  xmlInput,
  htmlInput,
] as const;

export type InputFormatName = (typeof registered)[number]["name"];

/** Every format that is read, in the order in which help lists them and the beginning of a text is tried. */
export const INPUT_FORMATS: readonly InputFormat[] = registered;

export const inputFormatNames: readonly InputFormatName[] = registered.map(({ name }) => name);

/** The format of this name, which must be one of `inputFormatNames`. */
export function inputFormat(name: string): InputFormat {
  return findNamed(name, INPUT_FORMATS);
}

/** Bytes that tell a binary format, and the first name in a zip file. */
const MAGIC_BYTES = 64;

/** The binary format whose files begin with these bytes. */
export function binaryFormat(head: Buffer): InputFormat | undefined {
  const first = head.toString("latin1", 0, MAGIC_BYTES);
  return INPUT_FORMATS.find(({ hasMagic }) => hasMagic?.(first) === true);
}

/** The format of an input: by the extension of its name, else by how it begins. */
export function detectFormat(name: string, head: string): InputFormat {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  const sharing = INPUT_FORMATS.filter(({ extensions }) => extensions.includes(extension));
  const [first, second] = sharing;
  if (first !== undefined && second === undefined) return first;
  const isNamed = first !== undefined;
  const start = head.trimStart();
  return (isNamed ? sharing : INPUT_FORMATS).find(({ begins }) => begins?.(start, isNamed) === true) ?? textInput;
}
