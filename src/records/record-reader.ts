import { type ErrorRecord, JobsiftError } from "../errors.js";
import type { Post } from "../post.js";
import type { Chunk } from "./chunk.js";
import { type ChunkOptions, readChunks, refuseDocument } from "./chunk-reader.js";
import { isErrorRecord, type RawRecord } from "./error-records.js";
import type { Input, Place } from "./input.js";
import type { PostOptions } from "./payloads.js";
import { type PostRecord, tellOf } from "./postings.js";
import { parsePostRecords, parseRecords, readRaw } from "./record-parser.js";

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

/** A record as it was written, and the post in it. */
export interface RecordWithPost {
  readonly value: unknown;
  readonly place: Place;
  /** Read where it is wanted: a record without one may be of no interest. */
  readonly post: () => Post;
}

/**
 * Reads an input posting by posting, with the fields of each; `onRemark` hears what there is to say of them.
 *
 * @throws {JobsiftError} as `readPostRecords`, and `invalid-data` when the input is one post without fields
 */
export async function* readRecordsWithPosts(
  input: Input,
  options: ReadOptions = {},
): AsyncGenerator<RecordWithPost | ErrorRecord> {
  for await (const chunk of readChunks(input, { ...options, keep: "all" })) {
    for (const raw of parseRecords(chunk)) {
      if (isErrorRecord(raw)) yield raw;
      else
        for (const read of readRaw(raw, chunk, options)) {
          if (!isErrorRecord(read) && options.onRemark !== undefined) tellOf(read, options.onRemark);
          yield withPost(read, raw, chunk);
        }
    }
  }
}

function withPost(read: PostRecord | ErrorRecord, raw: RawRecord, chunk: Chunk): RecordWithPost | ErrorRecord {
  if (isErrorRecord(read)) {
    // Of a payload, the posting is known no better than by its error.
    if (read.error.path !== undefined || raw.source === undefined) return read;
    const { value, place } = raw;
    return {
      value,
      place,
      post: () => {
        throw new JobsiftError(read.error.code, read.error.message);
      },
    };
  }
  if (read.value === undefined) refuseDocument(chunk);
  return { value: read.value, place: read.place, post: () => read.post };
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
