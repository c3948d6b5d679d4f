import { describe, expect, it } from "vitest";
import { backendPost, mlPost, ndjson, posts } from "./posts.js";
import { invoke } from "./terminal.js";

describe("explain", () => {
  it("marks the evidence in the text, by leaning, and keeps its lines", async () => {
    const { stdout, exitCode } = await invoke(["explain"], { stdin: `${mlPost.title}\n\n${mlPost.description}` });
    expect(stdout).toContain("[ML: PyTorch]");
    expect(unmarked(stdout)).toContain(mlPost.description);
    expect(exitCode).toBe(0);
  });

  it("shows HTML as its text", async () => {
    const { stdout } = await invoke(["explain", "--id", "7"], { stdin: ndjson(posts) });
    expect(stdout).toMatch(/\[BE: REST APIs\] & /);
    expect(stdout).toContain("[BE: Kafka]");
    expect(stdout).not.toContain("<li>");
  });

  it("shows where the label comes from", async () => {
    const { stdout } = await invoke(["explain", "--id", "m1"], { stdin: ndjson(posts) });
    const [summary] = stdout.split("\n");
    expect(summary).not.toBe("");
    const number = (name: string) => {
      const row = new RegExp(`^  ${name.replace(/[+]/, "\\+")} +(\\S+) +(\\S+)$`, "m").exec(stdout);
      return [Number(row?.[1]), Number(row?.[2])];
    };
    const sections = [...stdout.matchAll(/^ {2}\+ (\S+)/gm)].map(([, name]) => number(`+ ${name}`));
    expect(sections.length).toBeGreaterThan(0);
    for (const axis of [0, 1]) {
      const sum = sections.reduce((total, row) => total + (row[axis] ?? 0), number("bias")[axis] ?? 0);
      expect(sum).toBeCloseTo(number("= score")[axis] ?? 0, 1);
    }
    expect(stdout).toMatch(/^ {2}ml .* <- label$/m);
    expect(stdout).toMatch(/PyTorch +█+/);
  });

  it("says what was not counted and why", async () => {
    const description = `${backendPost.description}<p>This role requires no machine learning.</p>`;
    const { stdout } = await invoke(["explain"], { stdin: ndjson([{ ...backendPost, description }]) });
    expect(stdout).toContain("no [not counted: machine learning]");
    expect(stdout).toMatch(/Found, but not counted\n {2}machine learning {2}negated/);
  });

  it("colours instead of marking on a terminal", async () => {
    const { stdout } = await invoke(["explain", "-"], { stdin: ndjson([mlPost]), isTerminal: true });
    expect(stdout).not.toContain("[ML: ");
    expect(stdout).toContain("\u001b[35mPyTorch\u001b[39m");
    expect(
      (await invoke(["explain", "-", "--no-color"], { stdin: ndjson([mlPost]), isTerminal: true })).stdout,
    ).toContain("[ML: PyTorch]");
  });

  it("lets no text steer the terminal", async () => {
    const description = `${mlPost.description}\n\u001b]0;x\u0007 \u202eabc`;
    const { stdout } = await invoke(["explain"], { stdin: ndjson([{ ...mlPost, description }]) });
    for (const character of ["\u001b", "\u0007", "\u202e"]) expect(stdout).not.toContain(character);
  });

  it("takes the first post, and says so", async () => {
    const { stderr, exitCode } = await invoke(["explain"], { stdin: ndjson(posts) });
    expect(stderr).toContain("--id");
    expect(exitCode).toBe(0);
  });

  describe("takes the name that a table gives to a post without an id", () => {
    const nameless = posts.map(({ title, description }) => ({ title, description }));
    const csv = `title,description\n${nameless.map(({ title }) => `${title},"two\nlines"\n`).join("")}`;
    const { title } = nameless[1] ?? { title: "" };

    it.each([
      ["ndjson", ndjson(nameless)],
      ["json", JSON.stringify(nameless)],
      ["csv", csv],
    ])("%s", async (format, stdin) => {
      const table = await invoke(["classify", "--input-format", format], { stdin });
      const names = table.stdout
        .split("\n")
        .slice(1, -1)
        .map((line) => line.split(" ")[0] ?? "");
      expect(names).toEqual(["#1", "#2", "#3"]);
      const { stdout } = await invoke(["explain", "--input-format", format, "--id", names[1] ?? ""], { stdin });
      expect(unmarked(stdout)).toContain(title);
    });

    it("but not of one that has an id, nor of one that is not there", async () => {
      for (const [stdin, id] of [
        [ndjson(posts), "#2"],
        [ndjson(nameless), "#4"],
      ] as const) {
        const { stderr, exitCode } = await invoke(["explain", "--id", id], { stdin });
        expect([stderr, exitCode]).toEqual([`jobsift: there is no post with the id "${id}" in stdin\n`, 1]);
      }
    });

    it("and says what is wrong with a record at that place", async () => {
      const { stderr, exitCode } = await invoke(["explain", "--id", "#2"], {
        stdin: `${ndjson(nameless.slice(0, 1))}{}\n`,
      });
      expect(stderr).toMatch(/^jobsift: stdin:2: the record has neither/);
      expect(exitCode).toBe(3);
    });
  });

  it("reports a missing post, a bad record and a missing file", async () => {
    expect(await invoke(["explain", "--id", "none"], { stdin: ndjson(posts) })).toMatchObject({
      stdout: "",
      stderr: 'jobsift: there is no post with the id "none" in stdin\n',
      exitCode: 1,
    });
    expect(await invoke(["explain"], { stdin: '{"id":1}\n' })).toMatchObject({
      stdout: "",
      stderr: expect.stringMatching(/^jobsift: stdin:1: the record has neither/),
      exitCode: 3,
    });
    expect(await invoke(["explain", "none.txt"])).toMatchObject({ stdout: "", exitCode: 1 });
    expect(await invoke(["explain"])).toMatchObject({ stdout: "", exitCode: 2 });
  });
});

function unmarked(text: string): string {
  return text.replace(/\[(?:ML\+BE|ML|BE|other|not counted): ([^\]]*)\]/g, "$1");
}
