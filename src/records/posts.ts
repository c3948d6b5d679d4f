import { type ErrorRecord, JobsiftError } from "../errors.js";
import type { Post } from "../post.js";
import { decompress, nameWithin } from "./compression.js";
import { csvRows } from "./csv.js";
import { pagePost } from "./document.js";
import { type FieldNames, postId, toPost } from "./fields.js";
import { detectFormat, type InputFormat } from "./format.js";
import { jsonRows, ndjsonRows } from "./json.js";
import { errorRecord, isErrorRecord, type Row, toErrorRecord } from "./row.js";
import { decode, gather, type Peeked, type Place, peek, type Source } from "./source.js";

export interface ReadOptions {
  /** Guessed from the name and the first characters when absent. */
  readonly format?: InputFormat | undefined;
  readonly fields?: FieldNames | undefined;
}

/** A post and where it came from. */
export interface PostRecord {
  readonly post: Post;
  readonly place: Place;
}

/**
 * Reads an input record by record, in order; a record that is no post becomes an error record and the rest goes on.
 * A binary file is one error record.
 * Text, Markdown and HTML files are one post each, whose id is the name of the file.
 *
 * @throws JobsiftError `unreadable-input` when the source cannot be read, `invalid-data` when a CSV header does not fit
 */
export async function* readPosts(source: Source, options: ReadOptions = {}): AsyncGenerator<PostRecord | ErrorRecord> {
  const { fields = {} } = options;
  const peeked = await peek(decode(decompress(source)));
  if (isBinary(peeked)) {
    yield binaryRecord(source);
    return;
  }
  const format = options.format ?? detectFormat(nameWithin(source.name), peeked.head);
  if (isDocument(format)) {
    yield documentPost(await gather(peeked.all), format, source);
    return;
  }
  for await (const row of rowsOf(peeked, format, source.name, fields)) {
    yield isErrorRecord(row) ? row : postRecord(row, fields);
  }
}

/**
 * Reads the records of an NDJSON, JSON, CSV or TSV input as they are, without asking for a post in them.
 *
 * @throws JobsiftError as `readPosts`, and `invalid-data` when the input is a text, Markdown or HTML file
 */
export async function* readRows(source: Source, options: ReadOptions = {}): AsyncGenerator<Row | ErrorRecord> {
  const peeked = await peek(decode(decompress(source)));
  if (isBinary(peeked)) {
    yield binaryRecord(source);
    return;
  }
  const format = options.format ?? detectFormat(nameWithin(source.name), peeked.head);
  if (isDocument(format)) {
    const message = `${source.name} is read as ${format}, one post without fields; use NDJSON, JSON, CSV or TSV`;
    throw new JobsiftError("invalid-data", message);
  }
  yield* rowsOf(peeked, format, source.name, options.fields ?? {});
}

/** Where a NUL gives a binary file away; as git has it. */
const binaryHead = 8000;

function isBinary({ head }: Peeked): boolean {
  return head.slice(0, binaryHead).includes("\0");
}

function binaryRecord({ name }: Source): ErrorRecord {
  const message = "this is no text: a binary file, or UTF-16 without a byte order mark; write UTF-8";
  return errorRecord("invalid-data", message, { file: name });
}

type DocumentFormat = "text" | "markdown" | "html";

function isDocument(format: InputFormat): format is DocumentFormat {
  return format === "text" || format === "markdown" || format === "html";
}

function rowsOf(
  { all }: Peeked,
  format: Exclude<InputFormat, DocumentFormat>,
  file: string,
  fields: FieldNames,
): AsyncGenerator<Row | ErrorRecord> {
  if (format === "json") return jsonRows(all, file);
  if (format === "ndjson") return ndjsonRows(all, file);
  const columns = [fields.id, fields.title, fields.text, fields.company].filter((name) => name !== undefined);
  return csvRows(all, file, { columns, ...(format === "tsv" && { delimiter: "\t" }) });
}

function postRecord({ value, place }: Row, fields: FieldNames): PostRecord | ErrorRecord {
  try {
    return { post: toPost(value, fields), place };
  } catch (error) {
    return toErrorRecord(error, place, postId(value, fields));
  }
}

function documentPost(text: string, format: DocumentFormat, source: Source): PostRecord | ErrorRecord {
  const place = { file: source.name };
  if (text.trim() === "") return errorRecord("invalid-record", "the file is empty", place, source.name);
  const post = format === "html" ? pagePost(text) : { description: text };
  return { post: { id: source.name, ...post }, place };
}
