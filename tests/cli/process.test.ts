import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { built } from "../package/built.js";
import { mlPost, ndjson } from "./posts.js";
import { createShell } from "./shell.js";

let command = "";
let folder = "";
let many = "";
let shell: ReturnType<typeof createShell>;
beforeAll(async () => {
  command = built("cli.js");
  folder = await mkdtemp(join(tmpdir(), "jobsift-"));
  shell = createShell(folder);
  many = join(folder, "many.ndjson");
  await writeFile(many, ndjson(Array.from({ length: 500 }, (_, id) => ({ ...mlPost, id }))));
});
afterAll(() => rm(folder, { recursive: true }));

describe("the command as a process", () => {
  it("never cuts its output at the size of a pipe", async () => {
    const { code, stdout } = await shell(
      "jobsift classify many.ndjson --format ndjson --evidence all | (sleep 1; cat)",
    );
    const lines = stdout.trimEnd().split("\n");
    expect(stdout.length).toBeGreaterThan(1 << 18);
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(lines.map((_, index) => index));
    expect({ code, count: lines.length }).toEqual({ code: 0, count: 500 });
  });

  it("ends quietly when its reader has seen enough", async () => {
    const { code, stdout, stderr } = await shell(
      "jobsift classify many.ndjson --format ndjson --evidence all | head -n 1",
    );
    expect(JSON.parse(stdout).id).toBe(0);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  it("ends quietly even when its input never does", async () => {
    const { code, stderr } = await shell(
      "set +o pipefail; (while :; do head -n 1 many.ndjson || exit; done 2>/dev/null) | jobsift classify --format ndjson - | head -n 1 >/dev/null; exit $" +
        "{PIPESTATUS[1]}",
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  it("answers while its input is still open", async () => {
    const child = spawn(process.execPath, [command, "classify", "--format", "ndjson", "-"]);
    child.stdin.write(ndjson([mlPost]));
    const [first] = await new Promise<[string]>((resolve) => {
      child.stdout.once("data", (chunk: Buffer) => resolve([chunk.toString()]));
    });
    expect(JSON.parse(first)).toMatchObject({ id: "m1" });
    child.stdin.end();
    expect(await new Promise((resolve) => child.once("close", resolve))).toBe(0);
  });

  it("tells by its exit code what happened", async () => {
    expect((await shell("jobsift classify many.ndjson > /dev/null")).code).toBe(0);
    expect((await shell("jobsift classify none.ndjson")).code).toBe(1);
    expect((await shell("jobsift classify --nonsense")).code).toBe(2);
    expect((await shell("echo '{}' | jobsift classify > /dev/null")).code).toBe(3);
  });
});
