import { pipeline, Readable, Transform, type TransformCallback } from "node:stream";
import { createBrotliDecompress, createGunzip } from "node:zlib";
import { Decompress } from "fzstd";
import { brokenInput, type Input, rejoin } from "./input.js";

type Compression = "gzip" | "zstd" | "brotli";

const MAGIC_NUMBERS: readonly (readonly [Compression, readonly number[]])[] = [
  ["gzip", [0x1f, 0x8b]],
  ["zstd", [0x28, 0xb5, 0x2f, 0xfd]],
];
const LONGEST_MAGIC = 4;

/** Of compressed files, behind the extension that says how their records are written. */
export const COMPRESSED_EXTENSIONS: readonly string[] = ["gz", "gzip", "zst", "zstd", "br"];

const COMPRESSED_NAME = new RegExp(`\\.(${COMPRESSED_EXTENSIONS.join("|")})$`, "i");

/** The name that the file had before it was compressed, whose extension says how its records are written. */
export function uncompressedName(name: string): string {
  return name.replace(COMPRESSED_NAME, "");
}

/**
 * The bytes of an input without their compression: gzip and zstd are known by their first bytes, brotli, which has none
 * of its own, by the extension `.br`. Anything else is passed on as it is.
 *
 * @throws {JobsiftError} `unreadable-input` when the compressed data are broken or end too early; while reading
 */
export async function* decompress({ name, bytes }: Input): AsyncGenerator<Uint8Array> {
  const rest = bytes[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  for (let length = 0; length < LONGEST_MAGIC; ) {
    const next = await rest.next();
    if (next.done === true) break;
    head.push(next.value);
    length += next.value.length;
  }
  const all = rejoin(head, rest);
  const compression = compressionOf(name, Buffer.concat(head));
  yield* compression === undefined ? all : expand(all, compression, name);
}

function compressionOf(name: string, head: Uint8Array): Compression | undefined {
  const known = MAGIC_NUMBERS.find(([, first]) => first.every((byte, at) => head[at] === byte));
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
    throw brokenInput(name, `${compression} data`, error);
  }
}

function decompressorOf(compression: Compression): Transform {
  if (compression === "gzip") return createGunzip();
  if (compression === "brotli") return createBrotliDecompress();
  return new ZstdTransform();
}

/** Not by Node: its own, where it has one, stops behind the first frame and is silent about data that end too early. */
class ZstdTransform extends Transform {
  readonly #decompress = new Decompress((chunk) => {
    this.push(chunk);
  });

  override _transform(chunk: Uint8Array, _: BufferEncoding, done: TransformCallback): void {
    callThenDone(() => this.#decompress.push(chunk), done);
  }

  override _flush(done: TransformCallback): void {
    callThenDone(() => this.#decompress.push(new Uint8Array(0), true), done);
  }
}

function callThenDone(action: () => void, done: TransformCallback): void {
  try {
    action();
    done();
  } catch (error) {
    done(error instanceof Error ? error : new Error(String(error)));
  }
}
