import type { Post } from "../../post.js";
import type { Chunk, RecordSyntax } from "../chunk.js";
import type { OpenedInput } from "../opened-input.js";

/** How an input is written: all that tells one format from the others. */
export type InputFormat = RecordsFormat | DocumentFormat;

/** What is known of every format. */
interface InputFormatBase<Name extends string> {
  /** As `--input-format` names it. */
  readonly name: Name;
  /** As a sentence names it. */
  readonly title: string;
  /** How the names of its files end: in lower case, without the dot. */
  readonly extensions: readonly string[];
  /**
   * Whether these first bytes, one character each, are those of a binary format: they count for more than a file's name
   * and `--input-format`. Absent in a format of text, where a NUL gives away that a file is something else.
   */
  hasMagic?(head: string): boolean;
  /**
   * Whether a text begins like this format, white space left out: asked of each format in turn where a name says nothing
   * (`isNamed` is false), and where several formats share the extension of a file (`isNamed` is true; then the file is
   * known to be one of these, and less has to be seen). Absent in a format that no beginning gives away.
   */
  begins?(head: string, isNamed: boolean): boolean;
}

/** Records with fields: many in a file. */
export interface RecordsFormat<Name extends string = string, L extends RecordSyntax = RecordSyntax>
  extends InputFormatBase<Name> {
  readonly holds: "records";
  /** Cuts an input into chunks, which carry in their syntax the name of the format and what `parse` has to know. */
  open(opened: OpenedInput): AsyncGenerator<Chunk<L>>;
  /**
   * One record out of its text, in any thread; only for the syntaxes that `open` has made.
   *
   * @param context Where the text begins in its file, 1-based, and who hears what was left out of it.
   * @throws {JobsiftError} `invalid-record` when the text is not a record of this format, `invalid-data` when it is no text of it at all.
   */
  parse(text: string, layout: L, context: ParseContext): unknown;
}

export interface ParseContext {
  readonly line: number | undefined;
  remark(text: string): void;
}

/** One post a file, without fields. */
export interface DocumentFormat<Name extends string = string> extends InputFormatBase<Name> {
  readonly holds: "document";
  open(opened: OpenedInput): AsyncGenerator<Chunk>;
  /** The post that a file's text is, without an id. */
  toPost(text: string): Post;
}
