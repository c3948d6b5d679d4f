import { existsSync, readFileSync } from "node:fs";
import { link, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { mlPost, ndjson, posts } from "./posts.js";
import { createShell, type ShellOutcome } from "./shell.js";
import { invoke } from "./terminal.js";

const INPUT = ndjson(posts);
const LEXICON = JSON.stringify({ name: "ours", disable: ["pytorch"] });

let folder = "";
const at = (name: string) => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "jobsift-"));
  await mkdir(at("sub"));
  await writeFile(at("in"), INPUT);
  await writeFile(at("lexicon.json"), LEXICON);
  await link(at("in"), at("hard"));
  await symlink("in", at("soft"));
  await symlink("soft", at("softer"));
  await symlink("../sub", at("sub/round"));
  // They lead to what is not there yet.
  await symlink("new", at("to-new"));
  await symlink("../to-new", at("sub/to-new"));
});
afterEach(() => rm(folder, { recursive: true }));

/** Words that begin with @ are names in the folder. */
const words = (line: string) => line.split(" ").map((word) => word.replace(/^@/, `${folder}/`));

const snapshot = async () =>
  Promise.all((await readdir(folder)).map(async (name) => [name, await readIfFile(at(name))] as const));

async function readIfFile(path: string): Promise<string | undefined> {
  return existsSync(path) && !path.endsWith("sub") ? readFileSync(path, "utf8") : undefined;
}

describe("a file of a run under two names", () => {
  it.each([
    // What is read and written.
    ["classify @in -o @in", "--output @in is also an input (@in)"],
    ["classify @in -o @hard", "--output @hard is also an input (@in)"],
    ["classify @soft -o @hard", "--output @hard is also an input (@soft)"],
    ["classify @in -o @softer", "--output @softer is also an input (@in)"],
    ["classify @in -o @sub/../in", "--output @sub/../in is also an input (@in)"],
    ["classify @lexicon.json @in -o @hard", "--output @hard is also an input (@in)"],
    ["classify @in -f csv --errors @hard", "--errors @hard is also an input (@in)"],
    ["classify @in -f csv --summary-json @hard", "--summary-json @hard is also an input (@in)"],
    ["classify @in --lexicon @lexicon.json -o @lexicon.json", "--output @lexicon.json is also --lexicon @lexicon.json"],
    ["classify @in --weights @lexicon.json -o @lexicon.json", "--output @lexicon.json is also --weights @lexicon.json"],
    [
      "classify @new.checkpoint -o @new",
      "the checkpoint of --output (@new.checkpoint) is also an input (@new.checkpoint)",
    ],
    ["classify @new.lock -o @new", "the lock of --output (@new.lock) is also an input (@new.lock)"],
    ["fit --data @in -o @hard", "--output @hard is also --data @in"],
    ["fit --data @in --pieces @lexicon.json -o @lexicon.json", "--output @lexicon.json is also --pieces @lexicon.json"],
    ["calibrate --data @in -o @softer", "--output @softer is also --data @in"],
    ["calibrate --data @in --weights @lexicon.json -o @lexicon.json", "is also --weights @lexicon.json"],
    // What is written twice, there or not.
    ["classify @in -o @new --errors @new", "--output @new and --errors @new name the same file"],
    ["classify @in -o @new --errors @sub/../new", "--output @new and --errors @sub/../new name the same file"],
    ["classify @in -o @sub/new --errors @sub/round/new", "--output @sub/new and --errors @sub/round/new name the same"],
    ["classify @in -o @to-new --errors @new", "--output @to-new and --errors @new name the same file"],
    ["classify @in -o @new --errors @sub/to-new", "--output @new and --errors @sub/to-new name the same file"],
    ["classify @in -o @new --summary-json @new", "--output @new and --summary-json @new name the same file"],
    [
      "classify @in -f csv --errors @new --summary-json @to-new",
      "--errors @new and --summary-json @to-new name the same",
    ],
    ["classify @in -o @new --errors @new.checkpoint", "and --errors @new.checkpoint name the same file"],
    ["classify @in -o @new --summary-json @new.lock", "and --summary-json @new.lock name the same file"],
    [
      "classify @in -o @to-new --errors @new.lock",
      "the lock of --output (@new.lock) and --errors @new.lock name the same",
    ],
  ])("is refused before anything is opened: %s", async (line, message) => {
    const before = await snapshot();
    const { exitCode, stderr } = await invoke(words(line));
    expect(stderr).toContain(message.replaceAll("@", `${folder}/`));
    expect(stderr.trimEnd()).not.toContain("\n");
    expect(exitCode).toBe(2);
    expect(await snapshot()).toEqual(before);
  });

  it.each([
    "classify @in @in @hard -f csv",
    "classify @in -o @new --errors @other --summary-json @third",
    "classify @in -o @to-new --errors @other",
    "classify @in -o /dev/null --errors /dev/null",
    "classify /dev/null -o /dev/null",
  ])("is fine where nothing is destroyed: %s", async (line) => {
    expect(await invoke(words(line))).toMatchObject({ exitCode: 0 });
    expect(readFileSync(at("in"), "utf8")).toBe(INPUT);
    expect((await readdir(folder)).filter((name) => name.endsWith(".lock"))).toEqual([]);
  });
});

describe("what the shell has opened", () => {
  const run = (line: string): Promise<ShellOutcome> => createShell(folder)(line);

  it.each([
    ["jobsift classify - -o hard < in", "--output hard is also an input (stdin)"],
    ["jobsift classify - -f csv < in >> in", "standard output is also an input (stdin)"],
    ["jobsift classify in -f csv >> hard", "standard output is also an input (in)"],
    ["jobsift classify in -f csv --errors new > new", "--errors new and standard output name the same file"],
    [
      "jobsift classify in -o /dev/stdout --errors new > new",
      "--output /dev/stdout and --errors new name the same file",
    ],
  ])("is a file of the run too: %s", async (line, message) => {
    const { code, stderr } = await run(line);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
    expect(readFileSync(at("in"), "utf8")).toBe(INPUT);
  });

  it.each([
    ["a pipe", "jobsift classify in -f ndjson | cat"],
    ["a device", "jobsift classify in -f ndjson -o /dev/stdout | cat"],
    ["one pipe for both", "jobsift classify in -f ndjson -o /dev/stdout --errors /dev/stderr 2>&1 | head -n 3"],
    ["process substitution", "jobsift classify <(cat in) -o >(cat) --errors >(cat) -f ndjson -q | cat"],
    ["a named pipe", "mkfifo pipe; cat pipe & jobsift classify in -o pipe -q; wait"],
    ["a file", "jobsift classify - -f ndjson < in > new; cat new"],
    ["a link", "jobsift classify in -o to-new -q; cat new"],
  ])("works as ever: %s", async (_name, line) => {
    const { code, stdout } = await run(line);
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((result) => JSON.parse(result).id),
    ).toEqual(posts.map(({ id }) => id));
    expect(code).toBe(0);
    expect((await readdir(folder)).filter((name) => /^pipe\.|lock/.test(name))).toEqual([]);
  });
});

describe("files that a run makes for itself", () => {
  it("never follow a link that somebody has laid", async () => {
    await writeFile(at("precious"), "mine");
    for (const name of ["new.checkpoint.new", "new.checkpoint", "new.checkpoint.tmp"])
      await symlink("precious", at(name));
    expect(await invoke(words("classify @in -o @new"))).toMatchObject({ exitCode: 0 });
    expect(readFileSync(at("precious"), "utf8")).toBe("mine");
    await symlink("precious", at("new.lock"));
    expect(await invoke(words("classify @in -o @new"))).toMatchObject({ exitCode: 1 });
    expect(readFileSync(at("precious"), "utf8")).toBe("mine");
  });

  it("leave only the checkpoint behind", async () => {
    const before = await readdir(folder);
    await writeFile(at("in"), ndjson(Array.from({ length: 2000 }, () => mlPost)));
    await invoke(words("classify @in -o @new --errors @bad --summary-json @summary"));
    const made = (await readdir(folder)).filter((name) => !before.includes(name));
    expect(made.sort()).toEqual(["bad", "new", "new.checkpoint", "summary"]);
  });
});
