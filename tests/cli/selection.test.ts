import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Classification } from "../../src/classification.js";
import { fromRoot } from "../root.js";
import { mlPost, ndjson, posts } from "./posts.js";
import { invoke } from "./terminal.js";

const file = fromRoot("fixtures/posts.ndjson");

let all: readonly Classification[] = [];
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "jobsift-"));
  all = resultsIn((await invoke(["classify", file, "-f", "ndjson"])).stdout);
});
afterAll(() => rm(folder, { recursive: true }));

function resultsIn(text: string): readonly Classification[] {
  const lines = text.split("\n").slice(0, -1);
  return lines.map((line) => JSON.parse(line));
}

const byConfidence = (a: Classification, b: Classification) => b.confidence - a.confidence;
const byLean = (a: Classification, b: Classification) => b.lean - a.lean;

describe("results chosen for a look", () => {
  const cases: readonly (readonly [
    readonly string[],
    (results: readonly Classification[]) => readonly Classification[],
  ])[] = [
    [["--label", "ml"], (results) => results.filter(({ label }) => label === "ml")],
    [["--label", "ml, mixed"], (results) => results.filter(({ label }) => label === "ml" || label === "mixed")],
    [["--min-confidence", "0.9"], (results) => results.filter(({ confidence }) => confidence >= 0.9)],
    [["--min-confidence", "0"], (results) => results],
    [["--limit", "3"], (results) => results.slice(0, 3)],
    [["--limit", "100000"], (results) => results],
    [["--sort", "confidence"], (results) => results.toSorted(byConfidence)],
    [["--sort", "-confidence"], (results) => results.toSorted((a, b) => byConfidence(b, a))],
    [["--sort", "lean", "--limit", "2"], (results) => results.toSorted(byLean).slice(0, 2)],
    [["--sort", "-lean", "--limit", "2"], (results) => results.toSorted((a, b) => byLean(b, a)).slice(0, 2)],
    [["--sort", "p_ml"], (results) => results.toSorted((a, b) => b.axes.ml.probability - a.axes.ml.probability)],
    [
      ["--sort", "p_backend"],
      (results) => results.toSorted((a, b) => b.axes.backend.probability - a.axes.backend.probability),
    ],
    [
      ["--label", "backend", "--min-confidence", "0.6", "--sort", "confidence", "--limit", "4"],
      (results) =>
        results
          .filter(({ label, confidence }) => label === "backend" && confidence >= 0.6)
          .toSorted(byConfidence)
          .slice(0, 4),
    ],
    [["--label", "ml", "--min-confidence", "1"], () => []],
  ];

  it.each(cases)("%j", async (flags, choose) => {
    const expected = choose(all);
    const { stdout, stderr, exitCode } = await invoke(["classify", file, "-f", "ndjson", ...flags]);
    expect(resultsIn(stdout)).toEqual(expected);
    expect(stderr).toContain(`jobsift: wrote ${expected.length} of ${all.length}\n`);
    // All are judged and counted.
    expect(stderr).toContain(`${all.length} posts: `);
    expect(exitCode).toBe(0);
  });

  it.each(["table", "csv", "tsv", "json"])("are written as %s too", async (format) => {
    const { stdout } = await invoke(["classify", file, "-f", format, "--sort", "lean", "--limit", "2"]);
    const [first = "", second = ""] = all.toSorted(byLean).map(({ id }) => String(id));
    if (format === "json") expect(JSON.parse(stdout).map(({ id }: Classification) => id)).toEqual([first, second]);
    else
      expect(
        stdout
          .trim()
          .split("\n")
          .slice(1)
          .map((line) => line.split(/[,\t ]/)[0]),
      ).toEqual([first, second]);
  });

  it("hold no error records, which go to standard error or to their file", async () => {
    const stdin = `{"id":1}\n${ndjson(posts)}`;
    const { stdout, stderr, exitCode } = await invoke(["classify", "-f", "ndjson", "--limit", "1"], { stdin });
    expect(resultsIn(stdout).map(({ id }) => id)).toEqual([mlPost.id]);
    expect(stderr).toMatch(/^jobsift: stdin:1: the record has neither/);
    expect(stderr).toContain("wrote 1 of 3\n");
    expect(exitCode).toBe(3);
    const errors = join(folder, "errors.ndjson");
    const apart = await invoke(["classify", "-f", "ndjson", "--limit", "1", "--errors", errors], { stdin });
    expect(apart.stderr).not.toContain("stdin:1");
  });

  it.each([
    [["--label", "mll"], /Give labels, any of ml, backend, mixed, neither\./],
    [["--label", ""], /Give labels/],
    [["--sort", "title"], /Give one of confidence, lean, p_ml, p_backend/],
    [["--sort", "--lean"], /Give one of/],
    [["--min-confidence", "80"], /Give a number from 0 to 1/],
    [["--min-confidence", ""], /Give a number from 0 to 1/],
    [["--limit", "0"], /Give a whole number from 1/],
  ])("are refused: %j", async (flags, message) => {
    const { stderr, exitCode } = await invoke(["classify", file, ...flags]);
    expect(stderr).toMatch(message);
    expect(exitCode).toBe(2);
  });

  it.each([
    [["--limit", "1"], "--limit"],
    [["--sort", "lean"], "--sort"],
    [["--label", "ml", "--min-confidence", "0.5"], "--label and --min-confidence"],
  ])("cannot be resumed: %j", async (flags, named) => {
    const output = join(folder, "chosen.ndjson");
    const { stderr, exitCode } = await invoke(["classify", file, "-o", output, "--resume", ...flags]);
    expect(stderr).toBe(
      `jobsift: --resume cannot work here: ${named} write some of the results, for a look; leave them out\n`,
    );
    expect(exitCode).toBe(2);
  });

  it("say nothing when that is asked for", async () => {
    expect((await invoke(["classify", file, "-f", "ndjson", "--limit", "1", "--quiet"])).stderr).toBe("");
  });
});
