import type { ErrorRecord } from "../errors.js";
import { type ChunkOptions, readChunks, refuseDocument } from "./chunks.js";
import { type PostOptions, type PostRecord, parsePosts, parseRows } from "./parse.js";
import type { Row } from "./row.js";
import type { Source } from "./source.js";

export type ReadOptions = Pick<ChunkOptions, "format" | "fields"> & PostOptions;

/**
 * Reads an input record by record, in order; a record that is no post becomes an error record and the rest goes on.
 * A binary file is one error record.
 * A file without fields (text, Markdown, HTML) is one post, whose id is the name of the file.
 *
 * @throws {JobsiftError} `unreadable-input` when the source cannot be read, `invalid-data` when a CSV header does not fit
 */
export async function* readPosts(source: Source, options: ReadOptions = {}): AsyncGenerator<PostRecord | ErrorRecord> {
  for await (const chunk of readChunks(source, options)) yield* parsePosts(chunk, options);
}

/**
 * Reads the records of an input as they are, without asking for a post in them.
 *
 * @throws {JobsiftError} as `readPosts`, and `invalid-data` when the input is one post without fields
 */
export async function* readRows(source: Source, options: ReadOptions = {}): AsyncGenerator<Row | ErrorRecord> {
  for await (const chunk of readChunks(source, { ...options, keep: "all" })) {
    refuseDocument(chunk);
    yield* parseRows(chunk);
  }
}
