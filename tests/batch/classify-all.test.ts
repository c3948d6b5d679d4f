import { execFileSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { classifyAll, classifyStream, type Result } from "../../src/batch/index.js";
import { classify, createClassifier, JobsiftError, type Post } from "../../src/index.js";
import { backendPost, mlPost, otherPost } from "../cli/posts.js";
import { built } from "../package/built.js";

const posts = [mlPost, backendPost, otherPost];

async function collect(results: AsyncIterable<Result>): Promise<Result[]> {
  const all: Result[] = [];
  for await (const result of results) all.push(result);
  return all;
}

describe("classifyAll", () => {
  it("gives what classify gives, in order, from any iterable", async () => {
    async function* stream() {
      yield* posts;
    }
    for (const input of [posts, new Set(posts), stream()]) {
      expect(await collect(classifyAll(input))).toEqual(posts.map((post) => classify(post)));
    }
    const { classify: brief } = createClassifier({ maxEvidence: 1 });
    expect(await collect(classifyAll(["PyTorch and Java"], { maxEvidence: 1 }))).toEqual([brief("PyTorch and Java")]);
  });

  it("turns a post of a wrong type into an error record with its position, and goes on", async () => {
    const wrong = [mlPost, { id: 1 }, 7, null, { title: 3 }, { description: () => {} }, otherPost] as unknown as Post[];
    const results = await collect(classifyAll(wrong));
    expect(results.map((result) => ("error" in result ? [result.error.code, result.error.row] : result.label))).toEqual(
      [
        "ml",
        ["invalid-post", 2],
        ["invalid-post", 3],
        ["invalid-post", 4],
        ["invalid-post", 5],
        ["invalid-post", 6],
        "neither",
      ],
    );
  });

  it("says how far it is", async () => {
    const seen: number[] = [];
    const many = Array.from({ length: 150 }, () => "Ward nurse");
    await collect(classifyAll(many, { onProgress: ({ done }) => seen.push(done), workers: 1 }));
    expect(seen).toEqual([64, 128, 150]);
  });

  it("stops cleanly when it is aborted", async () => {
    const controller = new AbortController();
    let isClosed = false;
    async function* endless() {
      try {
        for (;;) yield "Ward nurse";
      } finally {
        isClosed = true;
      }
    }
    const results: Result[] = [];
    for await (const result of classifyAll(endless(), { signal: controller.signal, workers: 1 })) {
      results.push(result);
      if (results.length === 100) controller.abort();
    }
    expect(results.length).toBeGreaterThanOrEqual(100);
    expect(results.length).toBeLessThan(1000);
    expect(isClosed).toBe(true);
  });

  it("passes on what its input throws, after the results before", async () => {
    async function* broken() {
      yield mlPost;
      throw new RangeError("no more");
    }
    const results = classifyAll(broken());
    expect(await results.next()).toMatchObject({ value: { label: "ml" } });
    await expect(results.next()).rejects.toThrow(RangeError);
  });

  it("refuses a number of workers that is none", async () => {
    await expect(collect(classifyAll(posts, { workers: 0 }))).rejects.toThrow(JobsiftError);
  });
});

describe("classifyStream", () => {
  it("is a pair of web streams", async () => {
    const input = new ReadableStream<Post>({
      start(controller) {
        for (const post of posts) controller.enqueue(post);
        controller.close();
      },
    });
    const labels: unknown[] = [];
    for await (const result of input.pipeThrough(classifyStream())) labels.push("label" in result && result.label);
    expect(labels).toEqual(["ml", "backend", "neither"]);
  });
});

describe("with threads", () => {
  let entry = "";
  beforeAll(() => {
    entry = pathToFileURL(built("batch.js")).href;
  });

  it("the same comes out, and the process ends", () => {
    const program = `
      import { createHash } from "node:crypto";
      const { classifyAll } = await import(${JSON.stringify(entry)});
      const posts = Array.from({ length: 2000 }, (_, at) => (at % 7 === 0 ? { id: at } : { id: at, title: "Engineer " + at, description: at % 2 ? "Java services" : "PyTorch models" }));
      posts[1777] = { id: 77, title: "a", description: () => {} };
      const digest = async (workers) => {
        const hash = createHash("sha256");
        let count = 0;
        for await (const result of classifyAll(posts, { workers })) { hash.update(JSON.stringify(result)); count++; }
        return [count, hash.digest("hex")].join(" ");
      };
      console.log(await digest(1));
      console.log(await digest(2));`;
    const output = execFileSync(process.execPath, ["--input-type=module", "--eval", program], { encoding: "utf8" });
    const [one, two] = output.trim().split("\n");
    expect(one).toMatch(/^2000 /);
    expect(two).toBe(one);
  });
});
