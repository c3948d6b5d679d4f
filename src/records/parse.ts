import { isUtf8 } from "node:buffer";
import { type ErrorRecord, JobsiftError } from "../errors.js";
import type { Post } from "../post.js";
import type { Chunk, Layout, Span } from "./chunk.js";
import { type FieldNames, postId, toPost } from "./fields.js";
import { type DocumentFormat, type InputFormat, inputFormat } from "./formats/index.js";
import { errorRecord, isErrorRecord, type Row, toErrorRecord } from "./row.js";
import type { Place } from "./source.js";

/** A post and where it came from. */
export interface PostRecord {
  readonly post: Post;
  readonly place: Place;
  /** The record as it was written; absent for a file that is one post. */
  readonly value?: unknown;
}

export interface PostOptions {
  readonly fields?: FieldNames | undefined;
  /** Most characters of a title and a description together. Default: any number. */
  readonly maxChars?: number | undefined;
}

/** The records of a chunk, one for each span, without asking for a post in them. */
export function* parseRows(chunk: Chunk): Generator<Row | ErrorRecord> {
  const { bytes, layout } = chunk;
  const format = inputFormat(layout.format);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const isSound = isUtf8(bytes);
  for (const span of chunk.spans) {
    const place = placeOf(chunk, span);
    const { fault } = span;
    if (fault !== undefined) yield errorRecord(fault.code, fault.message, place);
    else if (!isSound && !isUtf8(bytes.subarray(span.start, span.end))) yield errorRecord("not-utf8", notUtf8, place);
    else yield parseRow(buffer.toString("utf8", span.start, span.end), format, layout, place);
  }
}

const notUtf8 = "not in UTF-8; convert the file first, as with iconv -f WINDOWS-1252 -t UTF-8";

/** The posts of a chunk, one for each span. */
export function* parsePosts(chunk: Chunk, options: PostOptions): Generator<PostRecord | ErrorRecord> {
  const format = inputFormat(chunk.layout.format);
  for (const row of parseRows(chunk)) {
    if (isErrorRecord(row)) yield row;
    else if (format.holds === "records") yield toPostRecord(row, options);
    else yield documentRecord(row, format, options);
  }
}

function placeOf({ file, byteOffset }: Chunk, { start, line, row }: Span): Place {
  return {
    file,
    ...(line !== undefined && { line }),
    ...(row !== undefined && { row }),
    ...(byteOffset !== undefined && { byteOffset: byteOffset + start }),
  };
}

/** A document is its text. */
function parseRow(text: string, format: InputFormat, layout: Layout, place: Place): Row | ErrorRecord {
  if (format.holds === "document") return { value: text, place };
  try {
    return { value: format.parse(text, layout, place.line), place };
  } catch (error) {
    return toErrorRecord(error, place);
  }
}

/** The post in a record of fields, or why there is none. */
export function toPostRecord({ value, place }: Row, { fields = {}, maxChars }: PostOptions): PostRecord | ErrorRecord {
  try {
    const post = toPost(value, fields);
    checkLength(post, maxChars);
    return { post, place, value };
  } catch (error) {
    return toErrorRecord(error, place, postId(value, fields));
  }
}

function documentRecord(
  { value, place }: Row,
  format: DocumentFormat,
  { maxChars }: PostOptions,
): PostRecord | ErrorRecord {
  const id = place.file;
  try {
    const text = String(value);
    if (text.trim() === "") throw new JobsiftError("invalid-record", "the file is empty");
    const post = { id, ...format.toPost(text) };
    checkLength(post, maxChars);
    return { post, place };
  } catch (error) {
    return toErrorRecord(error, place, id);
  }
}

function checkLength({ title, description }: Post, maxChars = Number.POSITIVE_INFINITY): void {
  const text = typeof description === "object" ? (description?.source ?? "") : (description ?? "");
  const length = (title ?? "").length + text.length;
  if (length > maxChars) {
    throw new JobsiftError("too-long", `the post has ${length} characters, more than the ${maxChars} allowed`);
  }
}
