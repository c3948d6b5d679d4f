import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ndjson, posts } from "./posts.js";
import { createShell } from "./shell.js";
import { invoke } from "./terminal.js";

let folder = "";
const at = (name: string) => join(folder, name);

const OUTPUTS = ["ndjson", "csv", "tsv", "json", "parquet", "xlsx", "ndjson.gz", "csv.gz"] as const;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "jobsift-"));
  await writeFile(at("in.ndjson"), ndjson(posts));
  await writeFile(at("bad.ndjson"), '{"title":\n');
  await writeFile(at("file"), "");
  await mkdir(at("folder/inside"), { recursive: true });
  await mkdir(at("checked.ndjson.checkpoint/inside"), { recursive: true });
  for (const end of OUTPUTS) {
    await mkdir(at(`folder.${end}`));
    await symlink("/dev/full", at(`full.${end}`));
  }
});
afterAll(() => rm(folder, { recursive: true }));

const words = (line: string) => line.split(" ").map((word) => word.replace(/^@/, `${folder}/`));

/** One line, which names the file and the reason, and exit code 1. */
async function expectLine(line: string, message: string): Promise<void> {
  const { exitCode, stderr } = await invoke(words(line));
  expect(stderr).toBe(`jobsift: ${message.replaceAll("@", `${folder}/`)}\n`);
  expect(exitCode).toBe(1);
}

describe("what cannot be written is one line", () => {
  it.each(
    OUTPUTS.flatMap((end) => [
      [`classify @in.ndjson -o @folder.${end}`, `cannot write @folder.${end}: a folder, not a file`],
      [`classify @in.ndjson -o @none/out.${end}`, `cannot write @none/out.${end}: no such file or folder`],
      [`classify @in.ndjson -o @file/out.${end}`, `cannot write @file/out.${end}: a part of the path is no folder`],
    ]),
  )("%s", expectLine);

  it.each([
    ["classify @bad.ndjson -f csv --errors @folder", "cannot write @folder: a folder, not a file"],
    ["classify @in.ndjson -f csv --errors @none/e", "cannot write @none/e: no such file or folder"],
    ["classify @in.ndjson -o @o1 --summary-json @folder", "cannot write @folder: a folder, not a file"],
    ["classify @in.ndjson -o @o1 --summary-json @none/s", "cannot write @none/s: no such file or folder"],
    ["classify @in.ndjson -o @checked.ndjson", "cannot write @checked.ndjson.checkpoint: a folder, not a file"],
    ["classify @in.ndjson -o @checked.ndjson --resume", "cannot read @checked.ndjson.checkpoint: no ordinary file"],
  ])("%s", expectLine);

  it("is known before the work where it can be", async () => {
    await expectLine(
      "classify @in.ndjson -o @early --summary-json @folder",
      "cannot write @folder: a folder, not a file",
    );
    expect(existsSync(at("early"))).toBe(false);
  });

  it("leaves nothing behind beside the files", async () => {
    expect((await readdir(folder)).filter((name) => /lock|checkpoint\./.test(name))).toEqual([]);
  });
});

describe.skipIf(!existsSync("/dev/full"))("a full disk", () => {
  const full = (name: string) => `cannot write @${name}: no space is left on the disk`;

  it.each([
    ...OUTPUTS.map((end) => [`classify @in.ndjson -o @full.${end}`, full(`full.${end}`)]),
    ["classify @bad.ndjson -f csv --errors @full.ndjson", full("full.ndjson")],
    ["classify @in.ndjson -o @o2 --summary-json @full.json", full("full.json")],
  ])("%s", async (line = "", message = "") => {
    const { exitCode, stderr } = await invoke(words(line));
    expect(stderr.split("\n").at(-2)).toBe(`jobsift: ${message.replaceAll("@", `${folder}/`)}`);
    expect(stderr).not.toMatch(/^ +at /m);
    expect(exitCode).toBe(1);
  });

  it("at the summary leaves a run that is not finished, and can be resumed", async () => {
    const args = words("classify @in.ndjson -o @late");
    await invoke([...args, "--summary-json", "/dev/full"]);
    const { stderr, exitCode } = await invoke([...args, "--summary-json", at("late.json"), "--resume"]);
    expect({ stderr, exitCode }).toEqual({ stderr: expect.stringMatching(/^3 posts: /), exitCode: 0 });
    expect(existsSync(at("late.json"))).toBe(true);
  });

  it("behind standard output is one line too, of a process that does not crash", async () => {
    const shell = createShell(folder);
    for (const args of ["in.ndjson -f csv", "in.ndjson -f csv -o full.csv.gz", "in.ndjson -o folder.csv.gz"]) {
      const { code, stderr } = await shell(`jobsift classify ${args} > /dev/full`);
      expect(stderr).toMatch(/^jobsift: cannot write .*: .*\n$/);
      expect(code).toBe(1);
    }
  });
});
