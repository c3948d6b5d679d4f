import { JobsiftError } from "../errors.js";
import { type Chunk, cut, type Layout, type Splitter } from "./chunk.js";
import { decompress, nameWithin } from "./compression.js";
import { delimiterOf, headerOf } from "./csv.js";
import { ElementSplitter } from "./elements.js";
import { type Peeked, peek } from "./encoding.js";
import type { FieldNames } from "./fields.js";
import { detectFormat, type InputFormat } from "./format.js";
import { LineSplitter } from "./lines.js";
import { RowSplitter, WholeSplitter } from "./rows.js";
import type { Source } from "./source.js";

export interface ChunkOptions {
  /** Guessed from the name and the first characters when absent. */
  readonly format?: InputFormat | undefined;
  readonly fields?: FieldNames | undefined;
  /** Columns that are read besides those of a post, where reading fewer costs less; "all" reads every one. */
  readonly keep?: readonly string[] | "all" | undefined;
}

/**
 * Cuts an input into chunks of records, in order, as it arrives. A binary file is one record, which is a fault.
 *
 * @throws JobsiftError `unreadable-input` when the source cannot be read, `invalid-data` when a header does not fit
 */
export async function* readChunks(source: Source, options: ChunkOptions = {}): AsyncGenerator<Chunk> {
  const { name } = source;
  const { fields = {}, keep = [] } = options;
  const peeked = await peek(decompress(source));
  const format = options.format ?? detectFormat(nameWithin(name), peeked.head.toString());
  if (format === "parquet" || isParquet(peeked.head)) {
    // It is read from its end, by path: what was opened to look at it is closed.
    for await (const _ of peeked.bytes) break;
    // Loaded only where it is needed: its decompressors cost as much as all the rest.
    const { parquetChunks } = await import("./parquet.js");
    yield* parquetChunks(source, { fields, keep });
  } else if (isBinary(peeked)) yield binaryChunk(name);
  else if (format === "csv" || format === "tsv") yield* csvChunks(peeked, name, format, fields);
  else {
    const { layout, splitter } = plan(format, peeked.byteOffset);
    yield* place(peeked, cut(peeked.bytes, splitter, { file: name, layout }, peeked.byteOffset));
  }
}

function plan(
  format: Exclude<InputFormat, "csv" | "tsv" | "parquet">,
  from = 0,
): { readonly layout: Layout; readonly splitter: Splitter } {
  if (format === "ndjson") return { layout: { kind: "json" }, splitter: new LineSplitter(from) };
  if (format === "json") return { layout: { kind: "json" }, splitter: new ElementSplitter(from) };
  return { layout: { kind: "document", format }, splitter: new WholeSplitter(from) };
}

/** The first row, the header, becomes part of the layout of the others. */
async function* csvChunks(
  peeked: Peeked,
  file: string,
  format: "csv" | "tsv",
  fields: FieldNames,
): AsyncGenerator<Chunk> {
  const line = peeked.head.toString().trimStart().split("\n", 1)[0] ?? "";
  const delimiter = format === "tsv" ? "\t" : delimiterOf(line);
  const named = [fields.id, fields.title, fields.text, fields.company].filter((name) => name !== undefined);
  let layout: Layout = { kind: "csv", header: [], delimiter };
  const cutting = cut(peeked.bytes, new RowSplitter(delimiter, peeked.byteOffset), { file, layout }, peeked.byteOffset);
  for await (const chunk of place(peeked, cutting)) {
    const header = chunk.spans.find(({ row }) => row === 0);
    if (header !== undefined) {
      const row = Buffer.from(chunk.bytes).toString("utf8", header.start, header.end);
      layout = { kind: "csv", header: headerOf(row, delimiter, file, named), delimiter };
    }
    const spans = chunk.spans.filter((span) => span !== header);
    if (spans.length > 0) yield { ...chunk, layout, spans };
  }
}

/** Where a file is not in UTF-8 its records have no offset. */
async function* place({ byteOffset }: Peeked, chunks: AsyncIterable<Chunk>): AsyncGenerator<Chunk> {
  if (byteOffset !== undefined) yield* chunks;
  else for await (const { byteOffset: _, ...chunk } of chunks) yield chunk;
}

const parquetMagic = Buffer.from("PAR1");

function isParquet(head: Buffer): boolean {
  return head.subarray(0, parquetMagic.length).equals(parquetMagic);
}

/** Where a NUL gives a binary file away; as git has it. */
const binaryHead = 8000;

function isBinary({ head }: Peeked): boolean {
  return head.subarray(0, binaryHead).includes(0);
}

function binaryChunk(file: string): Chunk {
  const message = "this is no text: a binary file, or UTF-16 without a byte order mark; write UTF-8";
  const span = { start: 0, end: 0, fault: { code: "invalid-data", message } } as const;
  return { file, layout: { kind: "json" }, bytes: new Uint8Array(), spans: [span] };
}

/** @throws JobsiftError `invalid-data` when the records of a file are posts without fields */
export function refuseDocument({ file, layout }: Chunk): void {
  if (layout.kind !== "document") return;
  const message = `${file} is read as ${layout.format}, one post without fields; use NDJSON, JSON, CSV, TSV or Parquet`;
  throw new JobsiftError("invalid-data", message);
}
