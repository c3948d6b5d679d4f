import { pipeline, Readable, Transform, type TransformCallback } from "node:stream";
import * as zlib from "node:zlib";
import { Decompress } from "fzstd";
import { JobsiftError } from "../errors.js";
import type { Source } from "./source.js";

type Compression = "gzip" | "zstd" | "brotli";

const magic: readonly (readonly [Compression, readonly number[]])[] = [
  ["gzip", [0x1f, 0x8b]],
  ["zstd", [0x28, 0xb5, 0x2f, 0xfd]],
];
const longestMagic = 4;

const extension = /\.(gz|gzip|zst|zstd|br)$/i;

/**
 * The source without its compression: gzip and zstd are known by their first bytes, brotli, which has none, by the
 * extension `.br`. Anything else is passed on as it is.
 *
 * @throws JobsiftError `unreadable-input`, while reading, when the compressed data are broken or end too early
 */
export function decompressed({ name, bytes }: Source): Source {
  return { name, bytes: decompress(name, bytes) };
}

/** The name that the file had before it was compressed, whose extension says how its records are written. */
export function nameWithin(name: string): string {
  return name.replace(extension, "");
}

async function* decompress(name: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const rest = bytes[Symbol.asyncIterator]();
  try {
    const { head, all } = await peekBytes(rest);
    const compression = compressionOf(name, head);
    if (compression === undefined) yield* all;
    else yield* expand(all, compression, name);
  } finally {
    await rest.return?.();
  }
}

function compressionOf(name: string, head: Uint8Array): Compression | undefined {
  const known = magic.find(([, first]) => first.every((byte, at) => head[at] === byte));
  if (known !== undefined) return known[0];
  return /\.br$/i.test(name) ? "brotli" : undefined;
}

async function* expand(
  bytes: AsyncIterable<Uint8Array>,
  compression: Compression,
  name: string,
): AsyncGenerator<Uint8Array> {
  // The callback is there because pipeline asks for one: what goes wrong also ends the reading below.
  const expanded = pipeline(Readable.from(bytes), decompressorOf(compression), () => {});
  try {
    yield* expanded;
  } catch (error) {
    if (error instanceof JobsiftError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new JobsiftError("unreadable-input", `cannot read ${name}: broken ${compression} data (${reason})`);
  }
}

function decompressorOf(compression: Compression): Transform {
  if (compression === "gzip") return zlib.createGunzip();
  if (compression === "brotli") return zlib.createBrotliDecompress();
  return nativeZstd() ?? new ZstdTransform();
}

/** Node has zstd from 22.15 on. */
function nativeZstd(): Transform | undefined {
  const create: unknown = Reflect.get(zlib, "createZstdDecompress");
  return typeof create === "function" ? create() : undefined;
}

class ZstdTransform extends Transform {
  readonly #decompress = new Decompress((chunk) => {
    this.push(chunk);
  });

  override _transform(chunk: Uint8Array, _: BufferEncoding, done: TransformCallback): void {
    attempt(() => this.#decompress.push(chunk), done);
  }

  override _flush(done: TransformCallback): void {
    attempt(() => this.#decompress.push(new Uint8Array(0), true), done);
  }
}

function attempt(action: () => void, done: TransformCallback): void {
  try {
    action();
    done();
  } catch (error) {
    done(error instanceof Error ? error : new Error(String(error)));
  }
}

/** The first bytes, as many as a magic number has, and everything. */
async function peekBytes(
  rest: AsyncIterator<Uint8Array>,
): Promise<{ head: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (length < longestMagic) {
    const next = await rest.next();
    if (next.done === true) break;
    chunks.push(next.value);
    length += next.value.length;
  }
  const head = Buffer.concat(chunks);
  return { head, all: continued(head, rest) };
}

async function* continued(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}
