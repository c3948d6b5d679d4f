import { JobsiftError } from "../errors.js";
import { formatAlternatives } from "./alternatives.js";
import type { Chunk, Fault } from "./chunk.js";
import { decompress, uncompressedName } from "./compression.js";
import { type PeekedInput, peek } from "./encoding.js";
import type { FieldNames } from "./fields.js";
import {
  binaryFormat,
  detectFormat,
  INPUT_FORMATS,
  type InputFormat,
  type InputFormatName,
  inputFormat,
} from "./formats/index.js";
import type { Input } from "./input.js";
import { faultOfKind } from "./kinds.js";
import type { RemarkListener } from "./remarks.js";

export interface ChunkOptions {
  /** Guessed from the name and the first characters when absent. */
  readonly format?: InputFormatName | undefined;
  /** Names of the fields that make a post. Default: guessed. */
  readonly fields?: FieldNames | undefined;
  /** Columns that are read besides those of a post, where reading fewer costs less; "all" reads every one. */
  readonly keep?: readonly string[] | "all" | undefined;
  /** Field with a payload. Default: none. */
  readonly payloadField?: string | undefined;
  /** What parts the cells of CSV and TSV. Default: told from the header. */
  readonly delimiter?: string | undefined;
  /** Of texts, as the web's encoding standard names it. Default: told from the bytes. */
  readonly encoding?: string | undefined;
  /** Hears of an encoding that was guessed, and of lines that were left out. */
  readonly onRemark?: RemarkListener | undefined;
}

/**
 * Cuts an input into chunks of records, in order, as it arrives. A binary file is one record, which is a fault.
 *
 * @throws {JobsiftError} `unreadable-input` when the input cannot be read, `invalid-data` when a header does not fit
 */
export async function* readChunks(input: Input, options: ChunkOptions = {}): AsyncGenerator<Chunk> {
  const { keep = [], payloadField, delimiter, encoding, onRemark } = options;
  // Whoever reads columns is to read that one for the text.
  const fields = payloadField === undefined ? (options.fields ?? {}) : { ...options.fields, text: payloadField };
  const remark = (text: string) => onRemark?.(text, input.name);
  const peeked = await peek(decompress(input), { encoding, remark });
  const fault = binaryFormat(peeked.head) === undefined ? faultOfKind(peeked.head) : undefined;
  const format = formatOf(input, peeked, options.format);
  if (format.magic === undefined && fault !== undefined) yield faultyChunk(input.name, fault);
  else yield* format.open({ ...peeked, input, fields, keep, delimiter, remark });
}

function formatOf({ name }: Input, { head, text }: PeekedInput, asked: InputFormatName | undefined): InputFormat {
  const known = binaryFormat(head);
  if (known !== undefined) return known;
  return asked === undefined ? detectFormat(uncompressedName(name), text) : inputFormat(asked);
}

/** An input of which nothing can be read, as one record that says why. */
export function faultyChunk(file: string, fault: Fault): Chunk {
  return { file, syntax: { format: "ndjson" }, bytes: new Uint8Array(), spans: [{ start: 0, end: 0, fault }] };
}

/** @throws {JobsiftError} `invalid-data` when the records of a file are posts without fields */
export function refuseDocument({ file, syntax }: Chunk): void {
  const { holds, name } = inputFormat(syntax.format);
  if (holds === "records") return;
  const others = INPUT_FORMATS.filter((format) => format.holds === "records").map(({ title }) => title);
  const message = `${file} is read as ${name}, one post without fields; use ${formatAlternatives(others)}`;
  throw new JobsiftError("invalid-data", message);
}
