import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { built } from "../package/built.js";
import { mlPost, ndjson, posts } from "./posts.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "jobsift-"));
});
afterAll(() => rm(folder, { recursive: true }));

it("results chosen for a look are the same with threads", async () => {
  const path = join(folder, "many.ndjson");
  const description = `${mlPost.description}\n`.repeat(4);
  const records = Array.from({ length: 1600 }, (_, id) => ({ ...posts[id % 3], id, company: "@acme", description }));
  await writeFile(path, ndjson(records));
  const flags = ["-f", "csv", "--keep", "company", "--label", "ml", "--sort", "-lean", "--limit", "300"];
  const [one, two] = ["1", "2"].map((workers) =>
    spawnSync(process.execPath, [built("cli.js"), "classify", path, ...flags, "--workers", workers], {
      encoding: "utf8",
    }),
  );
  expect(one?.stdout.trimEnd().split("\n")).toHaveLength(301);
  expect(one?.stderr).toMatch(/wrote 300 of 1,600\n/);
  expect(one?.stderr).toContain("300 text cells begin like formulas");
  expect(two?.stdout).toBe(one?.stdout);
  const waste = "jobsift: --workers 2: one thread is as fast for an input this small\n";
  expect(two?.stderr).toBe(waste + one?.stderr);
});
