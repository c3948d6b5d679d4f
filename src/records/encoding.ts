// biome-ignore-all lint/suspicious/noControlCharactersInRegex: bytes, and what is not ASCII
import { isAscii, isUtf8 } from "node:buffer";
import { TextDecoder } from "node:util";
import { JobsiftError, quoteValue } from "../errors.js";
import { type BegunInput, lookAhead, rejoin } from "./input.js";

/** An input as UTF-8 whose beginning has been looked at; `bytes` still yields everything. */
export interface PeekedInput {
  /** The bytes that were looked at, and the text that they are. */
  readonly head: Uint8Array;
  readonly text: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Of the first byte in the file: 3 behind a byte order mark; undefined when the file is not in UTF-8. */
  readonly byteOffset: number | undefined;
  /** Whether what has been read so far is as it stands in the file; that a file is not in UTF-8 may show late. */
  isAsStored(): boolean;
}

export interface DecodingOptions {
  /** A name that the web's encoding standard knows. Default: told from the bytes. */
  readonly encoding?: string | undefined;
  /** What is to be said of the input. */
  remark(text: string): void;
}

const LONGEST_HEAD = 1 << 16;
const UTF8_MARK = Buffer.from("\ufeff");
const UTF16_MARKS: Readonly<Record<string, string>> = { fffe: "utf-16le", feff: "utf-16be" };

/**
 * Reads up to the end of the first line that is not blank, or 64 KiB. A byte order mark is dropped. What is not in UTF-8
 * becomes it: UTF-16, and Windows-1252 where the bytes are no UTF-8 and look like it.
 *
 * @param begun Of which at least 4 bytes have been read, unless there are fewer: they tell the encoding.
 */
export async function peek(
  { head, rest }: BegunInput,
  { encoding: asked, remark }: DecodingOptions,
): Promise<PeekedInput> {
  const hasMark = head.subarray(0, UTF8_MARK.length).equals(UTF8_MARK);
  const all = rejoin([hasMark ? head.subarray(UTF8_MARK.length) : head], rest);
  const encoding = asked ?? UTF16_MARKS[head.toString("hex", 0, 2)] ?? bareUtf16Of(head) ?? "";
  const isOther = encoding !== "" && !isUtf8Name(encoding);
  let isAsStored = !isOther;
  const onWindows1252 = () => {
    isAsStored = false;
    remark("this is not UTF-8 and is read as Windows-1252; --encoding names another encoding");
  };
  const asUtf8 = hasMark || encoding !== "" ? all : detectWindows1252(all, onWindows1252);
  const line = await lookAhead(isOther && !hasMark ? transcode(all, encoding) : asUtf8, hasLine);
  return {
    head: line.head,
    text: line.head.toString(),
    bytes: rejoin([line.head], line.rest),
    byteOffset: isAsStored ? (hasMark ? UTF8_MARK.length : 0) : undefined,
    isAsStored: () => isAsStored,
  };
}

/** @throws {JobsiftError} `invalid-option` when nobody knows an encoding of this name */
export function refuseEncoding(name: string): void {
  try {
    new TextDecoder(name);
  } catch {
    const allowed = "utf-8, utf-16le, windows-1252, iso-8859-2, windows-1251, shift_jis, gb18030 ...";
    throw new JobsiftError("invalid-option", `there is no encoding ${quoteValue(name)}; name one of ${allowed}`);
  }
}

function isUtf8Name(encoding: string): boolean {
  return new TextDecoder(encoding).encoding === "utf-8";
}

function hasLine(head: Buffer): boolean {
  return head.length >= LONGEST_HEAD || head.toString("latin1").trimStart().includes("\n");
}

async function* transcode(parts: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  for await (const part of parts) yield Buffer.from(decoder.decode(part, { stream: true }));
  yield Buffer.from(decoder.decode());
}

/** Bytes that tell whether a text is UTF-16 without a mark. */
const BARE_HEAD = 64;

/** UTF-16 without a byte order mark, by NULs in every other byte: what it holds begins with a brace or the name of a column. */
function bareUtf16Of(head: Buffer): "utf-16le" | "utf-16be" | undefined {
  const start = head.subarray(0, BARE_HEAD).toString("latin1");
  const encoding = /^(?:[\t\n\r -~]\0){2}/.test(start)
    ? "utf-16le"
    : /^(?:\0[\t\n\r -~]){2}/.test(start)
      ? "utf-16be"
      : undefined;
  if (encoding === undefined) return undefined;
  const text = new TextDecoder(encoding).decode(head.subarray(0, BARE_HEAD & ~1), { stream: true });
  return /^[\t\n\r\P{C}]*$/u.test(text) ? encoding : undefined;
}

/**
 * Passes UTF-8 on as it is. The first bytes that are not ASCII tell: where they are no UTF-8 and look like Windows-1252,
 * all from there on is read so.
 */
async function* detectWindows1252(parts: AsyncIterable<Uint8Array>, onFound: () => void): AsyncGenerator<Uint8Array> {
  let state: "ascii" | "utf-8" | "windows-1252" = "ascii";
  let held: Uint8Array = new Uint8Array(0);
  const decoder = new TextDecoder("windows-1252");
  for await (const next of parts) {
    const part = held.length === 0 ? next : Buffer.concat([held, next]);
    held = new Uint8Array(0);
    if (state === "ascii" && !isAscii(part)) {
      const sound = part.subarray(0, part.length - lengthOfCutCharacter(part));
      if (isAscii(sound) || (!isUtf8(sound) && part.length < ENOUGH_TO_TELL)) {
        held = part;
        continue;
      }
      state = decide(sound);
    }
    yield state === "windows-1252" ? Buffer.from(decoder.decode(part)) : part;
  }
  if (held.length > 0)
    yield decide(held.subarray(0, held.length - lengthOfCutCharacter(held))) === "windows-1252"
      ? Buffer.from(decoder.decode(held))
      : held;

  function decide(bytes: Uint8Array): "utf-8" | "windows-1252" {
    if (!isWindows1252(bytes)) return "utf-8";
    onFound();
    return "windows-1252";
  }
}

/** Bytes that are waited for before what is no UTF-8 is told to be something else. */
const ENOUGH_TO_TELL = 1 << 12;

/** Bytes at the end that begin a character of UTF-8 without ending it. */
function lengthOfCutCharacter(bytes: Uint8Array): number {
  for (let length = 1; length <= Math.min(3, bytes.length); length++) {
    const byte = bytes[bytes.length - length] ?? 0;
    if (byte >= 0xc0) return length < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? length : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
}

/** Share of the bytes beyond ASCII that must stand as they do in Windows-1252. */
const LEAST_USUAL = 0.9;

/** A letter beside one of ASCII or by itself, or a usual mark; other code pages put runs of letters, or letters there. */
const USUAL_IN_WINDOWS_1252 =
  /(?<=[A-Za-z])[\xc0-\xff]{1,2}(?![\xc0-\xff])|(?<![\xc0-\xff])[\xc0-\xff]{1,2}(?=[A-Za-z])|(?<=\s)[\xc0-\xff](?=\s)|[\x80\x82\x84\x85\x91-\x97\x99\xa0\xa3\xa7\xa9\xab\xae\xb0\xb2\xb4\xb7\xba\xbb]/g;

function isWindows1252(bytes: Uint8Array): boolean {
  if (isUtf8(bytes) || bytes.includes(0)) return false;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const asUtf8 = buffer.toString().match(/[^\0-\x7f]/gu) ?? [];
  const broken = asUtf8.filter((character) => character === "\ufffd").length;
  if (asUtf8.length - broken >= broken) return false;
  const text = buffer.toString("latin1");
  if (/[\x81\x8d\x8f\x90\x9d]/.test(text)) return false;
  const usual = (text.match(USUAL_IN_WINDOWS_1252) ?? []).join("").length;
  return usual >= LEAST_USUAL * text.replace(/[\0-\x7f]+/g, "").length;
}
