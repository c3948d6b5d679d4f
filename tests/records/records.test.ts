import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ErrorRecord } from "../../src/errors.js";
import {
  formatCsvRow,
  type Input,
  inputFromFile,
  isErrorRecord,
  type PostRecord,
  postFromRecord,
  type ReadOptions,
  readPostRecords,
  readRecords,
} from "../../src/records/index.js";

/** A source that arrives in chunks of `size` bytes. */
function source(text: string | Uint8Array, name = "stdin", size = 7): Input {
  const bytes = typeof text === "string" ? Buffer.from(text) : text;
  return { name, bytes: chunks(bytes, size) };
}

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function collect(from: Input, options?: ReadOptions): Promise<(PostRecord | ErrorRecord)[]> {
  const records: (PostRecord | ErrorRecord)[] = [];
  for await (const record of readPostRecords(from, options)) records.push(record);
  return records;
}

async function postsOf(from: Input, options?: ReadOptions) {
  return (await collect(from, options)).map((record) => (isErrorRecord(record) ? record.error : record.post));
}

function bytesBefore(text: string, mark: string): number {
  return Buffer.byteLength(text.slice(0, text.indexOf(mark)));
}

describe("NDJSON", () => {
  it("keeps line numbers over blank lines, CRLF, a byte order mark and a missing last line break", async () => {
    const text = '\ufeff{"id":1,"title":"Ünï"}\r\n\r\n{"id":2,"title":"日本"}\n\n{"id":3,"title":"👩‍💻"}';
    for (const size of [1, 2, 3, 1000]) {
      const records = await collect(source(text, "posts.ndjson", size));
      const file = "posts.ndjson";
      expect(records).toMatchObject([
        { post: { id: 1, title: "Ünï" }, place: { file, line: 1, byteOffset: text.indexOf("{") + 2 } },
        { post: { id: 2, title: "日本" }, place: { file, line: 3, byteOffset: bytesBefore(text, '{"id":2') } },
        { post: { id: 3, title: "👩‍💻" }, place: { file, line: 5, byteOffset: bytesBefore(text, '{"id":3') } },
      ]);
    }
  });

  it("turns a bad record into an error record with its line and id, and goes on", async () => {
    const lines = [
      '{"id":1,"title":"confidential words',
      '{"id":2}',
      "[1]",
      "null",
      '{"id":3,"title":7}',
      '{"id":"x","description":[["confidential words"]]}',
      '{"id":4,"title":"  ","description":""}',
      '{"id":5,"title":"fine"}',
    ];
    const records = await collect(source(lines.join("\n"), "posts.ndjson"));
    const errors = records.slice(0, -1).filter(isErrorRecord);
    expect(errors.map(({ id, error }) => [error.line, error.code, id])).toEqual([
      [1, "invalid-data", undefined],
      [2, "invalid-record", 2],
      [3, "invalid-record", undefined],
      [4, "invalid-record", undefined],
      [5, "invalid-record", 3],
      [6, "invalid-record", "x"],
      [7, "invalid-record", 4],
    ]);
    expect(JSON.stringify(errors)).not.toContain("confidential");
    expect(errors.every(({ error }) => !error.message.startsWith("jobsift:"))).toBe(true);
    expect(errors[4]?.error.message).toBe('"title" must be a string; this is the number 7');
    expect(records.at(-1)).toMatchObject({ post: { id: 5, title: "fine" }, place: { file: "posts.ndjson", line: 8 } });
  });
});

describe("JSON", () => {
  it("reads an array, numbering its elements", async () => {
    const records = await collect(source('[{"id":1,"title":"a"},\n 5]'));
    expect(records[0]).toMatchObject({
      post: { id: 1, title: "a" },
      place: { file: "stdin", row: 1, line: 1, byteOffset: 1 },
    });
    expect(records[1]).toMatchObject({ error: { code: "invalid-record", row: 2 } });
  });

  it("reads a single object over several lines, and NDJSON in a file called .json", async () => {
    expect(await postsOf(source('{\n  "title": "a"\n}\n', "post.json"))).toEqual([{ title: "a" }]);
    expect(await postsOf(source('{ "title": "a",\n  "id": 1 }'))).toEqual([{ id: 1, title: "a" }]);
    expect(await postsOf(source('{"title":"a"}\n{"title":"b"}', "posts.json"))).toHaveLength(2);
  });

  it("goes on after a broken element, and says where it begins", async () => {
    const array = [
      "[",
      '{"id":1,"title":"a, [b] \\" c"},',
      '{"id":2,"title":"line\nbreak, }"},',
      '{"id":3,"title":"c"},,',
      "",
      ' {"id":4,,}, {"id":5,"title":"e"]',
      "] [7]",
    ];
    const records = await collect(source(array.join("\n"), "posts.json"));
    expect(records.map((record) => (isErrorRecord(record) ? record.error : record.post.id))).toMatchObject([
      1,
      { message: expect.stringMatching(/^broken JSON/), line: 3, row: 2 },
      3,
      { message: "broken JSON: a comma without an element", line: 5, row: 4 },
      { message: expect.stringMatching(/^broken JSON/), line: 7, row: 5 },
      { message: expect.stringMatching(/^broken JSON/), line: 7, row: 6 },
      { message: "broken JSON: more after the array", line: 8 },
    ]);
  });

  it("keeps what was complete in an array that was cut off", async () => {
    const end = { code: "invalid-data", message: "broken JSON: the array never ends", file: "posts.json" };
    for (const [cut, line, row] of [
      ['[{"id":1,"title":"a"}', 1, 1],
      ['[{"id":1,"title":"a"},\n', 2, 2],
      ['[{"id":1,"title":"a"},{"id":2,"tit', 1, 2],
      ['[{"id":1,"title":"a"},\n{"id":2,"title":"never closed},\n{"id":3,"title":"c"}]', 2, 2],
    ] as const) {
      expect(await postsOf(source(cut, "posts.json"))).toMatchObject([
        { id: 1, title: "a" },
        { ...end, line, row },
      ]);
    }
    expect(await postsOf(source("[", "posts.json"))).toMatchObject([{ ...end, line: 1, row: 1 }]);
  });

  it("reads the list that an object wraps", async () => {
    const records = await collect(source('{"total":1,"jobs":[{"title":"a"}]}', "posts.json"));
    expect(records).toMatchObject([
      { post: { title: "a" }, origin: { path: "$.jobs[0]" }, remarks: ["postings of jobboard"] },
    ]);
  });
});

describe("CSV", () => {
  const csv = 'Job ID,Job Title,job_description\r\n1,"Chef, ""head""","line one\nline two"\r\n\r\n2,Cook,\r\n';

  it("reads quoted cells, line breaks in cells and CRLF, in chunks of any size", async () => {
    for (const size of [1, 5, 1000]) {
      const records = await collect(source(csv, "posts.csv", size));
      expect(records).toMatchObject([
        {
          post: { id: "1", title: 'Chef, "head"', description: "line one\nline two" },
          place: { file: "posts.csv", row: 1, line: 2, byteOffset: csv.indexOf("1,") },
        },
        { post: { id: "2", title: "Cook" }, place: { file: "posts.csv", row: 2 } },
      ]);
    }
  });

  it("guesses semicolons and tabs, and reads UTF-16 as spreadsheets save it", async () => {
    expect(await postsOf(source("id;title\n1;Cook, head"))).toEqual([{ id: "1", title: "Cook, head" }]);
    expect(await postsOf(source("id\ttitle\n1\tCook; head", "a.tsv"))).toEqual([{ id: "1", title: "Cook; head" }]);
    const utf16 = new Uint8Array(Buffer.from("\ufeffid\ttitle\n1\tKöchin", "utf16le"));
    expect(await postsOf(source(utf16, "a.csv"))).toEqual([{ id: "1", title: "Köchin" }]);
  });

  it("reports rows that do not fit the header, and a file that was cut off in a quoted cell", async () => {
    const records = await collect(source('id,title\n1,a,b\n2,c,\n3\n4,"d\nand e', "posts.csv"));
    expect(records).toMatchObject([
      { error: { row: 1, message: "3 cells, but the header has 2" } },
      { post: { id: "2", title: "c" } },
      { error: { row: 3, message: "1 cell, but the header has 2" } },
      { error: { row: 4, message: "a quoted cell is never closed" } },
    ]);
  });

  it("reads a row whose last cells were left out, unless a line break outside quotes has made two rows of one", async () => {
    const rows = ["id,title,text,place", "1,Cook,Cooks soup", "2,Baker,Bakes,Rome", "3,Chef,leads", "the kitchen,Rome"];
    expect(await postsOf(source(rows.join("\n"), "posts.csv"))).toMatchObject([
      { id: "1", title: "Cook", description: "Cooks soup" },
      { id: "2", title: "Baker" },
      { id: "3" },
      { row: 4, message: expect.stringContaining("one row that a line break has parted") },
    ]);
  });

  it.each<readonly [string, string, readonly unknown[]]>([
    ["carriage returns that end rows", "id,title\r1,Cook\r2,Baker\r", ["Cook", "Baker"]],
    ["a line that names the delimiter", "sep=;\r\nid;title\r\n1;Cook, head\r\n", ["Cook, head"]],
    ["lines above the header", "Openings, all\n\nid,title,text\n1,Cook,Cooks\n", ["Cook"]],
    ["single quotes", "'id','title'\n'1','Cook, head'\n'2','it''s Cook'\n", ["Cook, head", "it's Cook"]],
    ["backslashes before quotes", 'id,title\n1,"the \\"Head\\", a cook"\n', ['the "Head", a cook']],
    ["a cell that is no quoted one", 'id,title\n1,"Great" cook\n2,Baker\n', ['"Great" cook', "Baker"]],
    ["a quoted cell with quotes in it", 'id,title\n1,"our "Head" cook, and more"\n', ['our "Head" cook, and more']],
    ["a quote that rows follow", 'id,title\n1,"Great\n2,Baker\n3,Chef\n', ['"Great', "Baker", "Chef"]],
    ["numbered rows between two quotes", 'id,title\n1,"Great\n2,Baker"\n', ['"Great', 'Baker"']],
    ["lines of a quoted cell", 'id,title\n1,"Great,\nBaker, or so"\n', ["Great,\nBaker, or so"]],
    ["tabs: quotes that part no rows", 'id\ttitle\n1\t"Great\n2\tBaker"\n', ['"Great', 'Baker"']],
    ["tabs: items of a list", 'id\ttitle\n1\t"We:\n•\tcook\n•\tbake"\n', ["We:\n•\tcook\n•\tbake"]],
    ["tabs: quotes of the text", 'id\ttitle\n1\t"Great" cook\n2\t"Baker"\n', ['"Great" cook', '"Baker"']],
  ])("reads %s", async (_, text, titles) => {
    for (const size of [1, 7, 1000]) {
      const rows = await collect(source(text, "posts.csv", size));
      expect(rows.map((row) => (isErrorRecord(row) ? row.error.message : row.post.title))).toEqual(titles);
    }
  });

  it("parts cells by what the caller says", async () => {
    const fields = { title: "a,b" };
    expect(await postsOf(source("a,b:id\nCook, head:1", "posts.csv"), { delimiter: ":", fields })).toEqual([
      { id: "1", title: "Cook, head" },
    ]);
  });

  it("skips blank lines, and reports rows of empty cells", async () => {
    expect(await collect(source("id,title\n\n , \n  \n2,Cook\n,,,\n", "posts.csv"))).toMatchObject([
      { error: { row: 1, code: "invalid-record", message: "all cells of the row are empty" } },
      { post: { id: "2" }, place: { row: 2 } },
      { error: { row: 3 } },
    ]);
  });

  it("takes the first of the columns with one name that is filled", async () => {
    expect(await postsOf(source("title,id,title\nCook,1,Waiter\n ,2,Nurse\n", "posts.csv"))).toEqual([
      { id: "1", title: "Cook" },
      { id: "2", title: "Nurse" },
    ]);
  });

  it("costs linear time for a quote that is never closed in a large file", async () => {
    const text = `id,title\n1,"${"word,\n".repeat(2_000_000)}`;
    const records = await collect(source(text, "posts.csv", 1 << 16));
    expect(records).toMatchObject([{ error: { row: 1, code: "invalid-data" } }]);
  });

  it("refuses a header without anything to judge, naming what would do", async () => {
    await expect(collect(source("a,b\n1,2", "posts.csv"))).rejects.toThrow(/posts\.csv has no column.*--text-field/);
    const fields = { title: "Rolle" };
    await expect(collect(source("a,b\n1,2", "posts.csv"), { fields })).rejects.toThrow(
      'posts.csv has no column "Rolle"',
    );
  });

  it("writes RFC 4180", () => {
    expect(formatCsvRow([1, "a", 'b "c"', "d,e", "f\ng", ""])).toBe('1,a,"b ""c""","d,e","f\ng",\r\n');
  });
});

describe("a record with a text of its company and one of its job", () => {
  const company = "We sell shoes.";
  const job = "You train models.";
  const wanted = { title: "ML Engineer", description: job };
  it.each<readonly [what: string, record: object, post: object]>([
    ["a plain title", { title: "ML Engineer", description: company, jobDescription: job }, wanted],
    ["a name", { name: "Acme", description: company, jobTitle: "ML Engineer", jobDescription: job }, wanted],
    ["titles of both", { title: "Acme", description: company, job_title: "ML Engineer", job_description: job }, wanted],
    [
      "an empty text of the job",
      { title: "Acme", description: company, job_description: " " },
      { title: "Acme", description: company },
    ],
    ["one text alone", { title: "ML Engineer", job_title: "Engineer", job_description: job }, wanted],
  ])("is about its job: %s", async (_, record, post) => {
    expect(await postsOf(source(JSON.stringify(record), "a.ndjson"))).toEqual([post]);
  });
});

describe("any record", () => {
  const recordsWith = (title: fc.Arbitrary<string>) =>
    fc.array(fc.record({ id: fc.integer(), title }), { minLength: 1 });
  const anyTitle = fc.string({ unit: "binary", minLength: 1 });
  // A NUL that no escape hides makes a file a binary one.
  const rawTitle = anyTitle.map((title) => title.replaceAll("\0", ""));
  const chunk = fc.integer({ min: 1, max: 50 });

  async function values(from: Input) {
    const found = [];
    for await (const row of readRecords(from)) found.push(isErrorRecord(row) ? row : row.value);
    return found;
  }

  it("survives NDJSON", async () => {
    await fc.assert(
      fc.asyncProperty(recordsWith(anyTitle), chunk, async (written, size) => {
        const text = written.map((one) => JSON.stringify(one)).join("\n");
        expect(await values(source(text, "a.ndjson", size))).toEqual(written);
      }),
    );
  });

  it("survives CSV", async () => {
    await fc.assert(
      fc.asyncProperty(recordsWith(rawTitle), chunk, async (written, size) => {
        const text =
          formatCsvRow(["id", "title"]) + written.map(({ id, title }) => formatCsvRow([id, `-${title}-`])).join("");
        const read = written.map(({ id, title }) => ({ id: String(id), title: `-${title}-` }));
        expect(await values(source(text, "a.csv", size))).toEqual(read);
      }),
    );
  });
});

describe("documents", () => {
  it("takes text, Markdown and HTML files as one post each, with the name of the file as id", async () => {
    expect(await postsOf(source("Cook\n\nCooks <p>", "a.txt"))).toEqual([
      { id: "a.txt", description: "Cook\n\nCooks <p>" },
    ]);
    expect(await postsOf(source("# Cook", "a.MD"))).toEqual([{ id: "a.MD", description: "# Cook" }]);
    const [page] = await postsOf(source("<h1>Cook</h1><p>Co<b>ok</b>s", "a.html"));
    expect(page).toMatchObject({ id: "a.html", description: { source: "<h1>Cook</h1><p>Co<b>ok</b>s" } });
    expect(page).not.toHaveProperty("title");
  });

  it("takes the main heading of a page for the title when something stands before it", async () => {
    const [page] = await postsOf(source("<p>Jobs</p><h1>Head&nbsp;<i>Cook</i></h1><p>Cooks", "a.html"));
    expect(page).toMatchObject({ title: expect.stringMatching(/^Head\sCook$/) });
  });

  it("reports an empty file", async () => {
    expect(await collect(source(" \n", "a.txt"))).toMatchObject([{ id: "a.txt", error: { code: "invalid-record" } }]);
  });
});

describe("binary files", () => {
  it.each(["a.pdf", "a.ndjson", "a.csv", "a.txt"])("are refused: %s", async (name) => {
    const refused = [{ error: { code: "invalid-data", message: expect.stringContaining("binary"), file: name } }];
    expect(await collect(source("%PDF-1.7\n\0\0title,description", name))).toEqual(refused);
    const rows = [];
    for await (const row of readRecords(source("title\0", name))) rows.push(row);
    expect(rows).toEqual(refused);
  });
});

describe("format", () => {
  const cases: readonly (readonly [string, string, unknown])[] = [
    ["an object a line", '{"title":"a"}\n{"title":"b"}', { title: "a" }],
    [
      "a broken object a line",
      '{"title":"a\n{"title":"b"}',
      expect.objectContaining({ code: "invalid-data", line: 1 }),
    ],
    ["an array", '\n [ {"title":"a"} ]', { title: "a" }],
    ["a header", 'title,"text"\na,b', { title: "a", description: "b" }],
    ["a page", "<!doctype html><p>a</p>", expect.objectContaining({ description: expect.anything() })],
    ["a tag", "<div>a</div>", expect.objectContaining({ description: expect.anything() })],
    ["a bracket", "[Remote] Cook, full time", expect.objectContaining({ description: "[Remote] Cook, full time" })],
    ["text with commas", "Cook, baker", expect.objectContaining({ description: "Cook, baker" })],
  ];
  it.each(cases)("of standard input that begins with %s", async (_, text, first) => {
    expect((await postsOf(source(text)))[0]).toEqual(first);
  });

  it("is what the caller says", async () => {
    expect(await postsOf(source('{"title":"a"}', "a.txt"), { format: "ndjson" })).toEqual([{ title: "a" }]);
  });

  it("of nothing has no records", async () => {
    expect(await collect(source(""))).toEqual([]);
  });
});

describe("fields", () => {
  it("are guessed without regard to case, spaces, hyphens and underscores", () => {
    expect(postFromRecord({ Job_ID: 4, "JOB TITLE": "a", "job-description": "b", companyName: "c" })).toEqual({
      id: 4,
      title: "a",
      description: "b",
      company: "c",
    });
  });

  it("skip empty candidates, and prefer what is named", () => {
    const record = { title: "", job_title: "a", description: null, body: "b", Headline: "h", id: null, uuid: "u" };
    expect(postFromRecord(record)).toEqual({ id: "u", title: "a", description: "b" });
    expect(postFromRecord(record, { title: "headline" })).toEqual({ id: "u", title: "h", description: "b" });
    expect(() => postFromRecord({ title: "a" }, { title: "rolle", text: "aufgaben" })).toThrow(
      /\(rolle\).*\(aufgaben\)/,
    );
  });

  it("say once what was left out of a payload", async () => {
    const records = await collect(source('{"jobs":[{"title":"a","pay":NaN},{"title":"b","pay":NaN}]}', "a.json"));
    expect(records).toMatchObject([{ leftOut: [expect.stringContaining("NaN")] }, { post: { title: "b" } }]);
    expect(records[1]).not.toHaveProperty("leftOut");
  });

  it.each<readonly [raw: string, ids: readonly (string | number | undefined)[], message: RegExp | undefined]>([
    ['{"title":"a","description":"b"}', [7], undefined],
    ['{"id":1,"title":"a","description":"b"}', [1], undefined],
    ['{"jobs":[{"title":"a","description":"b"},{"title":"c","description":"d"}]}', [undefined, undefined], undefined],
    ["{broken", [7], /broken JSON/],
    ["", [7], /^"raw" is empty$/],
  ])("give their id to a single payload that has none: %s", async (raw, ids, message) => {
    const records = await collect(source(JSON.stringify({ id: 7, raw }), "a.ndjson"), { payloadField: "raw" });
    expect(records.map((one) => (isErrorRecord(one) ? one.id : one.post.id))).toEqual(ids);
    const errors = records.filter(isErrorRecord).map(({ error }) => error.message);
    expect(errors).toEqual(message === undefined ? [] : [expect.stringMatching(message)]);
  });

  it("hold an id that can be given back exactly", () => {
    expect(postFromRecord({ _id: { $oid: "65f0" }, title: "a" })).toEqual({ id: "65f0", title: "a" });
    expect(postFromRecord({ id: true, uuid: "u", title: "a" })).toEqual({ id: "u", title: "a" });
  });

  it.each([
    ['{"id":true,"title":"a"}', undefined, /^"id" is left out: an id is a string or a number; this is a boolean$/],
    ['{"job_id":{"a":1},"title":"a"}', undefined, /^"job_id" is left out: .*; this is an object$/],
    ['{"id":1e400,"title":"a"}', undefined, /^"id" is left out: .*; this is a number beyond 2\^53$/],
    ['{"id":9007199254740993,"title":"a"}', "9007199254740993", undefined],
    ['{"id":-99999999999999999999,"title":"a"}', "-99999999999999999999", undefined],
    ['{"id":{"$numberLong":"9007199254740993"},"title":"a"}', "9007199254740993", undefined],
    ['{"_id":{"$binary":{"base64":"AAE=","subType":"04"}},"title":"a"}', "AAE=", undefined],
    ['{"id":{"type":"Buffer","data":[0,1,255]},"title":"a"}', "AAH/", undefined],
    ['{"lat":0.12345678901234567,"id":9007199254740993,"title":"a"}', "9007199254740993", undefined],
    ['[{"id":9007199254740993,"title":"a"},{"id":9007199254740992,"title":"a"}]', "9007199254740993", undefined],
    ['{"jobs":[{"id":9007199254740993,"title":"a"}]}', "9007199254740993", undefined],
    ['{"id":9007199254740993,"title":"a","pay":NaN,}', "9007199254740993", /^NaN, Infinity or a comma/],
    ['{"jobs":[{"id":9007199254740993,"title":"a","pay":NaN}]}', "9007199254740993", /^NaN, Infinity or a comma/],
    ['{"@type":"JobPosting","title":"a","identifier":9007199254740993}', "9007199254740993", undefined],
    [
      '{"@type":"JobPosting","title":"a","description":"b","identifier":{"@type":"PropertyValue","value":9007199254740993}}',
      "9007199254740993",
      undefined,
    ],
    [
      '{"@type":"JobPosting","title":"a","description":"b","identifier":9007199254740993}',
      "9007199254740993",
      undefined,
    ],
  ])("hold an id that is given back exactly, or none, which is noted: %s", async (json, id, note) => {
    const [record] = await collect(source(json, "a.json"));
    if (record === undefined || isErrorRecord(record)) throw new Error("there is no post");
    expect(record.post.id).toBe(id);
    expect(record.leftOut ?? []).toEqual(note === undefined ? [] : [expect.stringMatching(note)]);
  });

  it("may hold HTML in the description, which is converted", () => {
    const raw = "<p>Co<b>ok</b>s</p>";
    expect(postFromRecord({ description: raw }).description).toMatchObject({ source: raw, text: "Cooks" });
    expect(postFromRecord({ description: "salary > 100k, <3" }).description).toBe("salary > 100k, <3");
  });
});

describe("files", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "jobsift-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("are read as rows too, for records that are more than posts", async () => {
    const path = join(folder, "labelled.csv");
    await writeFile(path, "id,title,label\n1,Cook,neither\n");
    const rows = [];
    for await (const row of readRecords(inputFromFile(path))) rows.push(row);
    expect(rows).toMatchObject([
      { value: { id: "1", title: "Cook", label: "neither" }, place: { file: path, row: 1, line: 2 } },
    ]);
  });

  it("that are one post each have no rows", async () => {
    const rows = readRecords(source("<p>Cook</p>", "a.html"));
    await expect(rows.next()).rejects.toThrow(/a\.html is read as html.*use NDJSON/);
  });

  it("that cannot be read are errors in plain words", async () => {
    await expect(collect(inputFromFile(join(folder, "none.csv")))).rejects.toThrow(
      /cannot read .*: no such file or folder/,
    );
    await expect(collect(inputFromFile(folder))).rejects.toThrow(/a folder, not a file/);
  });
});
