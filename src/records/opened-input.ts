import type { PeekedInput } from "./encoding.js";
import type { FieldNames } from "./fields.js";
import type { Input } from "./input.js";

/** A binary input, and what is wanted of it. */
export interface OpenedBinary {
  readonly input: Input;
  /** All of it, without the compression around it. */
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly fields: FieldNames;
  /** Columns that are read besides those of a post, where reading fewer costs less; "all" reads every one. */
  readonly keep: readonly string[] | "all";
  /** What is to be said of the input, besides its records. */
  remark(text: string): void;
}

/** A text whose beginning has been looked at, and what is wanted of it. */
export interface OpenedInput extends OpenedBinary, PeekedInput {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** What parts the cells of a row. Default: told from the header. */
  readonly delimiter: string | undefined;
}
