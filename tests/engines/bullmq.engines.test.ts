import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Queue, QueueEvents, Worker } from "bullmq";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Row, startConsumer } from "../../docs/examples/queue.js";
import { retryFailedJobs, startQueueWorker } from "../../src/engines/bullmq.js";
import { mlPost, otherPost } from "../cli/posts.js";
import { invoke } from "../cli/terminal.js";
import { built } from "../package/built.js";
import { hasProgram } from "./available.js";
import { classifications, enginePosts } from "./engine-posts.js";

describe.skipIf(!hasProgram("redis-server"))("BullMQ", () => {
  let server: ChildProcess;
  let folder = "";
  let url = "";
  const open: { close(): Promise<void> }[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "jobsift-"));
    const port = await freePort();
    url = `redis://127.0.0.1:${port}`;
    server = spawn("redis-server", ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--dir", folder]);
    await new Promise<void>((resolve) => {
      server.stdout?.on("data", (part: Buffer) => part.includes("Ready to accept connections") && resolve());
    });
  });
  afterAll(async () => {
    for (const one of open) await one.close();
    server.kill();
    rmSync(folder, { recursive: true });
  });

  const connection = () => ({ url, maxRetriesPerRequest: null });

  function queue(name: string): Queue {
    const made = new Queue(name, { connection: connection() });
    open.push(made);
    return made;
  }

  async function until(isTrue: () => Promise<boolean>): Promise<void> {
    for (let times = 0; times < 600 && !(await isTrue()); times++) await sleep(50);
    expect(await isTrue()).toBe(true);
  }

  /** The command as a process of its own. */
  function startWorker(
    jobs: string,
    results: string,
    ...more: readonly string[]
  ): { child: ChildProcess; code: Promise<number | null> } {
    const options = ["--redis", url, "--queue", jobs, "--results", results, "--take-over-after", "1000", ...more];
    const child = spawn(process.execPath, [built("cli.js"), "worker", ...options], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    return { child, code: new Promise((resolve) => child.once("close", resolve)) };
  }

  it("returns the classification, and leaves it as a job of the results queue", async () => {
    const [jobs, results] = [queue("one"), queue("one-results")];
    const events = new QueueEvents("one", { connection: connection() });
    open.push(events);
    await events.waitUntilReady();
    const worker = await startQueueWorker({
      connection: connection(),
      queue: "one",
      results: "one-results",
      maxEvidence: 10,
    });
    const job = await jobs.add("post", { post: mlPost }, { jobId: "m1" });
    expect(await job.waitUntilFinished(events)).toMatchObject({ id: "m1", label: "ml" });
    const numbered = await jobs.add("post", { post: otherPost });
    expect(await numbered.waitUntilFinished(events)).toMatchObject({ label: "neither" });
    expect((await results.getJob("m1"))?.data).toMatchObject({ id: "m1", label: "ml" });
    expect((await results.getJob(`job-${numbered.id}`))?.data).toMatchObject({ label: "neither" });
    expect(await jobs.getCompletedCount()).toBe(0);
    await worker.close();
  });

  it("of payloads is consumed by the example, posting by posting, and what is no payload is put aside", async () => {
    const payloads = queue("payloads");
    const rows: Row[] = [];
    const consumer = startConsumer(connection(), async (more) => void rows.push(...more));
    open.push(consumer);
    const text = "<p>You train models in PyTorch.</p>";
    await payloads.add("lever", [
      { id: "a", hostedUrl: "", text: "ML Engineer", description: text },
      { id: "b", hostedUrl: "", text: 5, description: 5 },
    ]);
    await payloads.add("broken", { apples: "unspoken" }, { attempts: 5 });
    await until(async () => rows.length === 1 && (await payloads.getFailedCount()) === 1);
    expect(rows).toMatchObject([{ id: "a", label: "ml" }]);
    expect(rows[0]?.words).toContainEqual({ text: "PyTorch", path: "$[0].description" });
    const [failed] = await payloads.getFailed();
    expect(failed?.attemptsMade).toBe(1);
    expect(failed?.failedReason).toMatch(/payload must be of a known vendor.*an object with apples/);
  });

  it("is not there: the command says so at once", async () => {
    const gone = `redis://127.0.0.1:${await freePort()}`;
    const { exitCode, stderr } = await invoke(["worker", "--redis", gone]);
    expect(stderr).toMatch(/^jobsift: cannot reach Redis at 127\.0\.0\.1:\d+: connect ECONNREFUSED/);
    expect(exitCode).toBe(1);
    expect((await invoke(["worker", "--redis", "localhost"])).stderr).toContain("like redis://127.0.0.1:6379");
  });

  it("puts wrong payloads aside with the reason, untried and without their text", async () => {
    const jobs = queue("two");
    const worker = await startQueueWorker({ connection: connection(), queue: "two", results: "two-results" });
    const wrong = [
      { post: { title: 7, description: "confidential" } },
      { post: {} },
      { description: "confidential" },
      { post: { title: "confidential", salary: 1 } },
    ];
    for (const data of wrong) await jobs.add("post", data, { attempts: 5 });
    await until(async () => (await jobs.getFailedCount()) === wrong.length);
    const failed = (await jobs.getFailed()).sort((a, b) => Number(a.id) - Number(b.id));
    expect(failed.map(({ attemptsMade, data }) => [attemptsMade, data])).toEqual(wrong.map(() => [1, {}]));
    expect(failed.map(({ failedReason }) => failedReason)).toEqual([
      expect.stringContaining("job.data.post.title: "),
      expect.stringContaining("needs a title or a description"),
      expect.stringContaining("job.data.post: "),
      expect.stringContaining("job.data.post: "),
    ]);
    expect(JSON.stringify(failed)).not.toContain("confidential");
    await worker.close();
  });

  it("retries failed jobs when asked to, but for those whose payload was wrong", async () => {
    const [jobs, results] = [queue("failed"), queue("failed-results")];
    const failing = new Worker("failed", () => Promise.reject(new Error("no results queue")), {
      connection: connection(),
    });
    await jobs.addBulk(
      Array.from({ length: 110 }, (_, at) => ({ name: "post", data: { post: mlPost }, opts: { jobId: `p${at}` } })),
    );
    await until(async () => (await jobs.getFailedCount()) === 110);
    await failing.close();
    await jobs.add("post", { post: {} });
    const worker = await startQueueWorker({ connection: connection(), queue: "failed", results: "failed-results" });
    await until(async () => (await jobs.getFailedCount()) === 111);
    expect(await retryFailedJobs({ connection: connection(), queue: "failed" })).toEqual({ retried: 110, refused: 1 });
    await until(async () => (await results.getWaitingCount()) === 110);
    expect(await jobs.getFailedCount()).toBe(1);
    await worker.close();
    const { child, code } = startWorker("failed", "failed-results", "--retry-failed");
    const said = new Promise((resolve) => child.stderr?.once("data", (part: Buffer) => resolve(part.toString())));
    expect(await said).toContain("jobsift: retrying 0 failed jobs; 1 with wrong payloads stay failed\n");
    child.kill("SIGTERM");
    expect(await code).toBe(0);
  });

  it("keeps a result that was taken as long as it is told, and one that nobody takes", async () => {
    const [jobs, results] = [queue("kept"), queue("kept-results")];
    const options = { connection: connection(), queue: "kept", results: "kept-results", keepResults: 1 };
    const worker = await startQueueWorker(options);
    const finish = async (id: string) => {
      await jobs.add("post", { post: mlPost }, { jobId: id });
      await until(async () => (await results.getJob(id)) !== undefined);
    };
    await finish("untaken");
    await finish("taken");
    const taker = new Worker("kept-results", null, { connection: connection() });
    open.push(taker);
    const take = async () => await (await taker.getNextJob("t"))?.moveToCompleted("done", "t", false);
    await take();
    await take();
    expect(await results.getCompletedCount()).toBe(2);
    await sleep(1500);
    await finish("later");
    await finish("last");
    await take();
    expect((await results.getCompleted()).map(({ id }) => id)).toEqual(["later"]);
    expect((await results.getWaiting()).map(({ id }) => id)).toEqual(["last"]);
    await worker.close();
  });

  it.each([
    ["takeOverAfter", 999, 1000],
    ["keepResults", 0, 1],
  ])("refuses %s of %i", async (name, value, least) => {
    const start = startQueueWorker({ connection: connection(), [name]: value });
    await expect(start).rejects.toThrow(`${name} must be a whole number from ${least}; this is the number ${value}`);
  });

  it("classifies every post exactly once though workers are killed, and as jobsift classify does", async () => {
    const posts = enginePosts();
    const expected = classifications(posts);
    const [jobs, results] = [queue("many"), queue("many-results")];
    for (let at = 0; at < posts.length; at += 500) {
      const part = posts.slice(at, at + 500);
      await jobs.addBulk(part.map((post) => ({ name: "post", data: { post }, opts: { jobId: post.id } })));
    }
    for (let kill = 1; kill <= 3; kill++) {
      const { child, code } = startWorker("many", "many-results");
      await until(async () => (await results.getWaitingCount()) > (posts.length * kill) / 5);
      child.kill("SIGKILL");
      await code;
    }
    const { child, code } = startWorker("many", "many-results");
    await until(async () =>
      Object.values(await jobs.getJobCounts("waiting", "active", "delayed")).every((count) => count === 0),
    );
    child.kill("SIGTERM");
    expect(await code).toBe(0);

    expect(await jobs.getFailedCount()).toBe(0);
    const found = new Map((await results.getWaiting()).map(({ id, data }) => [id, JSON.stringify(data)]));
    expect(await results.getWaitingCount()).toBe(posts.length);
    for (const [at, json] of expected.entries()) expect(found.get(posts[at]?.id)).toBe(json);
  });
});

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 0;
}
