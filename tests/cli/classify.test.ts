import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { backendPost, mlPost, ndjson, posts } from "./posts.js";
import { invoke } from "./terminal.js";

const input = ndjson(posts);
const labels = ["ml", "backend", "neither"];
const broken = `{"id":1,"title":"confidential\n${ndjson([mlPost])}{"id":2}\n`;

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "jobsift-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

function parseLines(text: string) {
  return text
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

describe("classify", () => {
  it("writes a result a line, in order, with ids as they came", async () => {
    const { stdout, stderr, exitCode } = await invoke(["classify", "--format", "ndjson"], { stdin: input });
    const results = parseLines(stdout);
    expect(results.map(({ id }) => id)).toEqual(["m1", 7, "n1"]);
    expect(results.map(({ label }) => label)).toEqual(labels);
    expect(stderr).toBe("3 posts: 1 ml, 1 backend, 0 mixed, 1 neither\n");
    expect(exitCode).toBe(0);
  });

  it("points into the HTML that it was given", async () => {
    const { stdout } = await invoke(["classify", "--format", "ndjson", "-"], { stdin: ndjson([backendPost]) });
    const { evidence } = JSON.parse(stdout);
    const marked = evidence.map(
      ({ field, start, end }: { field: "title" | "description"; start: number; end: number }) =>
        backendPost[field].slice(start, end),
    );
    expect(marked).toContain("REST A</b>PIs");
    expect(marked).toContain("Kafka");
  });

  it("writes a JSON array", async () => {
    const { stdout } = await invoke(["classify", "--format", "json"], { stdin: input });
    expect(JSON.parse(stdout).map(({ label }: { label: string }) => label)).toEqual(labels);
    expect((await invoke(["classify", "--format", "json"], { stdin: "" })).stdout).toBe("[]\n");
  });

  it("writes CSV that reads back", async () => {
    const odd = { ...mlPost, id: 'a,"b"\nc' };
    const { stdout } = await invoke(["classify", "--format", "csv"], { stdin: ndjson([odd, backendPost]) });
    const { data, errors, meta } = Papa.parse<Record<string, string>>(stdout, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(meta.fields).toEqual(
      "id label confidence lean p_ml p_backend top_ml top_backend notes lexicon title".split(" "),
    );
    expect(data.map((row) => [row["id"], row["label"], row["title"]])).toEqual([
      [odd.id, "ml", mlPost.title],
      ["7", "backend", backendPost.title],
    ]);
    expect(data[0]?.["top_ml"]).toContain("PyTorch");
    expect(data[1]?.["top_backend"]).toContain("REST APIs");
    expect(data[0]?.["lexicon"]).toMatch(/^default@/);
  });

  it("lists the mentions that are asked for, and sums the others", async () => {
    const many = {
      ...mlPost,
      description: `${mlPost.description}\n${"We use PyTorch and machine learning. ".repeat(10)}`,
    };
    const results = await Promise.all(
      ["none", "top", "all"].map(async (amount) => {
        const { stdout } = await invoke(["classify", "--format", "ndjson", "--evidence", amount], {
          stdin: ndjson([many]),
        });
        return JSON.parse(stdout);
      }),
    );
    const counts = results.map(({ evidence }) => evidence.length);
    expect(counts[0]).toBe(0);
    expect(counts[1]).toBe(10);
    expect(counts[2]).toBeGreaterThan(20);
    expect(results.map(({ omitted }, index) => omitted.count + counts[index])).toEqual(counts.map(() => counts[2]));
  });

  it("reads several files of different formats", async () => {
    const files = [
      await file("one.json", JSON.stringify(mlPost, null, 2)),
      await file("two.csv", `${Papa.unparse([backendPost])}\n`),
      await file("three.md", `# ${mlPost.title}\n\n${mlPost.description}`),
      await file("four.html", `<h1>${backendPost.title}</h1>${backendPost.description}`),
    ];
    const { stdout, exitCode } = await invoke(["classify", "--format", "ndjson", ...files]);
    const results = parseLines(stdout);
    expect(results.map(({ id }) => id)).toEqual(["m1", "7", files[2], files[3]]);
    expect(results.map(({ label }) => label)).toEqual(["ml", "backend", "ml", "backend"]);
    expect(exitCode).toBe(0);
  });

  it("reads the fields that it is told to", async () => {
    const renamed = posts.map(({ id, title, description }) => ({ key: id, Rolle: title, Aufgaben: description }));
    const fields = ["--id-field", "key", "--title-field", "rolle", "--text-field", "Aufgaben"];
    const { stdout } = await invoke(["classify", "--format", "ndjson", ...fields], { stdin: ndjson(renamed) });
    expect(parseLines(stdout).map(({ id, label }) => [id, label])).toEqual(
      posts.map(({ id }, index) => [id, labels[index]]),
    );
  });

  it("writes to a file, never over an input", async () => {
    const from = await file("in.ndjson", input);
    const to = join(folder, "out.ndjson");
    const outcome = await invoke(["classify", from, "--output", to]);
    expect(outcome.stdout).toBe("");
    expect(parseLines(await readFile(to, "utf8"))).toHaveLength(3);
    const refused = await invoke(["classify", from, "--output", from]);
    expect(refused).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("is also an input") });
    expect(await readFile(from, "utf8")).toBe(input);
    const nowhere = await invoke(["classify", from, "--output", join(folder, "none", "out")]);
    expect(nowhere).toMatchObject({ exitCode: 1, stderr: expect.stringContaining("cannot write") });
  });
});

describe("an input without posts", () => {
  it.each([
    ["empty.ndjson", "", "is empty"],
    ["empty.csv", "", "is empty"],
    ["blank.ndjson", "\n\n", "holds no record"],
    ["header.csv", "title,description\n", "holds no record"],
    ["list.json", "[]", "holds no record"],
  ])("says so: %s", async (name, text, says) => {
    const path = await file(name, text);
    const { stdout, stderr, exitCode } = await invoke(["classify", path, "-f", "ndjson"]);
    expect(stderr).toBe(`jobsift: ${path} ${says}\n0 posts: 0 ml, 0 backend, 0 mixed, 0 neither\n`);
    expect([stdout, exitCode]).toEqual(["", 0]);
  });

  it("says so beside others", async () => {
    const path = await file("nothing.csv", "");
    const { stdout, stderr } = await invoke(["classify", path, "-", "-f", "ndjson"], { stdin: input });
    expect(parseLines(stdout)).toHaveLength(3);
    expect(stderr).toContain(`${path} is empty`);
    expect(stderr).not.toContain("stdin");
  });
});

describe("bad records", () => {
  it("stand in order among the results, without words of the post", async () => {
    for (const format of ["ndjson", "json"]) {
      const { stdout, exitCode } = await invoke(["classify", "--format", format], { stdin: broken });
      const results = format === "json" ? JSON.parse(stdout) : parseLines(stdout);
      expect(results).toMatchObject([
        { error: { code: "invalid-data", file: "stdin", line: 1 } },
        { id: "m1", label: "ml" },
        { id: 2, error: { code: "invalid-record", file: "stdin", line: 3 } },
      ]);
      expect(stdout).not.toContain("confidential");
      expect(exitCode).toBe(3);
    }
  });

  it("go to standard error, a line each, where the format has no place for them", async () => {
    for (const format of ["csv", "table"]) {
      const { stdout, stderr, exitCode } = await invoke(["classify", "--format", format], { stdin: broken });
      expect(stdout.trim().split("\n")).toHaveLength(2);
      expect(stderr).toMatch(/^jobsift: stdin:1: broken JSON.*\njobsift: stdin:3: .*\n1 post: .*; 2 records failed\n$/);
      expect(stderr).not.toContain("confidential");
      expect(exitCode).toBe(3);
    }
  });

  it("that are whole files do not stop the others", async () => {
    const good = await file("good.ndjson", input);
    const { stdout, stderr, exitCode } = await invoke([
      "classify",
      "--format",
      "ndjson",
      join(folder, "none.csv"),
      good,
    ]);
    const lines = parseLines(stdout);
    expect(lines).toHaveLength(4);
    expect(lines).toContainEqual({
      error: { code: "unreadable-input", message: expect.stringContaining("no such file"), file: expect.any(String) },
    });
    expect(stderr).toMatch(/^jobsift: cannot read .*none\.csv: no such file or folder\n/);
    expect(exitCode).toBe(1);
  });
});

describe("table", () => {
  it("fits the terminal, aligned by display width", async () => {
    const wide = [
      { ...mlPost, id: "東京-42" },
      { ...backendPost, id: "e\u0301quipe 👩‍💻" },
      { ...mlPost, id: "an id that is very much longer than any column should ever be" },
    ];
    for (const columns of [50, 80, 120]) {
      const { stdout } = await invoke(["classify"], {
        stdin: ndjson(wide),
        isTerminal: true,
        columns,
        env: { NO_COLOR: "1" },
      });
      const lines = stdout.trimEnd().split("\n");
      expect(lines).toHaveLength(4);
      const starts = lines.map((line) => columnsBefore(line, / (label|ml|backend) /));
      expect(new Set(starts).size).toBe(1);
      for (const line of lines) expect(columnsBefore(line, /$/)).toBeLessThanOrEqual(columns);
    }
  });

  it("has 100 columns where there is no terminal, or what COLUMNS says", async () => {
    const lastColumn = async (env: Record<string, string>) => {
      const { stdout } = await invoke(["classify"], { stdin: input, env });
      return Math.max(...stdout.split("\n").map((line) => columnsBefore(line, /$/)));
    };
    expect(await lastColumn({ COLUMNS: "60" })).toBeLessThanOrEqual(60);
    expect(await lastColumn({ COLUMNS: "wide" })).toBe(await lastColumn({}));
  });

  it("is coloured on a terminal, unless NO_COLOR or --no-color says otherwise", async () => {
    const colour = "\u001b[";
    const table = (env: Record<string, string>, isTerminal: boolean, ...args: string[]) =>
      invoke(["classify", "--format", "table", ...args], { stdin: input, env, isTerminal });
    expect((await table({}, true)).stdout).toContain(colour);
    expect((await table({}, false)).stdout).not.toContain(colour);
    expect((await table({ FORCE_COLOR: "1" }, true)).stdout).toContain(colour);
    expect((await table({ FORCE_COLOR: "1", NO_COLOR: "1" }, true)).stdout).not.toContain(colour);
    expect((await table({}, true, "--no-color")).stdout).not.toContain(colour);
    expect((await table({ TERM: "dumb" }, true)).stdout).not.toContain(colour);
  });

  it("names posts without an id by their place, and lets no text steer the terminal", async () => {
    const records = [{ title: "Cook" }, { id: "\u001b]0;x\u0007\r\nid", title: "Cook" }];
    const { stdout } = await invoke(["classify", "--format", "table"], { stdin: ndjson(records) });
    expect(stdout).toContain("\n#1 ");
    expect(stdout).not.toContain("\u001b");
    expect(stdout.trimEnd().split("\n")).toHaveLength(3);
  });

  it("keeps its columns beyond the rows that were measured", async () => {
    const records = Array.from({ length: 250 }, (_, index) => ({ ...mlPost, id: `p${index}` }));
    const { stdout } = await invoke(["classify", "--format", "table"], { stdin: ndjson(records) });
    const lines = stdout.trimEnd().split("\n");
    expect(lines).toHaveLength(251);
    expect(lines.at(-1)).toMatch(/^p249 {2}ml /);
  });
});

describe("options", () => {
  it("shift the base rates", async () => {
    const probability = async (...args: string[]) =>
      JSON.parse((await invoke(["classify", "--format", "ndjson", ...args], { stdin: ndjson([mlPost]) })).stdout).axes
        .ml.probability;
    expect(await probability("--prior", "ml=0.0001")).toBeLessThan(await probability());
  });

  it("take an extension of the lexicon", async () => {
    const path = await file("extension.json", '{ "disable": ["pytorch"], "name": "own" }');
    const { stdout } = await invoke(["classify", "--format", "ndjson", "--lexicon", path], { stdin: ndjson([mlPost]) });
    const { evidence, lexicon } = JSON.parse(stdout);
    expect(lexicon).toMatch(/^own@/);
    expect(evidence.map(({ concept }: { concept: string }) => concept)).not.toContain("pytorch");
    const wrong = await file("wrong.json", '{ "disable": ["no-such-concept"] }');
    const refused = await invoke(["classify", "--format", "ndjson", "--lexicon", wrong], { stdin: input });
    expect(refused).toMatchObject({ stdout: "", exitCode: 1, stderr: expect.stringContaining("no-such-concept") });
  });

  it.each([
    [["classify", "--format", "xml"]],
    [["classify", "--prior", "ml=2"]],
    [["classify", "--prior", "frontend=0.2"]],
    [["classify", "--nonsense"]],
    [["sort"]],
    [[]],
  ])("that are wrong are wrong usage: %j", async (args) => {
    const { stdout, stderr, exitCode } = await invoke(args, { stdin: "" });
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
    expect(stderr).not.toBe("");
  });

  it("show help, also when there is nothing to read", async () => {
    const asked = await invoke(["classify", "--format", "ndjson", "--help"]);
    expect(await invoke(["help", "classify"])).toEqual(asked);
    expect(asked).toMatchObject({ exitCode: 0, stderr: "", stdout: expect.stringContaining("Examples:") });
    const lost = await invoke(["classify", "--format", "ndjson"]);
    expect(lost).toMatchObject({ exitCode: 2, stdout: "", stderr: expect.stringContaining("Usage: jobsift classify") });
  });

  it("print the versions", async () => {
    const { stdout, exitCode } = await invoke(["--version"]);
    expect(stdout).toMatch(/^jobsift@\d+\.\d+\.\d+, lexicon default@\S+\n$/);
    expect(exitCode).toBe(0);
  });

  it("silence the totals", async () => {
    expect((await invoke(["classify", "--format", "ndjson", "--quiet"], { stdin: input })).stderr).toBe("");
  });
});

/** Columns of a terminal up to a match, counted apart from the code under test. */
function columnsBefore(line: string, end: RegExp): number {
  const graphemes = [...new Intl.Segmenter().segment(line.slice(0, line.search(end)))];
  return graphemes.reduce(
    (sum, { segment }) => sum + (/\p{Script=Han}|\p{Emoji_Presentation}/u.test(segment) ? 2 : 1),
    0,
  );
}
