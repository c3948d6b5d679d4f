import { gzipSync, zipSync } from "fflate";
import { pack } from "tar-stream";
import { describe, expect, it } from "vitest";
import writeWorkbook from "write-excel-file/node";
import { Allowance } from "../../src/records/allowance.js";
import { isErrorRecord, readPostRecords } from "../../src/records/index.js";

type Files = Readonly<Record<string, string | Uint8Array>>;

const toBytes = (content: string | Uint8Array) => (typeof content === "string" ? Buffer.from(content) : content);

async function zip(files: Files): Promise<Uint8Array> {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, toBytes(content)])));
}

async function tar(files: Files): Promise<Uint8Array> {
  const archive = pack();
  for (const [name, content] of Object.entries(files)) archive.entry({ name }, Buffer.from(toBytes(content)));
  archive.finalize();
  const parts: Uint8Array[] = [];
  for await (const part of archive) parts.push(part);
  return Buffer.concat(parts);
}

const archives = {
  "a zip archive": zip,
  "a tar archive": tar,
  "a tar.gz archive": async (files: Files) => gzipSync(await tar(files)),
};

/** The titles of posts and the codes of errors, each behind the file that it is from; and what was remarked. */
async function read(name: string, bytes: Uint8Array, partSize = bytes.length) {
  const remarks: string[] = [];
  const found: string[] = [];
  async function* parts() {
    for (let at = 0; at < bytes.length; at += partSize) yield bytes.subarray(at, at + partSize);
  }
  const onRemark = (remark: string, file: string) => void remarks.push(`${file}: ${remark}`);
  for await (const record of readPostRecords({ name, bytes: parts() }, { onRemark })) {
    if (isErrorRecord(record)) found.push(`${record.error.file}: ${record.error.code}`);
    else found.push(`${record.place.file}: ${record.post.title}`);
  }
  return { found, remarks };
}

const csv = "title,description\nML Engineer,You train models.\nNurse,You care.\n";
const ndjson = '{"title":"Go developer"}\n{"title":"Chef"}\n';

describe.each(Object.entries(archives))("%s", (_, write) => {
  it("gives the records of its files, under their names", async () => {
    const bytes = await write({ "posts.csv": csv, "more/posts.ndjson": ndjson });
    const { found } = await read("dump", bytes);
    expect(found).toEqual([
      "dump/posts.csv: ML Engineer",
      "dump/posts.csv: Nurse",
      "dump/more/posts.ndjson: Go developer",
      "dump/more/posts.ndjson: Chef",
    ]);
    expect((await read("dump", bytes, 100)).found).toEqual(found);
  });

  it("leaves out what would be left out of a folder, and says so", async () => {
    const files = {
      "posts.csv": csv,
      "logo.svg": "<svg/>",
      "cv.pdf": "%PDF-1.4",
      "__MACOSX/._posts.csv": "x",
      ".git/a.json": "{}",
    };
    const { found, remarks } = await read("dump", await write(files));
    expect(found).toHaveLength(2);
    expect(remarks).toEqual(["dump: left out 2 files whose names tell no format that is read (.pdf, .svg)"]);
  });

  it("goes on behind a file that cannot be read", async () => {
    const { found } = await read("dump", await write({ "a.csv": "name;age\nx;1\n", "b.ndjson": ndjson }));
    expect(found).toEqual(["dump/a.csv: invalid-data", "dump/b.ndjson: Go developer", "dump/b.ndjson: Chef"]);
  });

  it("may hold archives and compressed files, up to three deep", async () => {
    const inner = await write({ "posts.ndjson.gz": gzipSync(Buffer.from(ndjson)) });
    const deep = async (bytes: Uint8Array, levels: number): Promise<Uint8Array> =>
      levels === 0 ? bytes : deep(await write({ "in.zip": bytes }), levels - 1);
    expect((await read("dump", await deep(inner, 2))).found).toEqual([
      "dump/in.zip/in.zip/posts.ndjson.gz: Go developer",
      "dump/in.zip/in.zip/posts.ndjson.gz: Chef",
    ]);
    expect((await read("dump", await deep(inner, 3))).found).toEqual(["dump/in.zip/in.zip/in.zip: too-long"]);
  });

  it("is known by its first bytes, whatever it is called", async () => {
    const { found } = await read("posts.csv", await write({ "posts.ndjson": ndjson }));
    expect(found[0]).toBe("posts.csv/posts.ndjson: Go developer");
  });

  it("without a file has no records", async () => {
    expect(await read("dump", await write({}))).toEqual({ found: [], remarks: [] });
  });

  it("that is cut off is an error that names it", async () => {
    const bytes = await write({ "posts.csv": csv.repeat(2000) });
    await expect(read("dump", bytes.subarray(0, bytes.length >> 1))).rejects.toThrow(/cannot read dump: broken/);
  });
});

describe("a zip archive", () => {
  it("may have files with names that nobody should unpack", async () => {
    const files = { "../posts.csv": csv, "/tmp/more.ndjson": ndjson };
    expect((await read("dump", await zip(files))).found).toEqual([
      "dump/../posts.csv: ML Engineer",
      "dump/../posts.csv: Nurse",
      "dump//tmp/more.ndjson: Go developer",
      "dump//tmp/more.ndjson: Chef",
    ]);
  });

  it("that holds a workbook as it is is no workbook", async () => {
    const sheet = [["title"], ["Chef"]].map((row) => [...row]);
    const workbook = await writeWorkbook([{ sheet: "Jobs", data: sheet }]).toBuffer();
    const bytes = zipSync({ "jobs.xlsx": workbook, "posts.csv": Buffer.from(csv) }, { level: 0 });
    expect((await read("dump", bytes)).found).toEqual([
      "dump/jobs.xlsx: Chef",
      "dump/posts.csv: ML Engineer",
      "dump/posts.csv: Nurse",
    ]);
  });

  it("whose bytes have changed is an error behind the records that were read", async () => {
    const bytes = zipSync({ "posts.ndjson": Buffer.from(ndjson) }, { level: 0 });
    const at = Buffer.from(bytes).indexOf("Chef");
    bytes[at] = "c".charCodeAt(0);
    expect((await read("dump", bytes)).found).toEqual([
      "dump/posts.ndjson: Go developer",
      "dump/posts.ndjson: chef",
      "dump/posts.ndjson: unreadable-input",
    ]);
  });
});

describe("what is packed tighter than posts are", () => {
  /** Zstandard of nothing but line breaks: blocks of 128 KiB in four bytes each. */
  const lineBreaks = (blocks: number): Uint8Array => {
    const block = (isLast: boolean) => [...[0x02 | Number(isLast), 0, 0x10], 0x0a];
    const bytes = Array.from({ length: blocks }, (_, at) => block(at === blocks - 1)).flat();
    return Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0x50, ...bytes]);
  };
  const files = { "a.ndjson.zst": lineBreaks(70), "posts.csv": csv };

  it.each(Object.entries(archives))("is a fault of its file in %s, and no other", async (_, write) => {
    const { found } = await read("dump", await write(files));
    expect(found).toEqual(["dump/a.ndjson.zst: too-long", "dump/posts.csv: ML Engineer", "dump/posts.csv: Nurse"]);
  });

  it("is read where little becomes of it, or where it is a file itself", async () => {
    expect((await read("dump", await tar({ "a.ndjson.zst": lineBreaks(60) }))).found).toEqual([]);
    expect((await read("a.ndjson.zst", lineBreaks(70))).found).toEqual([]);
  });

  it("is not read on when all files together become too much", async () => {
    const allowance = new Allowance(10);
    const parts = async function* () {
      for (const length of [4, 6, 1, 5]) yield Buffer.alloc(length);
    };
    const taken: number[] = [];
    for await (const part of allowance.spend(parts(), "a.csv", () => 16)) taken.push(part.length);
    expect({ taken, isSpent: allowance.isSpent }).toEqual({ taken: [4, 6], isSpent: true });
    for await (const part of allowance.spend(parts(), "b.csv", () => 16)) taken.push(part.length);
    expect(taken).toEqual([4, 6]);
  });
});
