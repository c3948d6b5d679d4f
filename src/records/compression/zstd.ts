import { pipeline, Readable, type Transform } from "node:stream";
// Not by name: only some versions of Node have zstd, and an import by name would fail in the others.
import zlib from "node:zlib";
import { Decompress } from "fzstd";
import { ByteReader } from "./byte-reader.js";
import { CHECKSUM_FLAG, DESCRIPTOR_AT, type FrameHeader, readBlocks, readFrameHeader } from "./zstd-frames.js";

/** What the zstd command gives, unless it is told to give more. */
const MOST_WINDOW = 1 << 27;

/** Decompresses a frame, without having to verify it. */
type FrameDecoder = (blocks: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;

/**
 * The content of all frames, each verified where its writer left a checksum or a size: what has been yielded of a frame
 * is sound only when the next is reached, or the end.
 *
 * @throws {Error} when a frame is broken, ends too early, or needs more than 128 MiB or a dictionary; while reading
 */
export async function* expandZstd(
  bytes: AsyncIterable<Uint8Array>,
  decode: FrameDecoder = ZSTD_DECODERS[0],
): AsyncGenerator<Uint8Array> {
  const reader = new ByteReader(bytes);
  try {
    for (let header = await readFrameHeader(reader); header !== undefined; header = await readFrameHeader(reader)) {
      yield* expandFrame(header, reader, decode);
    }
  } finally {
    await reader.close();
  }
}

async function* expandFrame(header: FrameHeader, reader: ByteReader, decode: FrameDecoder): AsyncGenerator<Uint8Array> {
  const { window, contentSize, hasChecksum, needsDictionary } = header;
  if (needsDictionary) throw new Error("it was compressed with a dictionary; decompress it with that first");
  if (window > MOST_WINDOW) {
    const needed = Math.ceil(window / 2 ** 20);
    throw new Error(`it needs a window of ${needed} MiB, of ${MOST_WINDOW >> 20} at most; decompress it first`);
  }
  const checksum = hasChecksum ? await startChecksum() : undefined;
  let size = 0;
  for await (const part of decode(unchecked(header, reader))) {
    size += part.length;
    checksum?.update(part);
    yield part;
  }
  if (contentSize !== undefined && size !== contentSize) throw new Error("the size of a frame is wrong");
  if (checksum === undefined) return;
  const expected = (await reader.take(4)).readUInt32LE();
  if (Number(BigInt.asUintN(32, checksum.digest())) !== expected) throw new Error("the checksum of a frame is wrong");
}

/** A frame that has no checksum: that is verified here, whoever decompresses. */
async function* unchecked(header: FrameHeader, reader: ByteReader): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(header.bytes);
  bytes[DESCRIPTOR_AT] = bytes.readUInt8(DESCRIPTOR_AT) & ~CHECKSUM_FLAG;
  yield bytes;
  yield* readBlocks(reader);
}

async function startChecksum() {
  const { default: xxhash } = await import("xxhash-wasm");
  return (await xxhash()).create64();
}

/** Absent in older versions of Node, and in the types. */
const { createZstdDecompress } = zlib as { readonly createZstdDecompress?: () => Transform };

/** By a package, for versions of Node that have no zstd. */
async function* decodePortably(blocks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const parts: Uint8Array[] = [];
  const decompress = new Decompress((part) => {
    if (part.length > 0) parts.push(part);
  });
  for await (const block of blocks) {
    decompress.push(block);
    yield* parts.splice(0);
  }
  decompress.push(new Uint8Array(0), true);
  yield* parts;
}

/** By the zstd of Node: twice as fast where a file is compressed hard. */
function nativeDecoder(create: () => Transform): FrameDecoder {
  // What goes wrong also ends the reading.
  return (blocks) => pipeline(Readable.from(blocks), create(), () => {});
}

/** The fastest first. */
export const ZSTD_DECODERS: readonly [FrameDecoder, ...FrameDecoder[]] =
  createZstdDecompress === undefined ? [decodePortably] : [nativeDecoder(createZstdDecompress), decodePortably];
