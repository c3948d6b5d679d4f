import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ChunkClassifierOptions } from "../../src/batch/chunk-classifier.js";
import { classifyChunks } from "../../src/batch/chunk-pool.js";
import type { Chunk } from "../../src/records/index.js";
import { fromRoot } from "../root.js";

let folder = "";
let marker = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "jobsift-"));
  marker = join(folder, "crashed-once");
  process.env["JOBSIFT_TEST_MARKER"] = marker;
});
afterAll(() => rmSync(folder, { recursive: true }));

const workerFile = pathToFileURL(fromRoot("tests/batch/crashing-worker.mjs")).href;

/** A chunk of two posts, so large that threads are worth their start. */
function chunk(title: string): Chunk {
  const record = JSON.stringify({ title });
  const bytes = Buffer.alloc(2 << 20, " ");
  bytes.write(`${record}\n${record}`);
  const spans = [
    { start: 0, end: record.length, line: 1 },
    { start: record.length + 1, end: 2 * record.length + 1, line: 2 },
  ];
  return { file: "posts.ndjson", syntax: { format: "ndjson" }, bytes: new Uint8Array(bytes), byteOffset: 0, spans };
}

const options: ChunkClassifierOptions = { classifierOptions: {}, posts: {}, format: "ndjson", errors: "among-results" };

/** What comes of chunks with these titles once threads have started: until then this thread judges. */
async function run(titles: readonly string[]): Promise<readonly string[]> {
  let lines: string[] = [];
  async function* chunks() {
    const early = chunk("early");
    while (lines.at(-1) !== "judged") yield early;
    for (const title of titles) yield chunk(title);
  }
  for await (const { results, records } of classifyChunks(chunks(), options, { workers: 2, workerFile })) {
    expect(records).toBe(2);
    lines = [...lines, ...Buffer.from(results).toString().trimEnd().split("\n")];
  }
  return lines.slice(-2 * titles.length);
}

describe("threads that cannot be started", () => {
  it("are an error that says why, not a wait for ever", async () => {
    async function* endless() {
      for (;;) yield chunk("a");
    }
    const missing = pathToFileURL(join(folder, "missing.mjs")).href;
    const reading = (async () => {
      for await (const _ of classifyChunks(endless(), options, { workers: 2, workerFile: missing }));
    })();
    await expect(reading).rejects.toThrow(/threads cannot be started .*missing\.mjs/);
  });
});

describe("a thread that crashes", () => {
  it("loses nothing: its batch is tried once more", async () => {
    const lines = await run(["a", "crash once", "c"]);
    expect(existsSync(marker)).toBe(true);
    expect(lines).toEqual(Array.from({ length: 6 }, () => "judged"));
  });

  it("twice makes error records of its batch alone", async () => {
    // Each thread has several batches at a time: those beside the one that crashes go with it, and come back.
    const lines = await run(["a", "crash always", "b", "c", "crash always", "d", "e"]);
    const failed = [
      { error: { code: "worker-crashed", file: "posts.ndjson", line: 1, byteOffset: 0 } },
      { error: { code: "worker-crashed", file: "posts.ndjson", line: 2 } },
    ];
    const judged = ["judged", "judged"];
    expect(lines.map((line) => (line === "judged" ? line : JSON.parse(line)))).toMatchObject([
      ...judged,
      ...failed,
      ...judged,
      ...judged,
      ...failed,
      ...judged,
      ...judged,
    ]);
  });
});
