import { JobsiftError } from "../errors.js";
import { formatAlternatives } from "./alternatives.js";
import { archiveFormat, readArchive } from "./archives/index.js";
import { type Chunk, faultyChunk } from "./chunk.js";
import { decompress, uncompressedName } from "./compression/index.js";
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
import { type BegunInput, type Input, lookAhead, rejoin } from "./input.js";
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

/** Bytes by which one binary file is told from another, and any from a text; of a text they also tell the encoding. */
const ENOUGH = { binary: 512, text: 4 } as const;

/** Whether the kind of an input shows: of a text, nothing more is waited for than what is there. */
function showsKind(head: Buffer): boolean {
  const isBinary = head.includes(0) || head.toString("latin1", 0, 2) === "PK";
  return head.length >= (isBinary ? ENOUGH.binary : ENOUGH.text);
}

/**
 * Cuts an input into chunks of records, in order, as it arrives. Of an archive, these are the records of its files. A
 * binary file of another kind is one record, which is a fault.
 *
 * @param depth How many archives the input stands in.
 * @throws {JobsiftError} `unreadable-input` when the input cannot be read, `invalid-data` when a header does not fit,
 * `missing-package` when reading it takes a package that is not installed
 */
export async function* readChunks(input: Input, options: ChunkOptions = {}, depth = 0): AsyncGenerator<Chunk> {
  const { keep = [], payloadField, delimiter, encoding, onRemark } = options;
  // Whoever reads columns is to read that one for the text.
  const fields = payloadField === undefined ? (options.fields ?? {}) : { ...options.fields, text: payloadField };
  const remark = (text: string) => onRemark?.(text, input.name);
  const begun = await lookAhead(decompress(input), showsKind);
  const format = binaryFormat(begun.head);
  const archive = format === undefined ? archiveFormat(begun.head) : undefined;
  if (archive !== undefined) {
    const bytes = rejoin([begun.head], begun.rest);
    yield* readArchive(archive, { input, bytes, depth, remark }, (file) => readChunks(file, options, depth + 1));
    return;
  }
  const peeked = format === undefined ? await peek(begun, { encoding, remark }) : asBinary(begun);
  const chosen = format ?? formatOf(input, peeked, options.format);
  const fault = chosen.hasMagic === undefined ? faultOfKind(peeked.head) : undefined;
  if (fault !== undefined) yield faultyChunk(input.name, fault);
  else yield* chosen.open({ ...peeked, input, fields, keep, delimiter, remark });
}

/** No text is looked for in it. */
function asBinary({ head, rest }: BegunInput): PeekedInput {
  return { head, text: "", bytes: rejoin([head], rest), byteOffset: undefined, isAsStored: () => false };
}

/** A name that promises a binary format says nothing of a file that does not begin like one. */
function formatOf({ name }: Input, { text }: PeekedInput, asked: InputFormatName | undefined): InputFormat {
  if (asked !== undefined) return inputFormat(asked);
  const promised = detectFormat(uncompressedName(name), text);
  return promised.hasMagic === undefined ? promised : detectFormat("", text);
}

/** @throws {JobsiftError} `invalid-data` when the records of a file are posts without fields */
export function refuseDocument({ file, syntax }: Chunk): void {
  const { holds, name } = inputFormat(syntax.format);
  if (holds === "records") return;
  const others = INPUT_FORMATS.filter((format) => format.holds === "records").map(({ title }) => title);
  const message = `${file} is read as ${name}, one post without fields; use ${formatAlternatives(others)}`;
  throw new JobsiftError("invalid-data", message);
}
