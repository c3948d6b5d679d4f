import type { ErrorCode } from "./domain.js";

/** What jobsift throws: a stable `code`, and a message that names what was wrong, where, and what is allowed. */
export class JobsiftError extends Error {
  override readonly name = "JobsiftError";
  readonly code: ErrorCode;
  /** The message without the name of the package before it. */
  readonly reason: string;

  constructor(code: ErrorCode, reason: string) {
    super(`jobsift: ${reason}`);
    this.code = code;
    this.reason = reason;
  }
}

/** What stands for a record that could not be classified. It never quotes the text of the post. */
export interface ErrorRecord {
  readonly id?: string | number;
  readonly error: {
    readonly code: ErrorCode;
    readonly message: string;
    readonly file?: string;
    /** 1-based line in the file. */
    readonly line?: number;
    /** 1-based data row (CSV, or position in a JSON array). */
    readonly row?: number;
    /** Offset of the record's first byte in the file, in the uncompressed bytes of a compressed one. */
    readonly byteOffset?: number;
    /** JSON path of the offending value. */
    readonly path?: string;
  };
}
