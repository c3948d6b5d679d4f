import { TextDecoder } from "node:util";
import { rejoin } from "./input.js";

/** An input as UTF-8 whose beginning has been looked at; `bytes` still yields everything. */
export interface PeekedInput {
  /** The bytes that were looked at, and the text that they are. */
  readonly head: Uint8Array;
  readonly text: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Of the first byte in the file: 3 behind a byte order mark; undefined when the file is not in UTF-8. */
  readonly byteOffset: number | undefined;
}

const LONGEST_HEAD = 1 << 16;
const UTF8_MARK = Buffer.from("\ufeff");
const UTF16_MARKS: Readonly<Record<string, string>> = { fffe: "utf-16le", feff: "utf-16be" };

/**
 * Reads up to the end of the first line that is not blank, or 64 KiB. A byte order mark is dropped; UTF-16 that begins
 * with one becomes UTF-8.
 */
export async function peek(parts: AsyncIterable<Uint8Array>): Promise<PeekedInput> {
  const { head, rest } = await lookAhead(parts, ({ length }) => length >= UTF8_MARK.length);
  const encoding = UTF16_MARKS[head.toString("hex", 0, 2)];
  const hasMark = head.subarray(0, UTF8_MARK.length).equals(UTF8_MARK);
  const all = rejoin([hasMark ? head.subarray(UTF8_MARK.length) : head], rest);
  const line = await lookAhead(encoding === undefined ? all : transcode(all, encoding), hasLine);
  const byteOffset = hasMark ? UTF8_MARK.length : 0;
  return {
    head: line.head,
    text: line.head.toString(),
    bytes: rejoin([line.head], line.rest),
    byteOffset: encoding === undefined ? byteOffset : undefined,
  };
}

function hasLine(head: Buffer): boolean {
  return head.length >= LONGEST_HEAD || head.toString("latin1").trimStart().includes("\n");
}

async function lookAhead(parts: AsyncIterable<Uint8Array>, isEnough: (head: Buffer) => boolean) {
  const rest = parts[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  while (!isEnough(head)) {
    const next = await rest.next();
    if (next.done === true) break;
    head = Buffer.concat([head, next.value]);
  }
  return { head, rest };
}

async function* transcode(parts: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  for await (const part of parts) yield Buffer.from(decoder.decode(part, { stream: true }));
  yield Buffer.from(decoder.decode());
}
