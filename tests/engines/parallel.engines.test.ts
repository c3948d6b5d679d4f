import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { built } from "../package/built.js";
import { hasProgram } from "./available.js";
import { classifications, enginePosts } from "./engine-posts.js";

let folder = "";
let command = "";
const posts = enginePosts();
const expected = classifications(posts);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "jobsift-"));
  command = `'${process.execPath}' '${built("cli.js")}' stdio`;
  writeFileSync(join(folder, "posts.ndjson"), posts.map((post) => `${JSON.stringify(post)}\n`).join(""));
});
afterAll(() => rmSync(folder, { recursive: true }));

function sh(script: string): string {
  const { status, stdout, stderr } = spawnSync("bash", ["-o", "pipefail", "-c", script], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return stdout;
}

describe("a pipe", () => {
  it("gives what classify gives", () => {
    expect(sh(`${command} < posts.ndjson`).trimEnd().split("\n")).toEqual(expected);
  });

  it("works as Spark and Hadoop use it: partitions through a process each, lines of TSV", () => {
    // RDD.pipe and streaming jobs write every record of a partition to the program and read until it ends.
    const script = `
      awk 'NR % 3 == part' part=0 posts.ndjson | ${command} --out tsv --out-columns id,label > 0.tsv
      awk 'NR % 3 == part' part=1 posts.ndjson | ${command} --out tsv --out-columns id,label > 1.tsv
      awk 'NR % 3 == part' part=2 posts.ndjson | ${command} --out tsv --out-columns id,label > 2.tsv`;
    sh(script);
    const labels = [0, 1, 2].flatMap((part) =>
      readFileSync(join(folder, `${part}.tsv`), "utf8")
        .trimEnd()
        .split("\n"),
    );
    const wanted = expected.map((json) => JSON.parse(json)).map(({ id, label }) => `${id}\t${label}`);
    expect(labels.sort()).toEqual(wanted.sort());
  });
});

describe.skipIf(!hasProgram("parallel"))("GNU parallel", () => {
  it("spreads lines over processes and keeps their order", () => {
    const script = `PARALLEL_HOME="$PWD" parallel --will-cite --pipe --keep-order --block 1M "${command}" < posts.ndjson`;
    expect(sh(script).trimEnd().split("\n")).toEqual(expected);
  });
});
