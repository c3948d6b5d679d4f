import { isUtf8 } from "node:buffer";
import { type ErrorRecord, JobsiftError } from "../errors.js";
import type { Post } from "../post.js";
import type { Chunk, RecordSpan, RecordSyntax } from "./chunk.js";
import { createErrorRecord, isErrorRecord, type RawRecord, toErrorRecord } from "./error-records.js";
import { type FieldNames, postFromRecord, usableIdOf } from "./fields.js";
import { type DocumentFormat, type InputFormat, inputFormat } from "./formats/index.js";
import type { Place } from "./input.js";
import { isMojibake, type Remark } from "./remarks.js";

/** A post and where it came from. */
export interface PostRecord {
  readonly post: Post;
  readonly place: Place;
  /** The record as it was written; absent for a file that is one post. */
  readonly value?: unknown;
  /** What reading took for something else than it says. */
  readonly remarks?: readonly Remark[];
}

export interface PostOptions {
  readonly fields?: FieldNames | undefined;
  /** Most characters of a title and a description together. Default: any number. */
  readonly maxChars?: number | undefined;
}

/** The records of a chunk, one for each span, without asking for a post in them. */
export function* parseRecords(chunk: Chunk): Generator<RawRecord | ErrorRecord> {
  const { bytes, syntax } = chunk;
  const format = inputFormat(syntax.format);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const isSound = isUtf8(bytes);
  for (const span of chunk.spans) {
    const place = placeOf(chunk, span);
    const { fault } = span;
    if (fault !== undefined) yield createErrorRecord(fault.code, fault.message, place);
    else if (!isSound && !isUtf8(bytes.subarray(span.start, span.end)))
      yield createErrorRecord("not-utf8", NOT_UTF8, place);
    else yield parseRecord(buffer.toString("utf8", span.start, span.end), format, syntax, place);
  }
}

const NOT_UTF8 = "not in UTF-8; name the encoding of the file with --encoding, or convert it, as with iconv -t UTF-8";

/** The posts of a chunk, one for each span. */
export function* parsePostRecords(chunk: Chunk, options: PostOptions): Generator<PostRecord | ErrorRecord> {
  const format = inputFormat(chunk.syntax.format);
  for (const row of parseRecords(chunk)) {
    if (isErrorRecord(row)) yield row;
    else if (format.holds === "records") yield toPostRecord(row, options);
    else yield toDocumentRecord(row, format, options);
  }
}

function placeOf({ file, byteOffset }: Chunk, { start, line, row }: RecordSpan): Place {
  return {
    file,
    ...(line !== undefined && { line }),
    ...(row !== undefined && { row }),
    ...(byteOffset !== undefined && { byteOffset: byteOffset + start }),
  };
}

/** A document is its text. */
function parseRecord(text: string, format: InputFormat, syntax: RecordSyntax, place: Place): RawRecord | ErrorRecord {
  if (format.holds === "document") return { value: text, place };
  try {
    const remarks: Remark[] = [];
    const value = format.parse(text, syntax, { line: place.line, remark: (remark) => void remarks.push(remark) });
    return { value, place, ...(remarks.length > 0 && { remarks }) };
  } catch (error) {
    return toErrorRecord(error, place);
  }
}

/** The post in a record of fields, or why there is none. */
export function toPostRecord(
  { value, place, remarks = [] }: RawRecord,
  { fields = {}, maxChars }: PostOptions,
): PostRecord | ErrorRecord {
  try {
    const post = postFromRecord(value, fields);
    refuseLongPost(post, maxChars);
    const found: readonly Remark[] = holdsMojibake(post) ? [...remarks, "mojibake"] : remarks;
    return { post, place, value, ...(found.length > 0 && { remarks: found }) };
  } catch (error) {
    return toErrorRecord(error, place, usableIdOf(value, fields));
  }
}

function holdsMojibake({ title, description }: Post): boolean {
  return [title, textOf(description)].some((text) => isMojibake(text ?? ""));
}

function textOf(description: Post["description"]): string {
  return typeof description === "object" ? (description?.source ?? "") : (description ?? "");
}

function toDocumentRecord(
  { value, place }: RawRecord,
  format: DocumentFormat,
  { maxChars }: PostOptions,
): PostRecord | ErrorRecord {
  const id = place.file;
  try {
    const text = String(value);
    if (text.trim() === "") throw new JobsiftError("invalid-record", "the file is empty");
    const post = { id, ...format.toPost(text) };
    refuseLongPost(post, maxChars);
    return { post, place };
  } catch (error) {
    return toErrorRecord(error, place, id);
  }
}

function refuseLongPost({ title, description }: Post, maxChars = Number.POSITIVE_INFINITY): void {
  const length = (title ?? "").length + textOf(description).length;
  if (length > maxChars) {
    throw new JobsiftError("too-long", `the post has ${length} characters, more than the ${maxChars} allowed`);
  }
}
