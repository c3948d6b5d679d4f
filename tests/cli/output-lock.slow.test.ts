import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync, utimesSync } from "node:fs";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createRandom } from "../../src/evaluate/random.js";
import { built } from "../package/built.js";
import { mlPost, ndjson, posts } from "./posts.js";

let command = "";
let folder = "";
const at = (name: string) => join(folder, name);

/** As a process of another machine writes it. */
const ELSEWHERE = JSON.stringify({ pid: 1, host: "elsewhere", since: "2026-01-01T00:00:00.000Z" });

beforeAll(async () => {
  command = built("cli.js");
  folder = await mkdtemp(join(tmpdir(), "jobsift-"));
  await writeFile(at("few"), ndjson(posts));
  await writeFile(at("many"), ndjson(Array.from({ length: 20_000 }, (_, id) => ({ ...mlPost, id }))));
  expect((await start("many", "whole").ended).code).toBe(0);
});
afterAll(() => rm(folder, { recursive: true }));

interface Run {
  readonly child: ChildProcess;
  readonly ended: Promise<{ readonly code: number | null; readonly stderr: string }>;
}

function start(input: string, output: string, ...more: string[]): Run {
  const child = spawn(process.execPath, [command, "classify", input, "-o", output, "-q", ...more], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let stderr = "";
  child.stderr?.on("data", (part: Buffer) => {
    stderr += part.toString();
  });
  return { child, ended: new Promise((resolve) => child.once("close", (code) => resolve({ code, stderr }))) };
}

const locks = async () => (await readdir(folder)).filter((name) => name.includes(".lock"));

describe("the lock of a run elsewhere", () => {
  it("is taken over once it has given no sign of life for ten seconds", async () => {
    await writeFile(at("dead.lock"), ELSEWHERE);
    const begun = Date.now();
    const { code, stderr } = await start("few", "dead").ended;
    expect(stderr).toBe("jobsift: waiting up to 10 s for a sign of life of the run that has locked dead\n");
    expect(code).toBe(0);
    expect(Date.now() - begun).toBeGreaterThan(10_000);
    expect(await locks()).toEqual([]);
  });

  it("is held as long as it gives some, whatever its clock says", async () => {
    await writeFile(at("alive.lock"), ELSEWHERE);
    let beats = 0;
    const beating = setInterval(() => utimesSync(at("alive.lock"), 1000, 1000 + beats++), 2000);
    const { code, stderr } = await start("few", "alive").ended;
    clearInterval(beating);
    expect(stderr).toContain("written by another run (process 1 on elsewhere, since 2026-01-01T00:00:00.000Z)");
    expect(code).toBe(1);
    expect(existsSync(at("alive"))).toBe(false);
    await rm(at("alive.lock"));
  });

  it("goes to one of several that wait for it", async () => {
    await writeFile(at("wanted.lock"), ELSEWHERE);
    const ended = await Promise.all([1, 2, 3, 4, 5].map(() => start("many", "wanted").ended));
    expect(ended.map(({ code }) => code).sort()).toEqual([0, 1, 1, 1, 1]);
    expect(readFileSync(at("wanted")).equals(readFileSync(at("whole")))).toBe(true);
    expect(await locks()).toEqual([]);
  });
});

describe("runs that are killed at any moment, while others try to write the same file", () => {
  it("leave the bytes of one that was never stopped, and no lock", async () => {
    const random = createRandom(7);
    let kills = 0;
    let refusals = 0;
    for (let round = 0; kills < 20 && round < 60; round++) {
      const runs: Run[] = [];
      for (let at = 0; at < 3; at++) {
        runs.push(start("many", "fought", "--resume"));
        await sleep(400 * random());
      }
      // Until the first is refused, or for a while.
      await Promise.race([...runs.map(({ ended }) => ended), sleep(500 + 6000 * random())]);
      for (const { child } of runs) if (child.kill("SIGKILL")) kills++;
      const ended = await Promise.all(runs.map(({ ended }) => ended));
      refusals += ended.filter(({ stderr }) => stderr.includes("written by another run")).length;
      for (const { stderr } of ended) expect(stderr).not.toMatch(/^ +at |not as the run has left it/m);
      // One was faster: the next begins at the beginning again.
      if (ended.some(({ code }) => code === 0)) {
        for (const name of ["fought", "fought.checkpoint"]) await rm(at(name), { force: true });
      }
    }
    expect(kills).toBeGreaterThanOrEqual(20);
    expect(refusals).toBeGreaterThan(0);
    expect((await start("many", "fought", "--resume").ended).code).toBe(0);
    expect(readFileSync(at("fought")).equals(readFileSync(at("whole")))).toBe(true);
    expect(await locks()).toEqual([]);
  });
});
