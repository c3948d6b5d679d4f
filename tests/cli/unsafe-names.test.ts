import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { invoke } from "./terminal.js";

/** A red line, the title of the window, a line above, text from right to left, and C1's way to say the first. */
const UNSAFE = ["\u001b[31m", "\u001b]0;a\u0007", "\r\u001b[1A", "\u202e", "\u009b31m"];

/** What a terminal would obey, but for the line breaks and tabs of messages. */
const OBEYED = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "jobsift-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(UNSAFE)("%j is shown and not sent to a terminal", (unsafe) => {
  const name = `a${unsafe}b`;

  function write(file: string, text: string): string {
    const path = join(folder, file);
    writeFileSync(path, text);
    return path;
  }

  it.each<[what: string, args: () => readonly string[]]>([
    ["the name of a file that is missing", () => ["classify", name]],
    ["the name of a file with a wrong record", () => ["classify", write(name, "{}\n")]],
    ["the name of a file without posts", () => ["classify", write(`${name}.csv`, "")]],
    ["the name of a file of another kind", () => ["classify", write(`${name}.pdf`, "%PDF-1.7\n")]],
    ["a file that is explained", () => ["explain", write(`${name}.ndjson`, '{"id":1}\n')]],
    ["a key of a record", () => ["classify", write("keys.ndjson", `${JSON.stringify({ title: 5, [name]: 1 })}\n`)]],
    ["a column that is asked for", () => ["classify", write("a.csv", "title\nCook\n"), "--text-field", name]],
    ["an id that is asked for", () => ["explain", write("b.ndjson", '{"title":"Cook"}\n'), "--id", name]],
    ["an option", () => ["classify", `--${name}`]],
    ["a command", () => [name]],
    ["a label that is asked for", () => ["classify", "a.csv", "--label", name]],
    ["a file of weights", () => ["classify", "a.csv", "--weights", name]],
    ["a form of a lexicon", () => ["lexicon", "check", write("l.json", JSON.stringify({ [name]: [name] }))]],
  ])("in %s", async (_, args) => {
    const { stdout, stderr } = await invoke(args(), { isTerminal: true, env: { NO_COLOR: "1" } });
    expect(stdout + stderr).toMatch(/\S/);
    expect(stdout + stderr).not.toMatch(OBEYED);
  });
});

it("a line break in the name of a file begins no line", async () => {
  const { stderr } = await invoke(["classify", "a\njobsift: b"]);
  expect(stderr.split("\n")[0]).toBe("jobsift: cannot read a\\u000ajobsift: b: no such file or folder");
});
