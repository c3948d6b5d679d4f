import type { ByteReader } from "./byte-reader.js";

/** What the header of a frame says (RFC 8878, 3.1.1). */
export interface FrameHeader {
  /** As it stands in the file. */
  readonly bytes: Buffer;
  /** Bytes that have to be kept to decompress it. */
  readonly window: number;
  /** Bytes that it becomes; undefined when the header does not say. */
  readonly contentSize: number | undefined;
  readonly hasChecksum: boolean;
  readonly needsDictionary: boolean;
}

/** Where the byte that tells what else is in the header stands, behind the magic number. */
export const DESCRIPTOR_AT = 4;
export const CHECKSUM_FLAG = 0b100;

const FRAME = 0xfd2fb528;
/** Frames of others, which are passed over: the last four bits may be any. */
const SKIPPABLE = 0x184d2a50;

/** The next frame of a file; undefined at its end. */
export async function readFrameHeader(reader: ByteReader): Promise<FrameHeader | undefined> {
  while (!(await reader.isAtEnd())) {
    const start = await reader.take(4);
    const magic = start.readUInt32LE();
    if (magic === FRAME) return await readRestOfHeader(reader, start);
    if ((magic & ~0xf) >>> 0 !== SKIPPABLE) throw new Error("what stands behind the last frame is none");
    await reader.skip((await reader.take(4)).readUInt32LE());
  }
  return undefined;
}

const DICTIONARY_ID_BYTES = [0, 1, 2, 4] as const;
const CONTENT_SIZE_BYTES = [0, 2, 4, 8] as const;

async function readRestOfHeader(reader: ByteReader, start: Buffer): Promise<FrameHeader> {
  const descriptor = await reader.take(1);
  const flags = descriptor.readUInt8();
  const isSingleSegment = (flags & 0b100000) !== 0;
  const windowDescriptor = await reader.take(isSingleSegment ? 0 : 1);
  const dictionaryId = await reader.take(DICTIONARY_ID_BYTES[(flags & 0b11) as 0 | 1 | 2 | 3]);
  const sizeBytes = CONTENT_SIZE_BYTES[(flags >> 6) as 0 | 1 | 2 | 3] || Number(isSingleSegment);
  const size = await reader.take(sizeBytes);
  const contentSize = sizeBytes === 0 ? undefined : readContentSize(size);
  return {
    bytes: Buffer.concat([start, descriptor, windowDescriptor, dictionaryId, size]),
    window: isSingleSegment ? (contentSize ?? 0) : windowOf(windowDescriptor.readUInt8()),
    contentSize,
    hasChecksum: (flags & CHECKSUM_FLAG) !== 0,
    needsDictionary: dictionaryId.some((byte) => byte !== 0),
  };
}

function windowOf(descriptor: number): number {
  const base = 2 ** (10 + (descriptor >> 3));
  return base + (base / 8) * (descriptor & 0b111);
}

function readContentSize(bytes: Buffer): number {
  if (bytes.length === 8) return Number(bytes.readBigUInt64LE());
  return bytes.readUIntLE(0, bytes.length) + (bytes.length === 2 ? 256 : 0);
}

const MOST_BLOCK_BYTES = 1 << 17;
const REPEATED_BYTE = 1;
const RESERVED = 3;

/** The blocks of a frame with their headers, one by one; to be read to the end before the reader goes on. */
export async function* readBlocks(reader: ByteReader): AsyncGenerator<Buffer> {
  for (let isLast = false; !isLast; ) {
    const head = await reader.take(3);
    const header = head.readUIntLE(0, 3);
    isLast = (header & 1) === 1;
    const kind = (header >> 1) & 0b11;
    const size = header >> 3;
    if (kind === RESERVED || size > MOST_BLOCK_BYTES) throw new Error("a block has no valid header");
    yield Buffer.concat([head, await reader.take(kind === REPEATED_BYTE ? 1 : size)]);
  }
}
