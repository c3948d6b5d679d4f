import { isUtf8 } from "node:buffer";
import type { ErrorRecord } from "../errors.js";
import type { Chunk, RecordSpan, RecordSyntax } from "./chunk.js";
import { createErrorRecord, isErrorRecord, type RawRecord, toErrorRecord } from "./error-records.js";
import { type InputFormat, inputFormat } from "./formats/index.js";
import type { Place } from "./input.js";
import type { PostOptions } from "./payloads.js";
import { type PostRecord, readDocument, readPostings } from "./postings.js";

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
    else yield parseRecord(buffer.toString("utf8", span.start, span.end), format, syntax, place, span.path);
  }
}

const NOT_UTF8 = "not in UTF-8; name the encoding of the file with --encoding, or convert it, as with iconv -t UTF-8";

/** The posts of a chunk: one for each span, or those of the payload that it is. */
export function* parsePostRecords(chunk: Chunk, options: PostOptions): Generator<PostRecord | ErrorRecord> {
  for (const raw of parseRecords(chunk)) yield* readRaw(raw, chunk, options);
}

/** The posts of one record of a chunk. */
export function* readRaw(
  raw: RawRecord | ErrorRecord,
  { syntax }: Chunk,
  options: PostOptions,
): Generator<PostRecord | ErrorRecord> {
  const format = inputFormat(syntax.format);
  if (isErrorRecord(raw)) yield raw;
  else if (format.holds === "records") yield* readPostings(raw, options);
  else yield* readDocument(raw, format, options);
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
function parseRecord(
  text: string,
  format: InputFormat,
  syntax: RecordSyntax,
  place: Place,
  path: string | undefined,
): RawRecord | ErrorRecord {
  if (format.holds === "document") return { value: text, place };
  try {
    const leftOut: string[] = [];
    const value = format.parse(text, syntax, { line: place.line, remark: (remark) => void leftOut.push(remark) });
    return { value, place, source: text, ...(path !== undefined && { path }), ...(leftOut.length > 0 && { leftOut }) };
  } catch (error) {
    return toErrorRecord(error, place);
  }
}
