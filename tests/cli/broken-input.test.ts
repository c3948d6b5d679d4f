import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { parquetWriteBuffer } from "hyparquet-writer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { invoke } from "./terminal.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "jobsift-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const good = '{"id":"good","title":"Ward Nurse"}';
const secret = "confidential";
const parquet = Buffer.from(
  parquetWriteBuffer({ columnData: [{ name: "title", data: ["Ward Nurse", secret], type: "STRING" }] }),
);
const utf16 = Buffer.from(`\ufeff${good}\n${good}`, "utf16le");
// Two frames of zstd data: what "title" makes, and one that is cut off.
const zstdMagic = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);

interface Case {
  readonly what: string;
  readonly file: string;
  readonly content?: string | Buffer | (() => void);
  readonly args?: readonly string[];
  /** Results that there must be all the same. */
  readonly results: number;
  /** Codes of the error records, in order. */
  readonly errors: readonly string[];
  /** What the messages must say. */
  readonly says?: RegExp;
  /** What standard error must say besides them. */
  readonly notes?: RegExp;
}

const data = "invalid-data";
const record = "invalid-record";
const unreadable = "unreadable-input";

const cases: readonly Case[] = [
  // Whole files
  { what: "a file that is not there", file: "none.ndjson", results: 0, errors: [unreadable], says: /no such file/ },
  { what: "an empty file", file: "empty.ndjson", content: "", results: 0, errors: [] },
  { what: "an empty JSON file", file: "empty.json", content: "", results: 0, errors: [data], says: /nothing in it/ },
  { what: "an empty text", file: "empty.txt", content: "", results: 0, errors: [record], says: /the file is empty/ },
  { what: "an empty CSV", file: "empty.csv", content: "", results: 0, errors: [] },
  { what: "white space alone", file: "blank.ndjson", content: " \n\t\n\r\n", results: 0, errors: [] },
  { what: "a byte order mark alone", file: "mark.ndjson", content: "\ufeff", results: 0, errors: [] },
  { what: "a header alone", file: "header.csv", content: "id,title\n", results: 0, errors: [] },
  {
    what: "a binary file",
    file: "a.ndjson",
    content: Buffer.from([0, 1, 2, 3]),
    results: 0,
    errors: [data],
    says: /binary/,
  },
  {
    what: "a PNG called NDJSON",
    file: "b.ndjson",
    content: Buffer.from("\x89PNG\r\n\x1a\n\0\0\0"),
    results: 0,
    errors: [data],
  },
  {
    what: "a zip",
    file: "c.csv",
    content: Buffer.from("PK\x03\x04\0\0"),
    results: 0,
    errors: [unreadable],
    says: /broken zip archive/,
  },
  { what: "a PDF with a NUL", file: "d.txt", content: Buffer.from("%PDF-1.4\0"), results: 0, errors: [data] },
  {
    what: "UTF-16 without a mark",
    file: "e.ndjson",
    content: utf16.subarray(2),
    results: 2,
    errors: [],
    notes: /^$/,
  },
  { what: "UTF-16 with a mark", file: "f.ndjson", content: utf16, results: 2, errors: [] },
  { what: "UTF-16 cut in a character", file: "g.ndjson", content: utf16.subarray(0, -1), results: 1, errors: [data] },
  {
    what: "a database",
    file: "h.csv",
    content: Buffer.from("SQLite format 3\0\x10\0"),
    results: 0,
    errors: [data],
    says: /a SQLite database, .* sqlite3 -json FILE/,
  },
  {
    what: "an Excel workbook",
    file: "i.csv",
    content: Buffer.from(`PK\x03\x04${"\0".repeat(26)}[Content_Types].xml`),
    results: 0,
    errors: [unreadable],
    says: /cannot read .*i\.csv: broken workbook/,
  },
  {
    what: "bzip2",
    file: "j.csv.bz2",
    content: Buffer.from("BZh91AY&SY\x10\0"),
    results: 0,
    errors: [data],
    says: /bzip2 -dc FILE \| jobsift classify -/,
  },
  {
    what: "a PDF without a NUL",
    file: "k.txt",
    content: "%PDF-1.4\n",
    results: 0,
    errors: [data],
    says: /pdftotext/,
  },
  // Compression
  {
    what: "cut gzip",
    file: "a.ndjson.gz",
    content: gzipSync(`${good}\n`.repeat(9)).subarray(0, -9),
    results: 9,
    errors: [unreadable],
    says: /broken gzip data.*unexpected end/,
  },
  {
    what: "gzip of nothing but a head",
    file: "b.ndjson.gz",
    content: gzipSync(good).subarray(0, 9),
    results: 0,
    errors: [unreadable],
    says: /gzip/,
  },
  {
    what: "gzip with a wrong sum",
    file: "c.ndjson.gz",
    content: flip(gzipSync(`${good}\n`), -6),
    results: 0,
    errors: [unreadable],
    says: /gzip/,
  },
  { what: "a text called gzip", file: "d.ndjson.gz", content: `${good}\n`, results: 1, errors: [] },
  { what: "gzip called text", file: "e.ndjson", content: gzipSync(`${good}\n`), results: 1, errors: [] },
  {
    what: "cut brotli",
    file: "a.ndjson.br",
    content: brotliCompressSync(`${good}\n`).subarray(0, -3),
    results: 0,
    errors: [unreadable],
    says: /brotli/,
  },
  {
    what: "no brotli",
    file: "b.ndjson.br",
    content: "not brotli at all",
    results: 0,
    errors: [unreadable],
    says: /brotli/,
  },
  {
    what: "no zstd behind its first bytes",
    file: "a.ndjson.zst",
    content: Buffer.concat([zstdMagic, Buffer.from("nonsense")]),
    results: 0,
    errors: [unreadable],
    says: /zstd/,
  },
  {
    what: "zstd of nothing but its first bytes",
    file: "b.ndjson.zst",
    content: zstdMagic,
    results: 0,
    errors: [unreadable],
    says: /zstd/,
  },
  // Lines
  {
    what: "a broken line",
    file: "l1.ndjson",
    content: `${good}\n{"title":"${secret}\n${good}\n`,
    results: 2,
    errors: [data],
    says: /broken JSON/,
  },
  {
    what: "a line that is cut off",
    file: "l2.ndjson",
    content: `${good}\n{"id":1,"title":"${secret}`,
    results: 1,
    errors: [data],
  },
  {
    what: "a line that is a list",
    file: "l3.ndjson",
    content: `${good}\n[1]\n`,
    results: 1,
    errors: [record],
    says: /; this is an array/,
  },
  {
    what: "a line that is null",
    file: "l4.ndjson",
    content: `${good}\nnull\n`,
    results: 1,
    errors: [record],
    says: /; this is null/,
  },
  {
    what: "a line that is a number",
    file: "l5.ndjson",
    content: `${good}\n42\n`,
    results: 1,
    errors: [record],
    says: /; this is the number/,
  },
  {
    what: "two objects in a line",
    file: "l6.ndjson",
    content: `${good}\n${good}${good}\n`,
    results: 1,
    errors: [data],
  },
  { what: "a comma behind a line", file: "l7.ndjson", content: `${good},\n${good}\n`, results: 1, errors: [data] },
  { what: "single quotes", file: "l8.ndjson", content: `${good}\n{'title':'${secret}'}\n`, results: 1, errors: [data] },
  {
    what: "NaN",
    file: "l9.ndjson",
    content: `${good}\n{"title":NaN}\n{"title":"a","pay":-Infinity,}\n`,
    results: 2,
    errors: [record],
    notes: /l9.ndjson:3: NaN, Infinity or a comma too many/,
  },
  {
    what: "a NUL in a line",
    file: "l10.ndjson",
    content: `${`${good}\n`.repeat(300)}{"title":"a\0b"}\n`,
    results: 300,
    errors: [data],
  },
  { what: "a tab in a string", file: "l11.ndjson", content: `${good}\n{"title":"a\tb"}\n`, results: 1, errors: [data] },
  {
    what: "a lone surrogate, escaped",
    file: "l12.ndjson",
    content: '{"title":"Nurse \\ud800"}\n',
    results: 1,
    errors: [],
  },
  {
    what: "Latin-1",
    file: "l13.ndjson",
    content: Buffer.from(`${good}\n{"title":"K\xf6chin"}\n`, "latin1"),
    results: 2,
    errors: [],
    notes: /l13.ndjson: this is not UTF-8 and is read as Windows-1252/,
  },
  {
    what: "Cyrillic in a code page of its own",
    file: "l19.ndjson",
    content: Buffer.from(`${good}\n{"title":"\xcf\xee\xe2\xe0\xf0"}\n`, "latin1"),
    results: 1,
    errors: ["not-utf8"],
    says: /--encoding/,
  },
  {
    what: "Cyrillic whose code page is named",
    file: "l20.ndjson",
    content: Buffer.from(`${good}\n{"title":"\xcf\xee\xe2\xe0\xf0"}\n`, "latin1"),
    args: ["--encoding", "windows-1251"],
    results: 2,
    errors: [],
  },
  {
    what: "UTF-8 that was read as Windows-1252",
    file: "l21.ndjson",
    content: '{"title":"KÃ¶chin"}\n{"title":"Cookâ€™s help"}\n{"title":"Â Ã la carte"}\n',
    results: 3,
    errors: [],
    notes: /characters such as .* \(2 records, the first at .*l21.ndjson:1\)/,
  },
  {
    what: "a cut character at the end",
    file: "l14.ndjson",
    content: Buffer.from('{"title":"Köchin"}').subarray(0, 12),
    results: 0,
    errors: ["not-utf8"],
  },
  {
    what: "overlong UTF-8",
    file: "l15.ndjson",
    content: Buffer.from([0x7b, 0xc0, 0xaf, 0x7d, 0x0a]),
    results: 0,
    errors: ["not-utf8"],
  },
  { what: "old Macintosh line ends", file: "l16.ndjson", content: `${good}\r${good}\r`, results: 0, errors: [data] },
  {
    what: "a very deep object",
    file: "l17.ndjson",
    content: `{"title":"a","x":${"[".repeat(1e5)}${"]".repeat(1e5)}}\n${good}\n`,
    args: ["--keep", "all"],
    results: 1,
    errors: [record],
    says: /nested too deeply/,
  },
  {
    what: "a line of 200 MB",
    file: "l18.ndjson",
    content: () => writeLongLine("l18.ndjson"),
    results: 2,
    errors: ["too-long"],
    says: /longer than 16 MiB/,
  },
  {
    what: "no title and no text",
    file: "r1.ndjson",
    content: `{"id":1}\n${good}\n`,
    results: 1,
    errors: [record],
    says: /neither a title/,
  },
  {
    what: "an empty title and text",
    file: "r2.ndjson",
    content: '{"title":"","description":" "}\n',
    results: 0,
    errors: [record],
  },
  {
    what: "a title that is a number",
    file: "r3.ndjson",
    content: '{"id":1,"title":7}\n',
    results: 0,
    errors: [record],
    says: /"title" must be a string/,
  },
  {
    what: "a text that is a list",
    file: "r4.ndjson",
    content: `{"description":[["${secret}"]]}\n`,
    results: 0,
    errors: [record],
  },
  {
    what: "an id that no number can hold",
    file: "r5.ndjson",
    content: '{"id":99999999999999999999,"title":"a"}\n',
    results: 1,
    errors: [],
  },
  {
    what: "an id that is an object",
    file: "r6.ndjson",
    content: '{"id":{"a":1},"title":"a"}\n',
    results: 1,
    errors: [],
  },
  {
    what: "a list that is wrapped",
    file: "r7.json",
    content: `{"jobs":[${good}]}`,
    results: 1,
    errors: [],
  },
  {
    what: "a text longer than allowed",
    file: "r8.ndjson",
    content: `${good}\n{"title":"${"a".repeat(99)}"}\n`,
    args: ["--max-chars", "50"],
    results: 1,
    errors: ["too-long"],
  },
  // Arrays
  {
    what: "an array that never ends",
    file: "a1.json",
    content: `[${good},\n${good}`,
    results: 2,
    errors: [data],
    says: /never ends/,
  },
  {
    what: "an element that never ends",
    file: "a2.json",
    content: `[${good},{"title":"${secret}]`,
    results: 1,
    errors: [data],
  },
  {
    what: "a comma too many",
    file: "a3.json",
    content: `[${good},,${good},]`,
    results: 2,
    errors: [data],
    says: /comma without an element/,
  },
  {
    what: "more after the array",
    file: "a4.json",
    content: `[${good}] [${good}]`,
    results: 1,
    errors: [data],
    says: /more after the array/,
  },
  { what: "a broken element", file: "a5.json", content: `[${good},{"title":},${good}]`, results: 2, errors: [data] },
  // CSV
  {
    what: "a quote that is never closed",
    file: "c1.csv",
    content: `id,title\n1,a\n2,"${secret}\nmore\n`,
    results: 1,
    errors: [data],
    says: /never closed/,
  },
  {
    what: "too many cells",
    file: "c2.csv",
    content: "id,title\n1,a,b\n2,c\n",
    results: 1,
    errors: [data],
    says: /3 cells, but the header has 2/,
  },
  { what: "too few cells", file: "c3.csv", content: "id,title\n1\n2,c\n", results: 1, errors: [record] },
  {
    what: "no column to judge",
    file: "c4.csv",
    content: "a,b\n1,2\n",
    results: 0,
    errors: [unreadable],
    says: /no column for a title/,
  },
  {
    what: "a column that is not there",
    file: "c5.csv",
    content: "id,title\n1,a\n",
    args: ["--text-field", "body"],
    results: 0,
    errors: [unreadable],
    says: /no column "body"/,
  },
  {
    what: "Latin-1 in a CSV",
    file: "c6.csv",
    content: Buffer.from("id,title\n1,K\xf6chin\n2,Koch\n", "latin1"),
    results: 2,
    errors: [],
  },
  // Parquet, folders
  {
    what: "Parquet without its end",
    file: "p1.parquet",
    content: parquet.subarray(0, -20),
    results: 0,
    errors: [unreadable],
    says: /broken Parquet/,
  },
  {
    what: "Parquet of noise",
    file: "p2.parquet",
    content: flip(parquet, 12),
    results: 0,
    errors: [unreadable],
    says: /broken Parquet/,
  },
  {
    what: "a text called Parquet",
    file: "p3.parquet",
    content: good,
    results: 1,
    errors: [],
  },
  {
    what: "a table called a workbook",
    file: "p4.xlsx",
    content: "title,description\nChef,Cooks.\n",
    results: 1,
    errors: [],
  },
  {
    what: "an old workbook called a new one",
    file: "p5.xlsx",
    content: Buffer.from("d0cf11e0a1b11ae1", "hex"),
    results: 0,
    errors: [data],
    says: /an old Excel or Word file, .* libreoffice/,
  },
  { what: "a folder that contains itself", file: "loop", content: loop, results: 1, errors: [] },
];

function flip(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  const index = at < 0 ? copy.length + at : at;
  copy[index] = (copy[index] ?? 0) ^ 0xff;
  return copy;
}

function writeLongLine(name: string): void {
  const path = join(folder, name);
  writeFileSync(path, `${good}\n{"title":"`);
  const part = Buffer.alloc(20 << 20, "x");
  for (let times = 0; times < 10; times++) writeFileSync(path, part, { flag: "a" });
  writeFileSync(path, `"}\n${good}\n`, { flag: "a" });
}

function loop(): void {
  mkdirSync(join(folder, "loop/inner"), { recursive: true });
  writeFileSync(join(folder, "loop/a.ndjson"), good);
  symlinkSync("..", join(folder, "loop/inner/again"));
}

describe("broken input", () => {
  it.each(cases)("$what", async ({ file, content, args = [], results, errors, says, notes }) => {
    const path = join(folder, file);
    if (typeof content === "function") content();
    else if (content !== undefined) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
    const { stdout, stderr, exitCode } = await invoke([
      "classify",
      "-f",
      "ndjson",
      "--evidence",
      "none",
      ...args,
      path,
    ]);
    const records = stdout
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    const failed = records.filter((one) => "error" in one);
    expect(failed.map(({ error }) => error.code)).toEqual(errors);
    expect(records.length - failed.length).toBe(results);
    for (const { error } of failed) expect(error.file).toContain(file.split("/")[0]);
    if (says !== undefined) expect(failed.map(({ error }) => error.message).join("\n")).toMatch(says);
    if (notes !== undefined) expect(stderr.replace(/^\d+ posts?: .*\n/m, "")).toMatch(notes);
    expect(stdout + stderr).not.toContain(secret);
    expect(stderr).not.toContain("    at ");
    expect(exitCode).toBe(errors.length === 0 ? 0 : errors.includes(unreadable) ? 1 : 3);
  });

  it("has enough kinds", () => {
    expect(new Set(cases.map(({ what }) => what)).size).toBeGreaterThanOrEqual(64);
  });
});
