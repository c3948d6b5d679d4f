import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { parquetWriteFile } from "hyparquet-writer";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type Chunk,
  type ChunkOptions,
  createParquetWriter,
  type Input,
  inputFromFile,
  isErrorRecord,
  type PostOptions,
  parsePostRecords,
  parseRecords,
  readChunks,
  readPostRecords,
} from "../../src/records/index.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "jobsift-"));
});
afterAll(() => rm(folder, { recursive: true }));

function source(text: string | Uint8Array, name: string, size: number): Input {
  const bytes = Buffer.from(text);
  async function* parts() {
    for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
  }
  return { name, bytes: parts() };
}

async function chunksOf(from: Input, options?: ChunkOptions): Promise<Chunk[]> {
  const chunks: Chunk[] = [];
  for await (const chunk of readChunks(from, options)) chunks.push(chunk);
  return chunks;
}

async function valuesOf(from: Input, options?: ChunkOptions): Promise<unknown[]> {
  const rows = (await chunksOf(from, options)).flatMap((chunk) => [...parseRecords(chunk)]);
  return rows.map((row) => (isErrorRecord(row) ? row.error : row.value));
}

async function recordsOf(from: Input, options: ChunkOptions & PostOptions = {}) {
  const records = (await chunksOf(from, options)).flatMap((chunk) => [...parsePostRecords(chunk, options)]);
  return records.map((record) => (isErrorRecord(record) ? record.error : record.post));
}

describe("chunks", () => {
  it("hold whole records, whose bytes are those at their offset in the file", async () => {
    const text = `\ufeff${["a", "Ünï", "👩‍💻", "d"].map((title) => JSON.stringify({ title })).join("\r\n\n")}`;
    const file = Buffer.from(text);
    for (const size of [1, 4, 9, 1000]) {
      for (const { bytes, byteOffset = -1, spans } of await chunksOf(source(text, "a.ndjson", size))) {
        for (const { start, end } of spans) {
          const record = Buffer.from(bytes.subarray(start, end)).toString();
          expect(JSON.parse(record)).toHaveProperty("title");
          expect(file.toString("utf8", byteOffset + start, byteOffset + end)).toBe(record);
        }
      }
    }
  });

  it("have a bound on how many records they hold", async () => {
    const chunks = await chunksOf(source('{"title":"a"}\n'.repeat(5000), "a.ndjson", 1 << 20));
    expect(chunks.length).toBeGreaterThan(5);
    expect(chunks.flatMap(({ spans }) => spans.map(({ line }) => line))).toEqual(
      Array.from({ length: 5000 }, (_, at) => at + 1),
    );
  });

  it("skip a record that is longer than can be held, say where it begins, and go on", async () => {
    const long = "x".repeat(17 << 20);
    const cases = [
      ["a.ndjson", `{"title":"a"}\n{"title":"${long}"}\n{"title":"c"}\n`, 1 << 18],
      ["b.ndjson", `{"title":"a"}\n{"title":"${long}"}\n{"title":"c"}\n`, 1 << 26],
      ["a.json", `[{"title":"a"},\n{"title":"${long}"},{"title":"c"}]`, 1 << 18],
      ["a.csv", `title,id\na,\n${long},\nc,\n`, 1 << 18],
    ] as const;
    for (const [name, text, size] of cases) {
      const records = await recordsOf(source(text, name, size));
      const byteOffset = text.indexOf("\n", text.indexOf("a", 2)) + 1;
      expect(records, name).toMatchObject([{ title: "a" }, { code: "too-long", byteOffset }, { title: "c" }]);
    }
    expect(await recordsOf(source(long, "a.txt", 1 << 18))).toMatchObject([{ code: "too-long", byteOffset: 0 }]);
  });

  it("tell which record is not in UTF-8, and spare the others", async () => {
    const text = Buffer.concat([
      Buffer.from("title\nKöchin\n"),
      Buffer.from("K\xf6chin\n", "latin1"),
      Buffer.from("Koch\n"),
    ]);
    expect(await recordsOf(source(text, "a.csv", 7), { format: "csv" })).toMatchObject([
      { title: "Köchin" },
      { code: "not-utf8", row: 2, line: 3, byteOffset: 14, message: expect.stringContaining("iconv") },
      { title: "Koch" },
    ]);
  });

  it("know what a post may hold", async () => {
    const text = [
      '{"title":"12345678901"}',
      '{"title":"12345","description":"12345"}',
      '{"description":"<p>12345678</p>"}',
    ];
    expect(await recordsOf(source(text.join("\n"), "a.ndjson", 99), { maxChars: 10 })).toMatchObject([
      { code: "too-long", line: 1, message: "the post has 11 characters, more than the 10 allowed" },
      { title: "12345" },
      { code: "too-long", line: 3 },
    ]);
  });
});

describe("JSON arrays", () => {
  it("are cut where JSON.parse parts them", async () => {
    const elements = fc.array(
      fc.jsonValue().filter((value) => value !== undefined),
      { minLength: 1 },
    );
    await fc.assert(
      fc.asyncProperty(
        elements,
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom(undefined, 1, "\t"),
        async (all, size, indent) => {
          const text = JSON.stringify(all, null, indent);
          expect(await valuesOf(source(text, "a.json", size))).toEqual(JSON.parse(text));
        },
      ),
    );
  });

  it("are not held as a whole", async () => {
    const text = `[${'{"title":"abcdefghij"},'.repeat(20_000)}{"title":"z"}]`;
    const chunks = await chunksOf(source(text, "a.json", 1 << 14));
    expect(Math.max(...chunks.map(({ bytes }) => bytes.length))).toBeLessThan(1 << 15);
    expect(chunks.reduce((sum, { spans }) => sum + spans.length, 0)).toBe(20_001);
  });

  it.each([
    ["", "nothing in it"],
    ["  ", "nothing in it"],
  ])("that are not there are an error: %j", async (text, message) => {
    expect(await valuesOf(source(text, "a.json", 9))).toMatchObject([{ message: expect.stringContaining(message) }]);
  });
});

describe("CSV", () => {
  it("is read as papaparse reads it, where cells that need quotes have them", async () => {
    const piece = fc.constantFrom("a", '"', '""', ",", "\n", "\r\n", " ", "é");
    const cell = fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join(""));
    const rows = fc.array(fc.tuple(fc.constant("x"), cell), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 9 }), async (written, size) => {
        const text = Papa.unparse([["title", "b"], ...written]);
        const values = await valuesOf(source(text, "a.csv", size));
        expect(values).toEqual(written.map(([title, b]) => ({ title, b })));
      }),
      { numRuns: 500 },
    );
  });

  it("keeps a column that is called like a member of every object", async () => {
    const [row] = await valuesOf(source("title,__proto__\na,b\n", "a.csv", 99));
    expect(Object.entries(row as object)).toEqual([
      ["title", "a"],
      ["__proto__", "b"],
    ]);
  });
});

describe("Parquet", () => {
  const columnData = [
    { name: "id", data: [1n, 2n ** 60n, 3n], type: "INT64" as const },
    { name: "job_title", data: ["Cook", null, "Chef"], type: "STRING" as const },
    { name: "description", data: ["Cooks", "Bakes", null], type: "STRING" as const },
    { name: "posted", data: [new Date(0), new Date(0), null], type: "TIMESTAMP" as const },
  ];

  it("is read row by row, with ids that stay what they were", async () => {
    const filename = join(folder, "posts.parquet");
    parquetWriteFile({ filename, columnData, rowGroupSize: 2 });
    const records = [];
    for await (const record of readPostRecords(inputFromFile(filename))) records.push(record);
    expect(records).toMatchObject([
      { post: { id: 1, title: "Cook", description: "Cooks" }, place: { file: filename, row: 1 } },
      { post: { id: String(2n ** 60n), description: "Bakes" }, place: { row: 2 } },
      { post: { id: 3, title: "Chef" }, place: { row: 3 } },
    ]);
  });

  it("gives up only the columns that are wanted", async () => {
    const filename = join(folder, "columns.parquet");
    parquetWriteFile({ filename, columnData });
    const keysOf = async (keep: ChunkOptions["keep"]) =>
      Object.keys((await valuesOf(inputFromFile(filename), { keep }))[0] as object);
    expect(await keysOf(undefined)).toEqual(["id", "job_title", "description"]);
    expect(await keysOf(["posted"])).toEqual(["id", "job_title", "description", "posted"]);
    expect(await keysOf("all")).toHaveLength(4);
  });

  it("is known by its first bytes, and refused where it cannot be read", async () => {
    const filename = join(folder, "named.bin");
    parquetWriteFile({ filename, columnData });
    expect(await valuesOf(inputFromFile(filename))).toHaveLength(3);
    await expect(chunksOf(source("PAR1....", "stdin", 99))).rejects.toThrow(/stdin: Parquet .* must be a file/);
    await writeFile(join(folder, "broken.parquet"), "PAR1 and no more");
    await expect(chunksOf(inputFromFile(join(folder, "broken.parquet")))).rejects.toThrow(/broken Parquet/);
    await expect(valuesOf(inputFromFile(filename), { fields: { text: "body" } })).rejects.toThrow(/no column "body"/);
  });

  it("is written in groups of rows", async () => {
    const filename = join(folder, "written.parquet");
    const writer = await createParquetWriter(filename, [
      { name: "title", type: "STRING" },
      { name: "lean", type: "DOUBLE" },
    ]);
    for (let row = 0; row < 25_000; row++) writer.add([`post ${row}`, row / 2]);
    writer.finish();
    const values = await valuesOf(inputFromFile(filename), { keep: "all" });
    expect(values).toHaveLength(25_000);
    expect(values[24_999]).toEqual({ title: "post 24999", lean: 12_499.5 });
  });

  it("may have no rows", async () => {
    const filename = join(folder, "empty.parquet");
    (await createParquetWriter(filename, [{ name: "title", type: "STRING" }])).finish();
    expect(await valuesOf(inputFromFile(filename))).toEqual([]);
  });
});

describe("a file that is only looked at", () => {
  it("is closed", async () => {
    const filename = join(folder, "closed.parquet");
    (await createParquetWriter(filename, [{ name: "title", type: "STRING" }])).finish();
    const open = () => execFileSync("ls", ["-l", `/proc/${process.pid}/fd`], { encoding: "utf8" });
    if (process.platform !== "linux") return;
    for (let round = 0; round < 5; round++) await valuesOf(inputFromFile(filename));
    for (let times = 0; times < 100 && open().includes("closed.parquet"); times++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(open()).not.toContain("closed.parquet");
  });
});
