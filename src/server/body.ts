import { Bytes } from "../bytes.js";
import type { Limits } from "./limits.js";
import { Problem } from "./problems.js";
import type { Slot } from "./slots.js";

/** What a body may say it is. */
export const MEDIA_TYPES = {
  json: ["application/json"],
  ndjson: ["application/x-ndjson", "application/ndjson", "application/jsonl"],
  payload: [
    "application/json",
    "application/ld+json",
    "application/feed+json",
    "application/xml",
    "text/xml",
    "application/rss+xml",
    "application/atom+xml",
    "text/html",
  ],
} as const;

/**
 * What a request says its body is, of those allowed, in lower case and without parameters.
 * @throws {Problem} `wrong-media-type` when it has another media type
 */
export function mediaTypeOf(request: Request, allowed: readonly string[]): string {
  const type = request.headers.get("content-type")?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (allowed.includes(type)) return type;
  throw new Problem("wrong-media-type", `send one of ${allowed.join(", ")} as content-type`, {
    accept: allowed.join(", "),
  });
}

/**
 * A whole body as text.
 * @throws {Problem} `body-too-long` when it is too long, and others when it is too slow, not UTF-8 or wrongly compressed
 */
export async function readBody(request: Request, slot: Slot, limits: Limits): Promise<string> {
  const declared = request.headers.get("content-length");
  if (Number(declared) > limits.bodyBytes) throw tooLong(limits);
  // Servers hold a body to its length, and most have a short way to all of it.
  const isWhole = declared !== null && contentEncodingOf(request) === "identity";
  const bytes = await (isWhole ? slot.awaitSender(readWhole(request)) : gather(request, slot, limits));
  if (bytes.byteLength > limits.bodyBytes) throw tooLong(limits);
  return decodeText(bytes);
}

/** Posts get some ten times as long; an answer to what gets this much longer costs far more than sending it. */
const MOST_TIMES = 100;

/**
 * What a body is made of, decompressed. The caller ends the reading, with `cancel` when it is given up.
 * Reading throws a `body-too-long` when it becomes more than 100 times as long, and longer than a body may be.
 */
export function openBody(request: Request, limits: Limits): ReadableStreamDefaultReader<Uint8Array> {
  const encoding = contentEncodingOf(request);
  const body = request.body ?? new Blob([]).stream();
  if (encoding === "identity") return body.getReader();
  if (encoding === "gzip") return expandGzip(body, limits).getReader();
  throw new Problem("wrong-encoding", "send the body as it is, or compressed with gzip", {
    "accept-encoding": "gzip, identity",
  });
}

function expandGzip(body: ReadableStream<Uint8Array>, { bodyBytes }: Limits): ReadableStream<Uint8Array> {
  let packed = 0;
  let expanded = 0;
  const count = new TransformStream<Uint8Array, Uint8Array>({
    transform(part, controller) {
      packed += part.length;
      controller.enqueue(part);
    },
  });
  const limit = new TransformStream<Uint8Array, Uint8Array>({
    transform(part, controller) {
      expanded += part.length;
      if (expanded > bodyBytes && expanded > packed * MOST_TIMES) {
        throw new Problem("body-too-long", `a body may become ${MOST_TIMES} times as long when it is decompressed`);
      }
      controller.enqueue(part);
    },
  });
  return body.pipeThrough(count).pipeThrough<Uint8Array>(new DecompressionStream("gzip")).pipeThrough(limit);
}

/** Why the reading of a body failed. */
export function brokenBody(error: unknown, request: Request): Problem {
  if (error instanceof Problem) return error;
  return contentEncodingOf(request) === "gzip"
    ? new Problem("not-gzip", "the body says that it is gzip, and is not, or ends too early")
    : new Problem("cut-off", "the connection was lost before the body had arrived");
}

function contentEncodingOf(request: Request): string {
  return request.headers.get("content-encoding")?.trim().toLowerCase() || "identity";
}

const utf8Decoder = new TextDecoder("utf-8", { fatal: true });

/** @throws {Problem} `not-utf8` when they are not */
export function decodeText(bytes: ArrayBuffer | Uint8Array): string {
  try {
    return utf8Decoder.decode(bytes);
  } catch {
    throw new Problem("not-utf8", "convert the text to UTF-8 first");
  }
}

async function readWhole(request: Request): Promise<ArrayBuffer> {
  try {
    return await request.arrayBuffer();
  } catch (error) {
    throw brokenBody(error, request);
  }
}

async function gather(request: Request, slot: Slot, limits: Limits): Promise<Uint8Array> {
  const reader = openBody(request, limits);
  const bytes = new Bytes();
  const read = async (): Promise<Uint8Array> => {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      if (bytes.length + next.value.length > limits.bodyBytes) throw tooLong(limits);
      bytes.add(next.value);
    }
    return bytes.take();
  };
  try {
    return await slot.awaitSender(read());
  } catch (error) {
    // Failures after the consumer has gone are ignored.
    reader.cancel().catch(() => {});
    throw brokenBody(error, request);
  }
}

function tooLong({ bodyBytes }: Limits): Problem {
  return new Problem("body-too-long", `a body may have ${bodyBytes} bytes, decompressed`);
}
