import { existsSync, readFileSync, statSync } from "node:fs";
import { appendFile, mkdtemp, readFile, rm, symlink, truncate, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fingerprintFile, pathOfCheckpoint, readCheckpoint, writeCheckpoint } from "../../src/batch/index.js";
import { createParquetWriter } from "../../src/records/index.js";
import { ndjson, posts } from "./posts.js";
import { invoke, type Outcome } from "./terminal.js";

const RECORDS = [...posts, { id: "broken" }, ...posts];

let folder = "";
let whole = "";
const at = (name: string) => join(folder, name);
const run = (...more: string[]): Promise<Outcome> =>
  invoke(["classify", at("in"), "--input-format", "ndjson", "-o", at("out"), "--errors", at("bad"), ...more]);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "jobsift-"));
  await writeFile(at("in"), ndjson(RECORDS));
  expect((await run()).exitCode).toBe(3);
  whole = readFileSync(at("out"), "utf8");
});
afterEach(() => rm(folder, { recursive: true }));

/** The first byte becomes another; size and time stay. */
async function changeFirstByte(path: string): Promise<void> {
  const { atime, mtime } = statSync(path);
  const bytes = await readFile(path);
  bytes[0] = 0x20;
  await writeFile(path, bytes);
  await utimes(path, atime, mtime);
}

/** What a run leaves that was stopped behind its first two results. */
async function stop(): Promise<void> {
  const finished = await readCheckpoint(at("out"));
  if (finished === undefined) throw new Error("no checkpoint");
  await writeFile(at("part"), ndjson(RECORDS.slice(0, 2)));
  await invoke(["classify", at("part"), "--input-format", "ndjson", "-o", at("part.out"), "--errors", at("part.bad")]);
  const part = await readCheckpoint(at("part.out"));
  if (part === undefined) throw new Error("no checkpoint");
  await writeCheckpoint(at("out"), { ...part, options: finished.options, inputs: finished.inputs, isFinished: false });
  await truncate(at("out"), part.output.bytes);
  await truncate(at("bad"), 0);
}

const CHANGES: readonly (readonly [string, () => Promise<unknown>, RegExp])[] = [
  ["the output is shorter", () => truncate(at("out"), 5), /out is not as .*it has 5 bytes, the checkpoint says \d+/],
  ["the output is empty", () => truncate(at("out"), 0), /out is not as .*it has 0 bytes, the checkpoint says \d+/],
  ["the output is other", () => changeFirstByte(at("out")), /out is not as .*its first \d+ bytes have been changed/],
  [
    "the input is other, of the same size and time",
    () => changeFirstByte(at("in")),
    /in is not as .*have been changed/,
  ],
];

const CHANGES_OF_ERRORS: typeof CHANGES = [
  ["the errors are gone", () => rm(at("bad")), /bad is not as .*no such file or folder/],
  ["the errors are shorter", () => truncate(at("bad"), 1), /bad is not as .*it has 1 bytes, the checkpoint says \d+/],
  ["the errors are other", () => changeFirstByte(at("bad")), /bad is not as .*its first \d+ bytes have been changed/],
];

describe("a run that was finished", () => {
  it("is finished already as long as its files are", async () => {
    const before = statSync(at("out")).mtimeMs;
    expect(await run("--resume")).toMatchObject({
      exitCode: 3,
      stderr: expect.stringContaining("is finished already: 6 posts"),
    });
    expect(statSync(at("out")).mtimeMs).toBe(before);
  });

  it.each([
    ...CHANGES,
    ...CHANGES_OF_ERRORS,
    ["the output is longer", () => appendFile(at("out"), "x"), /out is not as .*it has \d+ bytes, the checkpoint says/],
    [
      "the errors are longer",
      () => appendFile(at("bad"), "x"),
      /bad is not as .*it has \d+ bytes, the checkpoint says/,
    ],
  ] as const)("is not when %s", async (_name, change, message) => {
    await change();
    const [output, errors] = [statSync(at("out")).size, existsSync(at("bad"))];
    const { exitCode, stderr } = await run("--resume");
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/; run without --resume to begin anew\n$/);
    expect(exitCode).toBe(1);
    // Nothing was touched.
    expect([statSync(at("out")).size, existsSync(at("bad"))]).toEqual([output, errors]);
    expect((await run()).exitCode).toBe(3);
    expect(await run("--resume")).toMatchObject({ stderr: expect.stringContaining("is finished already") });
  });

  it("is done again when its output is gone, and says so", async () => {
    await rm(at("out"));
    const { exitCode, stderr } = await run("--resume");
    expect(stderr).toMatch(/^jobsift: .*out is gone, though 7 records were done; beginning anew\n6 posts: /);
    expect(exitCode).toBe(3);
    expect(readFileSync(at("out"), "utf8")).toBe(whole);
  });

  it("is done again when its checkpoint is gone, and says so", async () => {
    await rm(pathOfCheckpoint(at("out")));
    expect((await run("--resume")).stderr).toMatch(
      /^jobsift: there is no checkpoint of .*out; beginning anew\n6 posts: /,
    );
    expect(readFileSync(at("out"), "utf8")).toBe(whole);
  });

  it("knows all of an input that is not read from its beginning", async () => {
    const writer = await createParquetWriter(at("in.parquet"), [{ name: "title", type: "STRING" }]);
    for (let row = 0; row < 20_000; row++) writer.add([`ML Engineer ${row}`]);
    writer.finish();
    const args = ["classify", at("in.parquet"), "-o", at("from-parquet"), "-q"];
    await invoke(args);
    const checkpoint = await readCheckpoint(at("from-parquet"));
    const { size } = statSync(at("in.parquet"));
    expect(checkpoint?.read).toEqual([await fingerprintFile(at("in.parquet"), size)]);
  });
});

describe("a run that was stopped", () => {
  it("goes on to the same bytes", async () => {
    await stop();
    await appendFile(at("out"), '{"half":');
    expect((await run("--resume")).stderr).toMatch(/^6 posts: .*; 1 record failed\n$/);
    expect(readFileSync(at("out"), "utf8")).toBe(whole);
  });

  it.each(CHANGES)("does not go on when %s", async (_name, change, message) => {
    await stop();
    await change();
    const { exitCode, stderr } = await run("--resume");
    expect(stderr).toMatch(message);
    expect(exitCode).toBe(1);
  });
});

describe("a checkpoint", () => {
  it.each([
    [
      "of another version",
      '{"checkpoint":1,"engine":"jobsift@1.0.0"}',
      2,
      /was written by another version of jobsift; run without/,
    ],
    ["that is none", "{}", 1, /is no checkpoint; run without --resume to begin anew/],
    ["that is broken", '{"checkpoint":2', 1, /is no checkpoint; run without --resume to begin anew/],
    ["that is empty", "", 1, /is no checkpoint; run without --resume to begin anew/],
  ])("%s is refused in one line", async (_name, text, code, message) => {
    await writeFile(pathOfCheckpoint(at("out")), text);
    const { exitCode, stderr } = await run("--resume");
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd()).not.toContain("\n");
    expect(exitCode).toBe(code);
    expect(readFileSync(at("out"), "utf8")).toBe(whole);
  });

  it("stays when a run cannot begin, and says that nothing is done before the output is emptied", async () => {
    expect((await run("--summary-json", folder)).exitCode).toBe(1);
    expect(await readCheckpoint(at("out"))).toMatchObject({ records: 7, isFinished: true });
    await rm(at("bad"));
    await symlink("/dev/full", at("bad"));
    expect((await run()).exitCode).toBe(1);
    expect(await readCheckpoint(at("out"))).toMatchObject({ records: 0, isFinished: false, output: { bytes: 0 } });
  });
});
