import { existsSync, readFileSync, statSync, truncateSync, utimesSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fingerprintFile, pathOfCheckpoint, readCheckpoint, writeCheckpoint } from "../../src/batch/index.js";
import { inputFromFile, readRecords } from "../../src/records/index.js";
import { OUTPUT_FORMATS } from "../../src/results/index.js";
import { backendPost, mlPost, ndjson, otherPost, posts } from "./posts.js";
import { invoke } from "./terminal.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "jobsift-"));
});
afterAll(() => rm(folder, { recursive: true }));

const at = (name: string) => join(folder, name);

async function file(name: string, text: string): Promise<string> {
  await writeFile(at(name), text);
  return at(name);
}

function lines(path: string) {
  return readFileSync(path, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

describe("kept fields", () => {
  const records = [
    { ...mlPost, company: "Acme", url: "https://a.example/1", salary: { min: 1 }, label: "theirs" },
    { ...otherPost, company: "Bolt", url: null },
  ];
  const input = ndjson(records);

  it("stand in `input` of a result, where no name collides", async () => {
    const { stdout } = await invoke(["classify", "-f", "ndjson", "--keep", "company,label,none"], { stdin: input });
    const [first, second] = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({ label: "ml", input: { company: "Acme", label: "theirs" } });
    expect(second.input).toEqual({ company: "Bolt" });
    const all = await invoke(["classify", "-f", "json", "--keep", "all"], { stdin: input });
    expect(JSON.parse(all.stdout).map(({ input }: { input: unknown }) => input)).toEqual(records);
  });

  it("are the texts of their digits where they are whole numbers beyond 2^53", async () => {
    const large = '{"id":9007199254740993,"title":"a","n":[12345678901234567891,1],"lat":0.1234567890123456}';
    const { stdout } = await invoke(["classify", "-f", "ndjson", "--keep", "id,n,lat"], { stdin: large });
    expect(stdout).toContain(
      '"input":{"id":"9007199254740993","n":["12345678901234567891",1],"lat":0.1234567890123456}',
    );
  });

  it("are columns of a CSV", async () => {
    const named = await invoke(["classify", "-f", "csv", "--keep", "company,salary,label,url"], { stdin: input });
    const rows = Papa.parse<Record<string, string>>(named.stdout, { header: true, skipEmptyLines: true }).data;
    expect(rows).toMatchObject([
      { label: "ml", company: "Acme", salary: '{"min":1}', input_label: "theirs" },
      { label: "neither", company: "Bolt", salary: "", url: "" },
    ]);
    const all = await invoke(["classify", "-f", "csv", "--keep", "all"], { stdin: input });
    const [row] = Papa.parse<Record<string, string>>(all.stdout, { header: true, delimiter: "," }).data;
    expect(JSON.parse(row?.["input"] ?? "")).toEqual(records[0]);
  });

  it("come from the columns that JobSpy writes", async () => {
    const jobspy = await file(
      "jobspy.csv",
      `id,site,job_url,title,company,location,date_posted,is_remote,description\nli-1,linkedin,https://x.example,${mlPost.title},Acme,"Oslo, Norway",2026-01-01,True,"${mlPost.description}"\n`,
    );
    const { stdout } = await invoke(["classify", "-f", "ndjson", "--keep", "site,job_url", jobspy]);
    const kept = { site: "linkedin", job_url: "https://x.example" };
    expect(JSON.parse(stdout)).toMatchObject({ id: "li-1", label: "ml", input: kept });
  });

  it("have no place in a table", async () => {
    expect(await invoke(["classify", "--keep", "all"], { stdin: input })).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("choose another --format"),
    });
  });
});

describe("outputs", () => {
  it("may be Parquet, with the whole result in a column", async () => {
    const input = await file("posts.ndjson", ndjson(posts));
    const { exitCode } = await invoke(["classify", input, "-o", at("results.parquet"), "--keep", "title"]);
    expect(exitCode).toBe(0);
    const rows = [];
    for await (const row of readRecords(inputFromFile(at("results.parquet")))) rows.push("value" in row && row.value);
    expect(rows).toMatchObject([
      { id: "m1", label: "ml", title: mlPost.title },
      { id: "7", label: "backend" },
      { id: "n1", label: "neither" },
    ]);
    const { stdout } = await invoke(["classify", input, "-f", "ndjson"]);
    const whole = rows.map((row) => (row as { classification: string }).classification);
    expect(whole).toEqual(stdout.trimEnd().split("\n"));
  });

  it("may be compressed", async () => {
    const input = await file("posts.ndjson", ndjson(posts));
    const plain = await invoke(["classify", input, "-f", "csv"]);
    await invoke(["classify", input, "-o", at("results.csv.gz")]);
    expect(gunzipSync(readFileSync(at("results.csv.gz"))).toString()).toBe(plain.stdout);
  });

  it.each([
    [["-f", "parquet"], /name it with --output/],
    [["-o", "a.parquet.gz"], /compressed inside/],
    [["-o", "a.ndjson.zst"], /only \.gz is written/],
    [["-o", "a.ndjson", "--errors", "a.ndjson"], /same file/],
    [["-o", "no/such/folder/a.ndjson"], /cannot write .*no such file or folder/],
    [["-f", "csv", "--errors", "no/such/folder/a.ndjson"], /cannot write/],
  ])("that cannot be are refused: %j", async (args, message) => {
    const { exitCode, stderr } = await invoke(["classify", ...args], { stdin: ndjson(posts) });
    expect(stderr).toMatch(message);
    expect(exitCode).toBeGreaterThan(0);
  });
});

describe("errors", () => {
  const input = `${ndjson([mlPost])}{"id":9,"title":\n${ndjson([{ id: 2 }, otherPost])}`;

  it("have a file of their own when one is named", async () => {
    const path = await file("mixed.ndjson", input);
    const { exitCode, stderr } = await invoke(["classify", path, "-o", at("out.ndjson"), "--errors", at("bad.ndjson")]);
    expect(exitCode).toBe(3);
    expect(stderr).toBe("2 posts: 1 ml, 0 backend, 0 mixed, 1 neither; 2 records failed\n");
    expect(lines(at("out.ndjson")).map(({ id }) => id)).toEqual(["m1", "n1"]);
    const byteOffset = Buffer.byteLength(ndjson([mlPost]));
    expect(lines(at("bad.ndjson"))).toMatchObject([
      { error: { code: "invalid-data", file: path, line: 2, byteOffset } },
      { id: 2, error: { code: "invalid-record", line: 3 } },
    ]);
  });

  it.each([
    [["--fail-on", "any"], 3],
    [["--fail-on", "rate=0.49"], 3],
    [["--fail-on", "rate=0.5"], 0],
    [["--fail-on", "rate=2"], 2],
    [["--fail-on", "some"], 2],
  ])("fail the command by %j: %i", async (args, exitCode) => {
    expect(await invoke(["classify", "-f", "ndjson", ...args], { stdin: input })).toMatchObject({ exitCode });
  });

  it("are posts that are longer than allowed", async () => {
    const { stdout } = await invoke(["classify", "-f", "ndjson", "--max-chars", "110"], { stdin: ndjson(posts) });
    const codes = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).error?.code);
    expect(codes).toEqual(["too-long", "too-long", undefined]);
  });
});

describe("a summary", () => {
  it("counts what happened, for people and for machines", async () => {
    const args = ["classify", "-f", "ndjson", "--summary", "--summary-json", at("summary.json")];
    const { stderr } = await invoke(args, { stdin: `${ndjson(posts)}broken\n` });
    expect(stderr).toMatch(/^labels\n {2}ml +1 +33\.3 %/);
    expect(stderr).toMatch(/lean\n {2}backend [▁-█]{20} ml\n/u);
    expect(stderr).toMatch(/errors\n {2}invalid-data +1\n4 records in /);
    expect(JSON.parse(readFileSync(at("summary.json"), "utf8"))).toMatchObject({
      records: 4,
      posts: 3,
      labels: { ml: 1, backend: 1, mixed: 0, neither: 1 },
      concepts: { ml: expect.arrayContaining([{ concept: "pytorch", posts: 1 }]) },
      errors: { "invalid-data": 1 },
    });
  });
});

describe("a run that was stopped", () => {
  const records = [...posts, { id: "broken" }, ...posts, backendPost];
  const formats = OUTPUT_FORMATS.filter(({ resumable }) => resumable).map(({ name }) => name);

  /** A finished run, taken back to what it was after `count` records. */
  async function stopped(
    format: string,
    count: number,
    tail = "half a li",
  ): Promise<{ args: string[]; whole: Buffer }> {
    const input = await file(`in-${format}-${count}.ndjson`, ndjson(records));
    const output = at(`out-${format}-${count}.${format}`);
    const args = ["classify", input, "-o", output, "--errors", at(`bad-${format}-${count}.ndjson`)];
    await invoke(args);
    const whole = readFileSync(output);
    const part = await file(`pt-${format}-${count}.ndjson`, ndjson(records.slice(0, count)));
    await invoke(["classify", part, "-o", at("part.out"), "-f", format, "--errors", at("part.bad")]);
    const [finished, partial] = [await readCheckpoint(output), await readCheckpoint(at("part.out"))];
    if (finished === undefined || partial === undefined) throw new Error("a checkpoint is missing");
    const { tally, records: done, output: results } = partial;
    // Error records name their file, so that those of the part are of the same length, and not the same.
    const errors = await fingerprintFile(at(`bad-${format}-${count}.ndjson`), partial.errors.bytes);
    await writeCheckpoint(output, { ...finished, tally, records: done, output: results, errors, isFinished: false });
    truncateSync(output, results.bytes);
    await writeFile(output, `${readFileSync(output, "utf8")}${tail}`);
    return { args, whole };
  }

  it.each(formats)("goes on to the same bytes and the same totals: %s", async (format) => {
    for (let count = 0; count <= records.length; count++) {
      const { args, whole } = await stopped(format, count);
      const { exitCode, stderr } = await invoke([...args, "--resume"]);
      expect(exitCode).toBe(3);
      expect(stderr).toBe("7 posts: 2 ml, 3 backend, 0 mixed, 2 neither; 1 record failed\n");
      expect(readFileSync(args[3] ?? "").equals(whole)).toBe(true);
      expect(lines(args[5] ?? "")).toHaveLength(1);
    }
  });

  it("starts at the beginning when there is nothing to resume, and changes nothing when it is finished", async () => {
    const input = await file("fresh.ndjson", ndjson(posts));
    const args = ["classify", input, "-o", at("fresh.out.ndjson"), "--resume"];
    expect((await invoke(args)).exitCode).toBe(0);
    const before = statSync(at("fresh.out.ndjson")).mtimeMs;
    const again = await invoke(args);
    expect(again).toMatchObject({ exitCode: 0, stderr: expect.stringContaining("is finished already: 3 posts") });
    expect(statSync(at("fresh.out.ndjson")).mtimeMs).toBe(before);
  });

  it("is refused when something has changed that decides its bytes", async () => {
    const { args } = await stopped("ndjson", 2);
    const resume = (...more: string[]) => invoke([...args, "--resume", ...more]);
    const lexicon = await file("lexicon.json", JSON.stringify({ name: "ours", disable: ["pytorch"] }));
    for (const [more, message] of [
      [["--evidence", "all"], /--evidence was top, now it is all/],
      [["--keep", "title"], /--keep was not given, now it is title/],
      [["--prior", "ml=0.1"], /--prior was not given/],
      [["--lexicon", lexicon], /the lexicon was default@.*, now it is .*ours/],
      [[lexicon], /the inputs were/],
    ] as const) {
      expect(await resume(...more)).toMatchObject({ exitCode: 2, stderr: expect.stringMatching(message) });
    }
    utimesSync(args[1] ?? "", new Date(), new Date(1));
    expect(await resume()).toMatchObject({ exitCode: 2, stderr: expect.stringMatching(/has been changed since/) });
  });

  it("is refused when its files are not what the checkpoint says", async () => {
    const { args } = await stopped("ndjson", 3, "");
    const output = args[3] ?? "";
    truncateSync(output, 5);
    expect(await invoke([...args, "--resume"])).toMatchObject({
      exitCode: 1,
      stderr: expect.stringMatching(/it has 5 bytes/),
    });
    await writeFile(pathOfCheckpoint(output), "{}");
    expect(await invoke([...args, "--resume"])).toMatchObject({
      exitCode: 1,
      stderr: expect.stringMatching(/no checkpoint/),
    });
  });

  it.each([
    [["-f", "ndjson"], /standard output/],
    [["-o", "a.json"], /format json is whole or nothing/],
    [["-o", "a.parquet"], /format parquet is whole or nothing/],
    [["-f", "table", "-o", "a.txt"], /format table is whole or nothing/],
    [["-o", "a.ndjson.gz"], /compressed output/],
    [["-o", "/dev/null"], /no ordinary file/],
  ])("cannot be resumed with %j", async (args, message) => {
    const input = await file("posts.ndjson", ndjson(posts));
    expect(await invoke(["classify", input, ...args, "--resume"])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(message),
    });
  });

  it("cannot be resumed from standard input", async () => {
    const outcome = await invoke(["classify", "-o", at("x.ndjson"), "--resume"], { stdin: ndjson(posts) });
    expect(outcome).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(/standard input cannot be read again/),
    });
    expect(existsSync(at("x.ndjson"))).toBe(false);
  });
});

describe("progress", () => {
  it("is shown on a terminal alone, and wiped at the end", async () => {
    const many = await file("many.ndjson", ndjson(Array.from({ length: 8000 }, () => mlPost)));
    const shown = await invoke(["classify", many, "-o", at("many.out.ndjson"), "--workers", "1"], { isTerminal: true });
    expect(shown.stderr).toMatch(/[▉-▏█░]{20} +\d+ % {2}[\d,]+ posts\/s {2}[\d.]+ MB\/s {2}ETA \d+:\d\d {2}ml \d+/u);
    expect(shown.stderr.endsWith("\r\u001b[K8000 posts: 8000 ml, 0 backend, 0 mixed, 0 neither\n")).toBe(true);
    const piped = await invoke(["classify", many, "-o", at("many.out.ndjson"), "--workers", "1"]);
    expect(piped.stderr).toBe("8000 posts: 8000 ml, 0 backend, 0 mixed, 0 neither\n");
  });
});

describe("comparing", () => {
  it("shows what moved, why, and fails on more than is allowed", async () => {
    const { stdout: judged } = await invoke(["classify", "-f", "ndjson"], { stdin: ndjson([mlPost]) });
    const disable = JSON.parse(judged).evidence.map(({ concept }: { concept: string }) => concept);
    // What is left of the words: a form may stand in a longer one.
    disable.push("model", "training");
    const lexicon = await file("less.json", JSON.stringify({ name: "less", disable: [...new Set(disable)] }));
    const input = await file("posts.ndjson", ndjson(posts));
    await invoke(["classify", input, "-o", at("old.ndjson")]);
    await invoke(["classify", input, "-o", at("new.ndjson"), "--lexicon", lexicon]);
    const { stdout, stderr, exitCode } = await invoke([
      "compare",
      at("old.ndjson"),
      at("new.ndjson"),
      "--fail-on",
      "moved=0.1",
    ]);
    expect(stdout).toMatch(/1 of 3 posts have another label \(33\.33 %\)/);
    expect(stdout).toMatch(/machine-learning-engineer +1 posts {2}ml -\d/);
    expect(stdout).toMatch(/m1: ml -> neither, lean \+1\.00 -> /);
    expect(stderr).toBe("jobsift: moved is 0.3333, more than 0.1\n");
    expect(exitCode).toBe(3);
    const same = await invoke(["compare", at("old.ndjson"), at("old.ndjson"), "--fail-on", "moved=0"]);
    expect(same).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("0 of 3 posts") });
  });

  it("reads two periods as drift", async () => {
    const period = (name: string, some: readonly object[]) =>
      file(name, ndjson(some.map((post, id) => ({ ...post, id: `${name}${id}` }))));
    for (const [name, some] of [
      ["may", [mlPost, mlPost, otherPost]],
      ["june", [otherPost, otherPost, otherPost]],
    ] as const) {
      await invoke(["classify", await period(name, some), "--input-format", "ndjson", "-o", at(`${name}.ndjson`)]);
    }
    const { stdout, exitCode } = await invoke([
      "compare",
      at("may.ndjson"),
      at("june.ndjson"),
      "--json",
      "--fail-on",
      "psi=0.25",
    ]);
    expect(JSON.parse(stdout)).toMatchObject({
      matched: 0,
      before: { labels: { ml: 2 } },
      after: { labels: { ml: 0 } },
    });
    expect(exitCode).toBe(3);
    expect((await invoke(["compare", at("may.ndjson"), at("june.ndjson")])).stdout).toContain("No post is in both");
  });

  it("names what is no result", async () => {
    const wrong = await file("wrong.ndjson", '{"id":1}\n');
    expect((await invoke(["compare", wrong, wrong])).stderr).toMatch(/wrong\.ndjson:1: no result of jobsift.*label/);
  });
});

describe("verifying", () => {
  it("proves that results are what comes of the posts, or names those that are not", async () => {
    const input = await file("posts.ndjson", ndjson([...posts, { id: "broken" }]));
    await invoke(["classify", input, "-o", at("v.ndjson"), "--keep", "all"]);
    expect(await invoke(["verify", at("v.ndjson"), input])).toMatchObject({
      exitCode: 0,
      stdout: "4 results are identical\n",
    });
    const forged = readFileSync(at("v.ndjson"), "utf8").replace('"label":"ml"', '"label":"mixed"');
    const path = await file("forged.ndjson", forged.split("\n").slice(0, 3).join("\n"));
    expect(await invoke(["verify", path, input])).toMatchObject({
      exitCode: 3,
      stdout: "2 results are identical\n1 differ:\n  m1: label\n1 posts have no result\n",
    });
  });
});
