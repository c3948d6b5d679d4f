import {
  asyncBufferFromFile,
  type FileMetaData,
  parquetMetadataAsync,
  parquetReadObjects,
  parquetSchema,
} from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { JobsiftError } from "../errors.js";
import type { Chunk, RecordSpan, RecordSyntax } from "./chunk.js";
import { type FieldNames, isKnownField, isPostField } from "./fields.js";
import type { Input } from "./input.js";

interface WantedColumns {
  readonly fields: FieldNames;
  readonly keep: readonly string[] | "all";
}

/** Rows that become one chunk. */
const CHUNK_ROWS = 256;

/**
 * The rows of a Parquet file as JSON, of those columns alone that are wanted. One row group is held at a time.
 *
 * @throws {JobsiftError} `unreadable-input` when it is no file, or broken; `invalid-data` when a wanted column is missing
 */
export async function* readParquetChunks(
  input: Input,
  syntax: RecordSyntax,
  wanted: WantedColumns,
): AsyncGenerator<Chunk> {
  const { name, path } = input;
  if (path === undefined) {
    throw new JobsiftError(
      "unreadable-input",
      `cannot read ${name}: Parquet is read from its end, so it must be a file`,
      { file: name },
    );
  }
  const file = await attemptRead(name, () => asyncBufferFromFile(path));
  const metadata = await attemptRead(name, () => parquetMetadataAsync(file));
  const columns = columnsOf(metadata, wanted, name);
  let rowStart = 0;
  for (const group of metadata.row_groups) {
    const rowEnd = rowStart + Number(group.num_rows);
    const range = { file, metadata, columns: [...columns], rowStart, rowEnd, compressors };
    const rows = await attemptRead(name, () => parquetReadObjects(range));
    for (let at = 0; at < rows.length; at += CHUNK_ROWS) {
      yield { file: name, syntax, ...asJson(rows.slice(at, at + CHUNK_ROWS), rowStart + at) };
    }
    rowStart = rowEnd;
  }
}

async function attemptRead<T>(name: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new JobsiftError("unreadable-input", `cannot read ${name}: broken Parquet (${reason})`, { file: name });
  }
}

function columnsOf(metadata: FileMetaData, { fields, keep }: WantedColumns, file: string): readonly string[] {
  const columns = parquetSchema(metadata).children.map(({ element }) => element.name);
  const named = Object.values(fields)
    .flat()
    .filter((name) => name !== undefined);
  const missing = named.find((name) => !columns.some((column) => column.toLowerCase() === name.toLowerCase()));
  if (missing !== undefined) throw new JobsiftError("invalid-data", `${file} has no column "${missing}"`, { file });
  if (named.length === 0 && !columns.some(isKnownField)) {
    throw new JobsiftError(
      "invalid-data",
      `${file} has no column for a title or a text; it has ${columns.join(", ")}; name them with --title-field and --text-field`,
      { file },
    );
  }
  return columns.filter((column) => keep === "all" || keep.includes(column) || isPostField(column, fields));
}

function asJson(rows: readonly object[], before: number): Pick<Chunk, "bytes" | "spans"> {
  const texts = rows.map((row) => Buffer.from(JSON.stringify(row, toJsonValue)));
  let end = 0;
  const spans: RecordSpan[] = texts.map(({ length }, index) => {
    end += length;
    return { start: end - length, end, row: before + index + 1 };
  });
  return { bytes: new Uint8Array(Buffer.concat(texts)), spans };
}

/** A 64-bit integer that a number cannot hold exactly stays a text, as an id must; bytes become base64. */
function toJsonValue(_: string, value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  if (typeof value !== "bigint") return value;
  return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
}
