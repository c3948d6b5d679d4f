import { createReadStream } from "node:fs";
import { JobsiftError } from "../errors.js";
import type { Allowance } from "./allowance.js";

/** Bytes with a name for messages: a file, or standard input. */
export interface Input {
  /** As messages write it: the path of a file. */
  readonly name: string;
  /** Read once, in order; compressed ones are decompressed by the reader. */
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Of a file, which alone can be read out of order, as Parquet must be. */
  readonly path?: string;
  /** Of a file in an archive: what it may become, with all others of it. */
  readonly allowance?: Allowance;
}

/** Where a record stands in its input; see `ErrorRecord` for the units. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly row?: number;
  readonly byteOffset?: number;
}

/**
 * A file as an input. Nothing is opened before the first read.
 *
 * @throws {JobsiftError} `unreadable-input` when the file is missing, a folder or not readable; while reading
 */
export function inputFromFile(path: string): Input {
  return { name: path, path, bytes: readBytes(path, () => createReadStream(path, { highWaterMark: PART_BYTES })) };
}

/** Large enough that what is done once a part costs nothing, small enough that many can be on their way. */
const PART_BYTES = 1 << 18;

/**
 * A stream that is open already, such as standard input, as a source.
 *
 * @throws {JobsiftError} as `inputFromFile`
 */
export function inputFromStream(stream: AsyncIterable<Uint8Array>, name: string): Input {
  return { name, bytes: readBytes(name, () => stream) };
}

/** An input whose bytes, as they are stored, `onBytes` hears of when they are read. */
export function watchBytes(input: Input, onBytes: (part: Uint8Array) => void): Input {
  async function* watch(): AsyncGenerator<Uint8Array> {
    for await (const part of input.bytes) {
      onBytes(part);
      yield part;
    }
  }
  return { ...input, bytes: watch() };
}

async function* readBytes(name: string, open: () => AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* open();
  } catch (error) {
    throw unreadable(name, explainSystemError(error));
  }
}

/** That an input cannot be read, and why. */
export function unreadable(name: string, reason: string): JobsiftError {
  return new JobsiftError("unreadable-input", `cannot read ${name}: ${reason}`, { file: name });
}

/** What reading an input of some kind ("zip archive") failed with: it is broken, unless the error is one that says what is wrong. */
export function brokenInput(name: string, kind: string, error: unknown): JobsiftError {
  return error instanceof JobsiftError ? error : unreadable(name, `broken ${kind} (${explainSystemError(error)})`);
}

const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  EISDIR: "a folder, not a file",
  EACCES: "permission denied",
  EPERM: "permission denied",
  ENOSPC: "no space is left on the disk",
  EDQUOT: "no space is left of what you may use",
  EFBIG: "larger than a file may be",
  EROFS: "the file system can only be read",
  ENOTDIR: "a part of the path is no folder",
  ENOTEMPTY: "a folder, not a file",
  ELOOP: "links that lead nowhere",
  ENAMETOOLONG: "the name is too long",
};

/** What the system, or Node, calls an error: "ENOENT". Undefined for an error that has no such name. */
export function systemCodeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}

/** A system error in plain words. */
export function explainSystemError(error: unknown): string {
  return SYSTEM_ERRORS[systemCodeOf(error) ?? ""] ?? (error instanceof Error ? error.message : String(error));
}

/** What can only be read as a whole must fit into memory. */
const MOST_WHOLE_BYTES = 1 << 29;

/**
 * All bytes of an input.
 *
 * @throws {JobsiftError} `too-long` when there are more than 512 MiB
 */
export async function readWhole(bytes: AsyncIterable<Uint8Array>, name: string): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of bytes) {
    length += part.length;
    if (length > MOST_WHOLE_BYTES) {
      const message = `${name} has more than the ${MOST_WHOLE_BYTES >> 20} MiB that are read at once`;
      throw new JobsiftError("too-long", message, { file: name });
    }
    parts.push(part);
  }
  return Buffer.concat(parts, length);
}

/** An input of which the first bytes have been read. */
export interface BegunInput {
  readonly head: Buffer;
  /** What is behind `head`. */
  readonly rest: AsyncIterator<Uint8Array>;
  /** Whether nothing is. */
  readonly isWhole: boolean;
}

/** Reads until enough has come. */
export async function lookAhead(
  parts: AsyncIterable<Uint8Array>,
  isEnough: (head: Buffer) => boolean,
): Promise<BegunInput> {
  let rest = parts[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  let isWhole = false;
  while (!isWhole && !isEnough(head)) {
    const next = await rest.next().catch((error: unknown) => {
      if (head.length === 0) throw error;
      // What came before is read first.
      rest = failWith(error);
      return undefined;
    });
    if (next === undefined) break;
    if (next.done === true) isWhole = true;
    else head = Buffer.concat([head, next.value]);
  }
  return { head, rest, isWhole };
}

function failWith(error: unknown): AsyncIterator<never> {
  return { next: () => Promise.reject(error) };
}

/** What has been read already, and the rest. */
export async function* rejoin<T>(head: readonly T[], rest: AsyncIterator<T>): AsyncGenerator<T> {
  try {
    yield* head;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
