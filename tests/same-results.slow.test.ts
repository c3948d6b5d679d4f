import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { parquetWriteFile } from "hyparquet-writer";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { classifications, enginePosts } from "./engines/engine-posts.js";
import { built } from "./package/built.js";

const posts = enginePosts();
const expected = `${classifications(posts).join("\n")}\n`;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "jobsift-"));
  const at = (name: string) => join(folder, name);
  const ndjson = posts.map((post) => `${JSON.stringify(post)}\n`).join("");
  writeFileSync(at("posts.ndjson"), ndjson);
  writeFileSync(at("posts.ndjson.gz"), gzipSync(ndjson));
  writeFileSync(at("posts.json"), JSON.stringify(posts, null, 1));
  writeFileSync(at("posts.csv"), Papa.unparse([...posts]));
  writeFileSync(at("posts.tsv"), Papa.unparse([...posts], { delimiter: "\t" }));
  const column = (name: "id" | "title" | "description") => ({
    name,
    data: posts.map((post) => post[name]),
    type: "STRING" as const,
  });
  const columnData = [column("id"), column("title"), column("description")];
  parquetWriteFile({ filename: at("posts.parquet"), columnData, rowGroupSize: 1000 });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(["posts.ndjson", "posts.ndjson.gz", "posts.json", "posts.csv", "posts.tsv", "posts.parquet"])(
  "%s",
  (name) => {
    it.each(["1", "2"])("gives what classify gives, byte for byte, with %s workers", (workers) => {
      const output = join(folder, `${name}.${workers}.out`);
      const args = ["classify", join(folder, name), "-o", output, "-f", "ndjson", "--workers", workers];
      const { status, stderr } = spawnSync(process.execPath, [built("cli.js"), ...args], { encoding: "utf8" });
      expect(status, stderr).toBe(0);
      // Compared as a whole: a difference would be megabytes of text.
      expect(readFileSync(output, "utf8") === expected).toBe(true);
    });
  },
);
