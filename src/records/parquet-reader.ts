import {
  asyncBufferFromFile,
  type FileMetaData,
  parquetMetadataAsync,
  parquetReadObjects,
  parquetSchema,
} from "hyparquet";
import { compressors } from "hyparquet-compressors";
import type { Chunk, RecordSyntax } from "./chunk.js";
import { type FieldNames, givenNames, isPostField } from "./fields.js";
import { refuseHeader } from "./header.js";
import { brokenInput, type Input, unreadable } from "./input.js";
import { CHUNK_ROWS, rowsAsJson } from "./json-rows.js";

interface WantedColumns {
  readonly fields: FieldNames;
  readonly keep: readonly string[] | "all";
}

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
    throw unreadable(name, "Parquet is read from its end, so it must be a file");
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
      yield { file: name, syntax, ...rowsAsJson(rows.slice(at, at + CHUNK_ROWS), rowStart + at) };
    }
    rowStart = rowEnd;
  }
}

async function attemptRead<T>(name: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw brokenInput(name, "Parquet", error);
  }
}

function columnsOf(metadata: FileMetaData, { fields, keep }: WantedColumns, file: string): readonly string[] {
  const columns = parquetSchema(metadata).children.map(({ element }) => element.name);
  refuseHeader(columns, file, givenNames(fields));
  return columns.filter((column) => keep === "all" || keep.includes(column) || isPostField(column, fields));
}
