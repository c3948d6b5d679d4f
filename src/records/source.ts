import { createReadStream } from "node:fs";
import { TextDecoder } from "node:util";
import { JobsiftError } from "../errors.js";

/** Bytes with a name for messages: a file, or standard input. */
export interface Source {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Where a record stands in its source; see `ErrorRecord` for the units. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly row?: number;
}

/**
 * A file as a source. Nothing is opened before the first read.
 *
 * @throws JobsiftError `unreadable-input`, while reading, when the file is missing, a folder or not readable
 */
export function fileSource(path: string): Source {
  return { name: path, bytes: read(path, () => createReadStream(path)) };
}

/** A stream that is open already, such as standard input, as a source; @throws as `fileSource`. */
export function streamSource(stream: AsyncIterable<Uint8Array>, name: string): Source {
  return { name, bytes: read(name, () => stream) };
}

async function* read(name: string, open: () => AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* open();
  } catch (error) {
    throw new JobsiftError("unreadable-input", `cannot read ${name}: ${reasonOf(error)}`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  EISDIR: "a folder, not a file",
  EACCES: "permission denied",
  EPERM: "permission denied",
};

/** A system error in plain words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}

/** The source as text: UTF-8, or UTF-16 when it starts with that byte order mark. The mark itself is dropped. */
export async function* decode(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  for await (const chunk of bytes) {
    decoder ??= new TextDecoder(encodingOf(chunk));
    yield decoder.decode(chunk, { stream: true });
  }
  const rest = decoder?.decode() ?? "";
  if (rest !== "") yield rest;
}

function encodingOf(chunk: Uint8Array): string {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return "utf-16le";
  if (chunk[0] === 0xfe && chunk[1] === 0xff) return "utf-16be";
  return "utf-8";
}

/** A text whose beginning has been looked at; `all` still yields everything. */
export interface Peeked {
  readonly head: string;
  readonly all: AsyncIterable<string>;
}

const enough = 1 << 16;

/** Reads up to the end of the first line that is not blank (or 64 K characters). */
export async function peek(texts: AsyncIterable<string>): Promise<Peeked> {
  const rest = texts[Symbol.asyncIterator]();
  let head = "";
  while (head.length < enough && !/\n/.test(head.trimStart())) {
    const next = await rest.next();
    if (next.done === true) break;
    head += next.value;
  }
  return { head, all: continued(head === "" ? [] : [head], rest) };
}

/** What has been read already, and the rest. */
export async function* continued<T>(head: readonly T[], rest: AsyncIterator<T>): AsyncGenerator<T> {
  try {
    yield* head;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** The whole text at once. */
export async function gather(texts: AsyncIterable<string>): Promise<string> {
  const parts: string[] = [];
  for await (const text of texts) parts.push(text);
  return parts.join("");
}
