import { execFileSync, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { thisProcess } from "../../src/cli/lock-holder.js";
import { lockOutputs, pathOfLock } from "../../src/cli/output-lock.js";
import { ndjson, posts } from "./posts.js";
import { invoke } from "./terminal.js";

let folder = "";
const at = (name: string) => join(folder, name);
const ignore = () => {};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "jobsift-"));
  await writeFile(at("in"), ndjson(posts));
  await symlink("out", at("link"));
});
afterEach(() => rm(folder, { recursive: true }));

const words = (line: string) => line.split(" ").map((word) => word.replace(/^@/, `${folder}/`));

describe("an output that another run writes", () => {
  it.each([
    ["--output", "classify @in -o @out"],
    ["--output through a link", "classify @in -o @link"],
    ["--output of any format", "classify @in -f parquet -o @out"],
    ["--output of a resumed run", "classify @in -o @out --resume"],
    ["--errors", "classify @in -f csv --errors @out"],
    ["--summary-json", "classify @in -f csv --summary-json @out"],
  ])("is refused, with who writes it: %s", async (_name, line) => {
    await writeFile(at("out"), "its results");
    const lock = await lockOutputs([at("out")], ignore);
    const { exitCode, stdout, stderr } = await invoke(words(line));
    const { host, since, pid } = JSON.parse(readFileSync(at("out.lock"), "utf8"));
    expect(pid).toBe(process.pid);
    expect(stderr).toContain(
      `is being written by another run (process ${pid} on ${host}, since ${since}); wait for it`,
    );
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
    expect(readFileSync(at("out"), "utf8")).toBe("its results");
    await lock.release();
    expect(existsSync(at("out.lock"))).toBe(false);
    expect((await invoke(words(line))).exitCode).toBe(0);
  });

  it("is let go when a run fails, with all that it had locked", async () => {
    const lock = await lockOutputs([at("errors")], ignore);
    expect(await invoke(words("classify @in -o @out --errors @errors"))).toMatchObject({ exitCode: 1 });
    expect(existsSync(at("out.lock"))).toBe(false);
    await lock.release();
    await mkdir(at("out.checkpoint"));
    expect(await invoke(words("classify @in -o @out --errors @errors"))).toMatchObject({ exitCode: 1 });
    expect([at("out.lock"), at("errors.lock")].filter(existsSync)).toEqual([]);
  });

  it("has its lock where the file is, and none where there is no file", async () => {
    expect(await pathOfLock(at("link"))).toBe(await pathOfLock(at("out")));
    const lock = await lockOutputs(["/dev/null", undefined], ignore);
    expect(existsSync("/dev/null.lock")).toBe(false);
    await lock.release();
  });
});

describe("what stands in the place of a lock", () => {
  it.each<readonly [string, (path: string) => Promise<unknown>]>([
    ["a file of somebody", (path) => writeFile(path, "mine")],
    ["JSON of somebody", (path) => writeFile(path, '{"pid":"1"}')],
    ["a link to nothing", (path) => symlink("nothing", path)],
    [
      "a link to a lock",
      async (path) => {
        await writeFile(at("other"), JSON.stringify({ ...thisProcess(), pid: 2 ** 22 + 1 }));
        await symlink("other", path);
      },
    ],
    ["a folder", (path) => mkdir(path)],
    ["a pipe", async (path) => execFileSync("mkfifo", [path])],
  ])("is left alone, and said: %s", async (_name, make) => {
    await make(at("out.lock"));
    const { exitCode, stderr } = await invoke(words("classify @in -o @out"));
    expect(stderr).toMatch(/^jobsift: cannot write .*out\.lock: what is there is no lock of jobsift; .*\n$/);
    expect(exitCode).toBe(1);
    expect(existsSync(at("out"))).toBe(false);
  });

  it("never puts control characters on a terminal", async () => {
    await writeFile(at("out.lock"), JSON.stringify({ ...thisProcess(), host: "\u001b[31m" }));
    expect((await invoke(words("classify @in -o @out"))).stderr).not.toContain("\u001b");
  });
});

describe.skipIf(process.platform !== "linux")("the lock of a process of this machine", () => {
  const ended = () => Number(execFileSync("sh", ["-c", "echo $$"]).toString());

  it.each<readonly [string, () => object]>([
    ["has ended", () => ({ pid: ended() })],
    ["has ended, and its number is that of another", () => ({ start: "1" })],
  ])("that %s holds nobody up", async (_name, differences) => {
    await writeFile(at("out.lock"), JSON.stringify({ ...thisProcess(), ...differences() }));
    expect(await invoke(words("classify @in -o @out"))).toMatchObject({
      exitCode: 0,
      stderr: expect.stringMatching(/^3 posts/),
    });
    expect(existsSync(at("out.lock"))).toBe(false);
  });

  it("that was stopped is still its own", async () => {
    const sleeper = spawn("sleep", ["30"], { stdio: "ignore" });
    sleeper.kill("SIGSTOP");
    const status = readFileSync(`/proc/${sleeper.pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    await writeFile(at("out.lock"), JSON.stringify({ ...thisProcess(), pid: sleeper.pid, start: status[19] }));
    const { exitCode, stderr } = await invoke(words("classify @in -o @out"));
    sleeper.kill("SIGKILL");
    expect(stderr).toContain(`process ${sleeper.pid} on `);
    expect(exitCode).toBe(1);
  });
});

describe("a run whose lock another has taken", () => {
  it("knows it before it writes on, and leaves the other's lock alone", async () => {
    const lock = await lockOutputs([at("out")], ignore);
    await lock.check();
    await rename(at("out.lock"), at("aside"));
    const theirs = await lockOutputs([at("out")], ignore);
    // Its next sign of life tells.
    const checked = () => lock.check().then(String, String);
    await expect
      .poll(checked, { timeout: 10_000, interval: 100 })
      .toMatch(/is no longer that of this run: another has taken it over/);
    await lock.release();
    expect(existsSync(at("out.lock"))).toBe(true);
    await theirs.check();
    await theirs.release();
  });
});
