import { pipeline, Readable } from "node:stream";
import { createBrotliDecompress, createGunzip } from "node:zlib";
import { brokenInput, type Input, lookAhead, rejoin, watchBytes } from "../input.js";
import { expandZstd } from "./zstd.js";

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
 * @throws {JobsiftError} `unreadable-input` when the compressed data are broken or end too early, `too-long` when a file of
 * an archive becomes too long; while reading
 */
export async function* decompress(input: Input): AsyncGenerator<Uint8Array> {
  const { name, allowance } = input;
  if (allowance === undefined) {
    yield* expand(input);
    return;
  }
  let packed = 0;
  const watched = watchBytes(input, ({ length }) => {
    packed += length;
  });
  yield* allowance.spend(expand(watched), name, () => packed);
}

function compressionOf(name: string, head: Uint8Array): Compression | undefined {
  const known = MAGIC_NUMBERS.find(([, first]) => first.every((byte, at) => head[at] === byte));
  if (known !== undefined) return known[0];
  return /\.br$/i.test(name) ? "brotli" : undefined;
}

async function* expand({ name, bytes }: Input): AsyncGenerator<Uint8Array> {
  const { head, rest } = await lookAhead(bytes, ({ length }) => length >= LONGEST_MAGIC);
  const all = rejoin([head], rest);
  const compression = compressionOf(name, head);
  if (compression === undefined) {
    yield* all;
    return;
  }
  try {
    yield* EXPANDERS[compression](all);
  } catch (error) {
    throw brokenInput(name, `${compression} data`, error);
  }
}

const EXPANDERS: Readonly<Record<Compression, (bytes: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>>> = {
  gzip: expandGzip,
  zstd: expandZstd,
  brotli: expandBrotli,
};

/** Zeros behind the end, as tapes have them, are no fault; Node verifies the rest. */
function expandGzip(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  // The callback is there because pipeline asks for one: what goes wrong also ends the reading.
  return pipeline(Readable.from(bytes), createGunzip(), () => {});
}

/** Node stops at the end of brotli data, whatever stands behind it. */
async function* expandBrotli(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const parts = bytes[Symbol.asyncIterator]();
  let given = 0;
  async function* count(): AsyncGenerator<Uint8Array> {
    for (let next = await parts.next(); next.done !== true; next = await parts.next()) {
      given += next.value.length;
      yield next.value;
    }
  }
  const decompress = createBrotliDecompress();
  try {
    yield* pipeline(Readable.from(count()), decompress, () => {});
    if (given > decompress.bytesWritten || (await parts.next()).done !== true) {
      throw new Error("something stands behind the end");
    }
  } finally {
    await parts.return?.();
  }
}
