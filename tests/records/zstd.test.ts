import { describe, expect, it } from "vitest";
import xxhash from "xxhash-wasm";
import { expandZstd, ZSTD_DECODERS } from "../../src/records/compression/zstd.js";

const { h64Raw } = await xxhash();

const MAGIC = [0x28, 0xb5, 0x2f, 0xfd];

/** A block as it stands: its bytes, or one that is repeated. */
interface Block {
  readonly kind: 0 | 1;
  readonly size: number;
  readonly bytes: Uint8Array;
}

const raw = (text: string): Block => ({ kind: 0, size: text.length, bytes: Buffer.from(text) });
const repeated = (letter: string, size: number): Block => ({ kind: 1, size, bytes: Buffer.from(letter) });

/** A frame with a window of 1 MiB that is written by hand, so that each part of it can be wrong. */
function frameOf(blocks: readonly Block[], { flags = 0, header = [0x50], checksum = [] as number[] } = {}): Buffer {
  const written = blocks.map(({ kind, size, bytes }, at) => {
    const head = Buffer.alloc(3);
    head.writeUIntLE((size << 3) | (kind << 1) | Number(at === blocks.length - 1), 0, 3);
    return Buffer.concat([head, bytes]);
  });
  return Buffer.concat([Buffer.from([...MAGIC, flags, ...header]), ...written, Buffer.from(checksum)]);
}

const checksumOf = (text: string): number[] => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(Number(BigInt.asUintN(32, h64Raw(Buffer.from(text)))));
  return [...bytes];
};

const skippable = (last: number, size: number): Buffer =>
  Buffer.concat([Buffer.from([0x50 | last, 0x2a, 0x4d, 0x18, size, 0, 0, 0]), Buffer.alloc(size, 7)]);

/** Text that was compressed by the zstd command, with a checksum: words that come again, and their numbers. */
const COMPRESSED = Buffer.from(
  "KLUv/QRYpQEA2DAgcG9zdHMsIDcxNDIxODM1NDI5NTY2MzcwNwsAgAhQMCAYEASEgdIAaYAIUHALwSQKEpL8eBE=",
  "base64",
);

async function* parts(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

describe.each(ZSTD_DECODERS.map((decode, at) => ({ name: `decoder ${at + 1} of ${ZSTD_DECODERS.length}`, decode })))(
  "zstd by $name",
  ({ decode }) => {
    async function expand(bytes: Uint8Array, size = bytes.length): Promise<string> {
      const found: Uint8Array[] = [];
      for await (const part of expandZstd(parts(bytes, Math.max(size, 1)), decode)) found.push(part);
      return Buffer.concat(found).toString();
    }

    const hello = frameOf([raw("Hello ")]);
    const world = frameOf([raw("wor"), repeated("l", 3), raw("d")], { flags: 4, checksum: checksumOf("worllld") });

    it.each([
      ["nothing", Buffer.alloc(0), ""],
      ["a frame", hello, "Hello "],
      ["a frame of several blocks with a checksum", world, "worllld"],
      ["a frame without content", frameOf([raw("")]), ""],
      ["a frame of one segment", frameOf([raw("ab")], { flags: 0x20, header: [2] }), "ab"],
      ["a size of two bytes", frameOf([repeated("a", 300)], { flags: 0x60, header: [44, 0] }), "a".repeat(300)],
      ["a size of four bytes", frameOf([raw("ab")], { flags: 0x80, header: [0x50, 2, 0, 0, 0] }), "ab"],
      ["a size of eight bytes", frameOf([raw("ab")], { flags: 0xc0, header: [0x50, 2, 0, 0, 0, 0, 0, 0, 0] }), "ab"],
      ["a dictionary that is none", frameOf([raw("ab")], { flags: 1, header: [0x50, 0] }), "ab"],
      ["frames in a row", Buffer.concat([hello, world, hello]), "Hello worllldHello "],
      ["frames of others between", Buffer.concat([skippable(0, 0), hello, skippable(15, 9), world]), "Hello worllld"],
      ["frames of others alone", skippable(3, 200), ""],
    ])("reads %s", async (_, bytes, text) => {
      for (const size of [1, 5, bytes.length]) expect(await expand(bytes, size)).toBe(text);
    });

    it.each([
      ["a wrong checksum", frameOf([raw("ab")], { flags: 4, checksum: checksumOf("ac") }), "the checksum of a frame"],
      ["a checksum that is cut", world.subarray(0, -1), "unexpected end of file"],
      ["a cut block", hello.subarray(0, -1), "unexpected end of file"],
      ["a cut header", hello.subarray(0, 5), "unexpected end of file"],
      ["a missing last block", frameOf([raw("ab"), raw("c")]).subarray(0, 11), "unexpected end of file"],
      ["a cut frame of others", skippable(0, 9).subarray(0, 12), "unexpected end of file"],
      [
        "a size that is wrong",
        frameOf([raw("abc")], { flags: 0x80, header: [0x50, 2, 0, 0, 0] }),
        /size of a frame|too small/,
      ],
      ["something else behind it", Buffer.concat([hello, Buffer.from("more")]), "what stands behind the last frame"],
      ["a dictionary", frameOf([raw("ab")], { flags: 1, header: [0x50, 9] }), "a dictionary"],
      ["a window beyond 128 MiB", frameOf([raw("ab")], { header: [18 << 3] }), "a window of 256 MiB, of 128 at most"],
      [
        "one segment beyond 128 MiB",
        frameOf([raw("ab")], { flags: 0xa0, header: [0, 0, 0, 16] }),
        "a window of 256 MiB, of 128 at most",
      ],
      ["a block of a reserved kind", Buffer.from([...MAGIC, 0, 0x50, 7, 0, 0]), "a block has no valid header"],
      ["a block that is too long", frameOf([repeated("a", (1 << 17) + 1)]), "a block has no valid header"],
    ])("refuses %s", async (_, bytes, message) => {
      for (const size of [1, bytes.length]) await expect(expand(bytes, size)).rejects.toThrow(message);
    });

    it("never takes a frame with a checksum for another, whichever bit of it has changed", async () => {
      const text = await expand(COMPRESSED);
      expect(text).toMatch(/^(?:\d+ posts, )+$/);
      const taken: number[] = [];
      for (let bit = 0; bit < COMPRESSED.length * 8; bit++) {
        const changed = Buffer.from(COMPRESSED);
        changed[bit >> 3] = changed.readUInt8(bit >> 3) ^ (1 << (bit & 7));
        const found = await expand(changed).catch(() => undefined);
        if (found !== undefined && found !== text) taken.push(bit);
      }
      expect(taken).toEqual([]);
    });
  },
);
