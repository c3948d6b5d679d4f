import type { ErrorRecord } from "../errors.js";
import { type ChunkOptions, readChunks, refuseDocument } from "./chunk-reader.js";
import type { RawRecord } from "./error-records.js";
import type { Input } from "./input.js";
import { type PostOptions, type PostRecord, parsePostRecords, parseRecords } from "./record-parser.js";

export type ReadOptions = Omit<ChunkOptions, "keep"> & PostOptions;

/**
 * Reads an input record by record, in order; a record that is no post becomes an error record and the rest goes on.
 * A binary file is one error record.
 * A file without fields (text, Markdown, HTML) is one post, whose id is the name of the file.
 *
 * @throws {JobsiftError} `unreadable-input` when the input cannot be read, `invalid-data` when a CSV header does not fit
 */
export async function* readPostRecords(
  input: Input,
  options: ReadOptions = {},
): AsyncGenerator<PostRecord | ErrorRecord> {
  for await (const chunk of readChunks(input, options)) yield* parsePostRecords(chunk, options);
}

/**
 * Reads the records of an input as they are, without asking for a post in them.
 *
 * @throws {JobsiftError} as `readPostRecords`, and `invalid-data` when the input is one post without fields
 */
export async function* readRecords(input: Input, options: ReadOptions = {}): AsyncGenerator<RawRecord | ErrorRecord> {
  for await (const chunk of readChunks(input, { ...options, keep: "all" })) {
    refuseDocument(chunk);
    yield* parseRecords(chunk);
  }
}
