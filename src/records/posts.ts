import type { ErrorRecord } from "../errors.js";
import type { Post } from "../post.js";
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
 * Text, Markdown and HTML files are one post each, whose id is the name of the file.
 *
 * @throws JobsiftError `unreadable-input` when the source cannot be read, `invalid-data` when a CSV header does not fit
 */
export async function* readPosts(source: Source, options: ReadOptions = {}): AsyncGenerator<PostRecord | ErrorRecord> {
  const { fields = {} } = options;
  const peeked = await peek(decode(source.bytes));
  const format = options.format ?? detectFormat(source.name, peeked.head);
  if (format === "text" || format === "markdown" || format === "html") {
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
 * @throws JobsiftError as `readPosts`
 */
export async function* readRows(source: Source, options: ReadOptions = {}): AsyncGenerator<Row | ErrorRecord> {
  const peeked = await peek(decode(source.bytes));
  const format = options.format ?? detectFormat(source.name, peeked.head);
  yield* rowsOf(peeked, format, source.name, options.fields ?? {});
}

function rowsOf(
  { all }: Peeked,
  format: InputFormat,
  file: string,
  fields: FieldNames,
): AsyncGenerator<Row | ErrorRecord> {
  if (format === "json") return jsonRows(all, file);
  if (format !== "csv" && format !== "tsv") return ndjsonRows(all, file);
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

function documentPost(text: string, format: "text" | "markdown" | "html", source: Source): PostRecord | ErrorRecord {
  const place = { file: source.name };
  if (text.trim() === "") return errorRecord("invalid-record", "the file is empty", place, source.name);
  const post = format === "html" ? pagePost(text) : { description: text };
  return { post: { id: source.name, ...post }, place };
}
