import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createRandom } from "../../src/evaluate/random.js";
import { built } from "../package/built.js";
import { fromRoot } from "../root.js";

let command = "";
let folder = "";
const at = (name: string) => join(folder, name);

beforeAll(() => {
  command = built("cli.js");
  folder = mkdtempSync(join(tmpdir(), "jobsift-"));
  const posts = readFileSync(fromRoot("fixtures/posts.ndjson"), "utf8").trimEnd().split("\n");
  const many: string[] = [];
  for (let index = 0; index < 30_000; index++) {
    // Now and then a record that fails, so that errors are taken up again too.
    many.push(index % 97 === 0 ? `{"id":${index}}` : (posts[index % posts.length] ?? ""));
  }
  writeFileSync(at("posts.ndjson"), `${many.join("\n")}\n`);
  writeFileSync(at("posts.ndjson.gz"), gzipSync(`${many.join("\n")}\n`));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly stderr: string;
}

function start(args: readonly string[]): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(process.execPath, [command, "classify", ...args], { stdio: ["ignore", "ignore", "pipe"] });
  let stderr = "";
  child.stderr?.on("data", (part: Buffer) => {
    stderr += part.toString();
  });
  return { child, ended: new Promise((resolve) => child.once("close", (code) => resolve({ code, stderr }))) };
}

const run = (args: readonly string[]) => start(args).ended;

describe("a run that is killed", () => {
  it.each([
    ["posts.ndjson", "ndjson", "2"],
    ["posts.ndjson.gz", "csv", "1"],
  ])("at ten moments goes on to the same bytes: %s to %s, %s workers", async (input, format, workers) => {
    const name = `killed-${workers}.${format}`;
    const whole = [at(input), "-o", at(`whole.${format}`), "--errors", at("whole.bad"), "--workers", workers];
    const begun = performance.now();
    expect((await run(whole)).code).toBe(3);
    const duration = performance.now() - begun;

    const args = [at(input), "-o", at(name), "--errors", at(`${name}.bad`), "--workers", workers, "--resume"];
    const random = createRandom(42);
    let kills = 0;
    for (let round = 0; kills < 10 && round < 100; round++) {
      const { child, ended } = start(args);
      await Promise.race([ended, sleep(100 + (duration * random()) / 3)]);
      if (child.kill("SIGKILL")) kills++;
      // It was faster: the next one begins at the beginning again.
      else for (const file of [name, `${name}.checkpoint`]) rmSync(at(file), { force: true });
      await ended;
    }
    expect(kills).toBe(10);
    expect((await run(args)).stderr).toMatch(/29\d\d\d posts: .*; 310 records failed/);
    expect(readFileSync(at(name)).equals(readFileSync(at(`whole.${format}`)))).toBe(true);
    expect(readFileSync(at(`${name}.bad`)).equals(readFileSync(at("whole.bad")))).toBe(true);
  });
});

describe("a run that is interrupted", () => {
  it("finishes what was begun, says how to go on, and exits with 130", async () => {
    const whole = at("whole-i.ndjson");
    await run([at("posts.ndjson"), "-o", whole]);
    const args = [at("posts.ndjson"), "-o", at("interrupted.ndjson")];
    const { child, ended } = start(args);
    while (!existsSync(at("interrupted.ndjson")) || readFileSync(at("interrupted.ndjson")).length < 1 << 20)
      await sleep(5);
    child.kill("SIGINT");
    const { code, stderr } = await ended;
    expect(code).toBe(130);
    const [, records] =
      /interrupted after (\d+) records; resume with the same command and --resume\n$/.exec(stderr) ?? [];
    const written = readFileSync(at("interrupted.ndjson"), "utf8");
    expect(written.endsWith("\n")).toBe(true);
    expect(written.split("\n").length - 1).toBe(Number(records));
    expect(Number(records)).toBeLessThan(30_000);
    await run([...args, "--resume"]);
    expect(readFileSync(at("interrupted.ndjson")).equals(readFileSync(whole))).toBe(true);
  });

  it("leaves a whole array behind where it cannot be resumed, and says so", async () => {
    const { child, ended } = start([at("posts.ndjson"), "-o", at("interrupted.json")]);
    while (!existsSync(at("interrupted.json")) || readFileSync(at("interrupted.json")).length < 1 << 20) await sleep(5);
    child.kill("SIGINT");
    const { code, stderr } = await ended;
    expect(code).toBe(130);
    expect(stderr).toContain("it cannot be resumed: an output of the format json is whole or nothing");
    expect(JSON.parse(readFileSync(at("interrupted.json"), "utf8")).length).toBeGreaterThan(0);
  });

  it("ends though standard input stays open", async () => {
    const child = spawn(process.execPath, [command, "classify", "-f", "ndjson", "-"]);
    child.stdin.write('{"title":"Ward Nurse"}\n');
    await new Promise((resolve) => child.stdout.once("data", resolve));
    child.kill("SIGINT");
    expect(await new Promise((resolve) => child.once("close", resolve))).toBe(130);
  });
});
