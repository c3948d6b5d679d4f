import type { ErrorCode } from "./domain.js";

/** What jobsift throws: a stable `code`, and a message that names what was wrong, where, and what is allowed. */
export class JobsiftError extends Error {
  /** Always "JobsiftError": tells it apart where `instanceof` cannot. */
  override readonly name = "JobsiftError";
  /** The reason, for programs; it does not change between versions. */
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
  /** That of the post. Absent when it has none, or it cannot be read. */
  readonly id?: string | number;
  /** What was wrong, and where. */
  readonly error: {
    /** The reason, for programs. */
    readonly code: ErrorCode;
    /** What was wrong and what is allowed, for people. */
    readonly message: string;
    /** The file, as the caller named it. */
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
