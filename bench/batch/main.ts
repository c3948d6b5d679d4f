/**
 * `npm run bench:batch [-- --quick] [--gigabyte] [--at-most N]`: jobsift classify over files of posts, beside a pass that
 * only parses and writes the same file again.
 * --quick       files of 1 and 10 thousand posts, one round, no record
 * --gigabyte    also a file of 1 GB
 * --at-most N   fail if the largest file takes more than N times as long as the pass
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { identity } from "../jobsift.js";
import { circumstancesOf, writeRecord } from "../record.js";
import { writePosts } from "./posts.js";
import { type BatchRun, table } from "./record.js";
import { classifyFile, copyFile } from "./runs.js";

const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    gigabyte: { type: "boolean", default: false },
    "at-most": { type: "string", default: "Infinity" },
  },
});
const { quick, gigabyte } = values;
const rounds = quick ? 1 : 3;
const folder = mkdtempSync(join(tmpdir(), "jobsift-bench-"));
const sizes = [{ posts: 1_000 }, { posts: 10_000 }, ...(quick ? [] : [{ posts: 100_000 }])];
const runs: BatchRun[] = [];

try {
  for (const size of gigabyte ? [...sizes, { bytes: 1e9 }] : sizes) {
    const file = writePosts(join(folder, "posts.ndjson"), size);
    const copies = [];
    const ones = [];
    const twos = [];
    // In turns, so that a slow minute of the machine falls on all of them.
    for (let round = 0; round < rounds; round++) {
      copies.push(copyFile(file.path, join(folder, "copy.ndjson")));
      ones.push(classifyFile(file.path, join(folder, "one.ndjson"), 1));
      twos.push(classifyFile(file.path, join(folder, "two.ndjson"), 2));
    }
    const run = { file, rounds, copies, ones, twos };
    const made = table(run);
    console.log(made.text);
    runs.push(made.run);
  }
} finally {
  rmSync(folder, { recursive: true });
}

const figures = { ...circumstancesOf(identity), runs };
if (!quick) console.log(`wrote ${writeRecord(figures, "batch")}`);
const last = runs.at(-1)?.results.at(-1)?.timesCopy ?? Number.POSITIVE_INFINITY;
if (last > Number(values["at-most"])) {
  console.error(`two workers take ${last.toFixed(2)} times as long as the pass, more than ${values["at-most"]}`);
  process.exitCode = 1;
}
