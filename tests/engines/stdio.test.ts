import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerLines, type LineOptions } from "../../src/engines/index.js";
import { formatTsvRow, parseTsvRow } from "../../src/engines/tsv.js";
import { createClassifier } from "../../src/index.js";
import { backendPost, mlPost, ndjson, otherPost, posts } from "../cli/posts.js";
import { invoke } from "../cli/terminal.js";

const classifier = createClassifier({ maxEvidence: 10 });
const defaults: LineOptions = {
  in: "ndjson",
  inColumns: ["title", "description"],
  out: "ndjson",
  outColumns: ["label", "error"],
  flush: "block",
  chunkHeader: false,
};

/** The answers to input that arrives in parts, and how they were written. */
async function answers(input: string | Buffer, options: Partial<LineOptions> = {}, size = 50) {
  const bytes = Buffer.from(input);
  async function* parts() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const writes: string[] = [];
  await answerLines(parts(), async (text) => void (text !== "" && writes.push(text)), classifier, {
    ...defaults,
    ...options,
  });
  return { lines: writes.join("").split("\n").slice(0, -1), writes };
}

describe("TSV", () => {
  it("brings back every cell as it was", () => {
    const cell = fc.option(fc.string({ unit: "binary" }));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
        const line = formatTsvRow(cells);
        expect(line.slice(0, -1)).not.toMatch(/\n/);
        expect(parseTsvRow(line.slice(0, -1))).toEqual(cells);
      }),
    );
  });

  it("is what ClickHouse writes", () => {
    expect(parseTsvRow("a\\tb\\\\c\\'d\t\\N\t\t\\q")).toEqual(["a\tb\\c'd", null, "", "q"]);
    expect(formatTsvRow(["a\tb", null, "c\\d\n", 0.5])).toBe("a\\tb\t\\N\tc\\\\d\\n\t0.5\n");
  });
});

describe("lines", () => {
  it("are answered by one line each, in order, whatever they are", async () => {
    const anyLine = fc.oneof(
      fc.string().map((text) => text.replaceAll("\n", " ")),
      fc.constantFrom("", " ", "{}", "null", JSON.stringify(mlPost), `${JSON.stringify(otherPost)}\r`),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(anyLine), fc.integer({ min: 1, max: 99 }), async (all, size) => {
        const input = all.map((line) => `${line}\n`).join("");
        for (const options of [{}, { in: "text", out: "tsv" }, { in: "tsv", flush: "line" }] as const) {
          expect((await answers(input, options, size)).lines).toHaveLength(all.length);
        }
      }),
    );
  });

  it("are answered as the classifier does", async () => {
    const { lines } = await answers(ndjson([mlPost, otherPost]));
    expect(lines).toEqual([mlPost, otherPost].map((post) => JSON.stringify(classifier.classify(post))));
  });

  it("that are no post are answered with the reason, and never quoted", async () => {
    const input = Buffer.concat([
      Buffer.from('\n{"id":7}\n{"id":8,"title":"confidential\n'),
      Buffer.from('{"title":"K\xf6chin"}\n{"title":"Nurse"}', "latin1"),
    ]);
    const { lines } = await answers(input);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { error: { code: "invalid-record", message: "the line is empty", line: 1 } },
      { id: 7, error: { code: "invalid-record", line: 2 } },
      { error: { code: "invalid-data", line: 3 } },
      { error: { code: "not-utf8", line: 4 } },
      { label: "neither" },
    ]);
    expect(lines.join()).not.toContain("confidential");
  });

  it("may be TSV with named columns, nulls and escapes, and be answered in TSV", async () => {
    const rows = [
      ["1", mlPost.title, mlPost.description],
      ["2", null, null],
      ["3", "Ward Nurse", null],
    ].map(formatTsvRow);
    const options = { in: "tsv", inColumns: ["id", "title", "description"], out: "tsv" } as const;
    const { lines } = await answers(`${rows.join("")}4\tonly two\n`, {
      ...options,
      outColumns: ["id", "label", "error"],
    });
    expect(lines.map(parseTsvRow)).toEqual([
      ["1", "ml", null],
      ["2", null, expect.stringContaining("neither a title")],
      ["3", "neither", null],
      [null, null, "2 cells, but the columns are id, title, description"],
    ]);
    const json = await answers(rows[0] ?? "", { ...options, outColumns: ["json"] });
    const expected = classifier.classify({ ...mlPost, id: "1" });
    expect(parseTsvRow(json.lines[0] ?? "")).toEqual([JSON.stringify(expected)]);
  });

  it("may be the text itself", async () => {
    const { lines } = await answers("Backend engineer: Java microservices, REST APIs\n", { in: "text", out: "tsv" });
    expect(lines).toEqual(["backend\t\\N"]);
  });

  it("are written one by one when asked to, else with all that came together", async () => {
    const input = ndjson(posts);
    expect((await answers(input, { flush: "line" }, 1 << 20)).writes).toHaveLength(3);
    expect((await answers(input, { flush: "block" }, 1 << 20)).writes).toHaveLength(1);
  });

  it("come in blocks behind their number, as ClickHouse sends them", async () => {
    const input = `2\n${ndjson([mlPost, backendPost])}0\n1\n${ndjson([otherPost])}`;
    for (const size of [1, 30, 1 << 20]) {
      const { lines } = await answers(input, { chunkHeader: true, out: "tsv", outColumns: ["label"] }, size);
      expect(lines).toEqual(["ml", "backend", "neither"]);
    }
    await expect(answers(ndjson([mlPost]), { chunkHeader: true })).rejects.toThrow(
      "line 1 of standard input must say how many rows follow",
    );
  });
});

describe("jobsift stdio", () => {
  it("prints the answers and nothing else", async () => {
    const { stdout, stderr, exitCode } = await invoke(["stdio"], { stdin: `${ndjson(posts)}broken\n` });
    expect(stdout.split("\n").length).toBe(5);
    expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
    expect(await invoke(["stdio"], { stdin: "" })).toEqual({ stdout: "", stderr: "", exitCode: 0 });
  });

  it("names what it does not know", async () => {
    const { stderr, exitCode } = await invoke(["stdio", "--out-columns", "label,colour"], { stdin: "" });
    expect(stderr).toContain('There is no "colour"; choose of id, label, confidence');
    expect(exitCode).toBe(2);
  });
});
