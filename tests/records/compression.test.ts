import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { type Input, isErrorRecord, readPostRecords } from "../../src/records/index.js";

const nurse = '{"id":1,"title":"Nurse"}\n';
const cook = '{"id":2,"title":"Cook"}\n';

/** The same two lines, each as a frame of its own: not every version of Node can write them. */
const zstd = {
  nurse: Buffer.from("KLUv/QRYyQAAeyJpZCI6MSwidGl0bGUiOiJOdXJzZSJ9CvK1Lwo=", "base64"),
  cook: Buffer.from("KLUv/QRYwQAAeyJpZCI6MiwidGl0bGUiOiJDb29rIn0KH11OhQ==", "base64"),
};

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function titlesOf(bytes: Uint8Array, name: string, size = 3): Promise<unknown[]> {
  const input: Input = { name, bytes: chunks(bytes, size) };
  const titles: unknown[] = [];
  for await (const record of readPostRecords(input))
    titles.push(isErrorRecord(record) ? record.error : record.post.title);
  return titles;
}

describe("compressed input", () => {
  it.each([
    ["gzip", gzipSync(nurse + cook), "posts.ndjson.gz"],
    ["gzip in two members", Buffer.concat([gzipSync(nurse), gzipSync(cook)]), "posts.ndjson.gz"],
    ["gzip with zeros behind it", Buffer.concat([gzipSync(nurse + cook), Buffer.alloc(512)]), "posts.ndjson.gz"],
    ["gzip by its first bytes alone", gzipSync(nurse + cook), "stdin"],
    ["zstd", Buffer.concat([zstd.nurse, zstd.cook]), "posts.ndjson.zst"],
    ["zstd by its first bytes alone", Buffer.concat([zstd.nurse, zstd.cook]), "stdin"],
    ["brotli by its extension", brotliCompressSync(nurse + cook), "posts.ndjson.br"],
    ["nothing, whatever the name says", Buffer.from(nurse + cook), "posts.ndjson.gz"],
  ])("is read: %s", async (_, bytes, name) => {
    for (const size of [1, 3, 1000]) expect(await titlesOf(bytes, name, size)).toEqual(["Nurse", "Cook"]);
  });

  it("is of the format that the name within says", async () => {
    expect(await titlesOf(gzipSync("title,description\nNurse,Ward\n"), "posts.csv.gz")).toEqual(["Nurse"]);
    expect(await titlesOf(brotliCompressSync("title\tdescription\nCook\tSoup\n"), "POSTS.TSV.BR")).toEqual(["Cook"]);
  });

  it.each([
    ["gzip", gzipSync(nurse.repeat(500)).subarray(0, 60), "posts.ndjson.gz"],
    ["gzip", Buffer.concat([gzipSync(nurse), Buffer.from("more")]), "posts.ndjson.gz"],
    ["zstd", zstd.nurse.subarray(0, zstd.nurse.length - 6), "posts.ndjson.zst"],
    ["zstd", Buffer.concat([zstd.nurse, Buffer.from("more")]), "posts.ndjson.zst"],
    ["brotli", Buffer.from(nurse), "posts.ndjson.br"],
    ["brotli", Buffer.concat([brotliCompressSync(nurse), Buffer.from("more")]), "posts.ndjson.br"],
    ["brotli", Buffer.concat([brotliCompressSync(nurse), brotliCompressSync(cook)]), "posts.ndjson.br"],
  ])("that is broken is named: %s", async (kind, bytes, name) => {
    await expect(titlesOf(bytes, name)).rejects.toThrow(`cannot read ${name}: broken ${kind} data (`);
  });

  it("of no bytes has no posts", async () => {
    expect(await titlesOf(new Uint8Array(0), "posts.ndjson.gz")).toEqual([]);
  });

  it("is let go when the reader has seen enough", async () => {
    let closed = false;
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield gzipSync(nurse.repeat(100));
      } finally {
        closed = true;
      }
    }
    for await (const record of readPostRecords({ name: "stdin", bytes: endless() })) {
      expect(isErrorRecord(record)).toBe(false);
      break;
    }
    await new Promise((resolve) => setImmediate(resolve));
    expect(closed).toBe(true);
  });
});
