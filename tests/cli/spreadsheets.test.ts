import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formatCsvRow } from "../../src/records/index.js";
import { mlPost, ndjson, otherPost, posts } from "./posts.js";
import { invoke } from "./terminal.js";

const FORMULA = '=HYPERLINK("https://x.example")';

/** A text, a number and an id that begin like formulas. */
const sly = { ...otherPost, id: -5, title: FORMULA, company: "@acme", score: -1.5 };
const slyId = { ...mlPost, id: "=1+1", company: "-2", score: "+3" };

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "jobsift-"));
});
afterAll(() => rm(folder, { recursive: true }));

const delimiters = { csv: ",", tsv: "\t" } as const;

function rowsOf(text: string, format: keyof typeof delimiters): readonly Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text, {
    header: true,
    delimiter: delimiters[format],
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

describe.each(["csv", "tsv"] as const)("%s", (format) => {
  const run = (records: readonly unknown[], ...args: readonly string[]) =>
    invoke(["classify", "-f", format, "--keep", "company,score", ...args], { stdin: ndjson(records) });

  it("is byte-true, and counts the texts that a spreadsheet would run", async () => {
    const { stdout, stderr, exitCode } = await run([sly, slyId]);
    expect(stdout.startsWith("id")).toBe(true);
    expect(rowsOf(stdout, format)).toMatchObject([
      { id: "-5", title: FORMULA, company: "@acme", score: "-1.5" },
      { id: "=1+1", title: mlPost.title, company: "-2", score: "+3" },
    ]);
    expect(stderr).toContain(
      "jobsift: 2 text cells begin like formulas, which a spreadsheet would run; --excel writes them so that it does not\n",
    );
    expect(stderr).toContain(
      "jobsift: 1 id begins like a formula, which a spreadsheet would run; ids are never changed\n",
    );
    expect(exitCode).toBe(0);
  });

  it("is written for spreadsheets with a byte order mark and no text that runs; numbers and ids stay", async () => {
    const { stdout, stderr } = await run([sly, slyId], "--excel");
    expect(stdout.startsWith("\uFEFFid")).toBe(true);
    expect(rowsOf(stdout.slice(1), format)).toMatchObject([
      { id: "-5", title: `'${FORMULA}`, company: "'@acme", score: "-1.5" },
      { id: "=1+1", title: mlPost.title, company: "-2", score: "+3" },
    ]);
    expect(stderr).not.toContain("text cell");
    expect(stderr).toContain("1 id begins like a formula");
  });

  it("differs for spreadsheets in the mark alone when no cell is a formula, and says nothing", async () => {
    const plain = await run(posts);
    const excel = await run(posts, "--excel");
    expect(excel.stdout).toBe(`\uFEFF${plain.stdout}`);
    expect(plain.stderr).not.toContain("formula");
  });

  it("counts the same in threads, and after it was resumed", async () => {
    const path = join(folder, "many.ndjson");
    await writeFile(path, ndjson(Array.from({ length: 300 }, () => [sly, mlPost]).flat()));
    const output = join(folder, `results.${format}`);
    const { stderr } = await invoke(["classify", path, "-o", output]);
    expect(stderr).toContain("300 text cells begin like formulas");
    const resumed = await invoke(["classify", path, "-o", output, "--resume", "--excel"]);
    expect(resumed.stderr).toContain("--excel was not given, now it is given");
    expect(resumed.exitCode).toBe(2);
  });

  it("reads back as it was written, whatever the cells hold", () => {
    const special = ["=", "-", '"', "'", ",", "\t", ";", "\r", "\n", "\r\n", " ", "\uFEFF", "\u0000", "é", "😀", "a"];
    const cell = fc.array(fc.constantFrom(...special), { maxLength: 6 }).map((parts) => parts.join(""));
    const rows = fc.array(fc.tuple(fc.constant("x"), cell, cell), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, (written) => {
        const text = written.map((row) => formatCsvRow(row, delimiters[format])).join("");
        const { data } = Papa.parse(text, { delimiter: delimiters[format], newline: "\r\n", skipEmptyLines: true });
        expect(data).toEqual(written);
      }),
      { numRuns: 500 },
    );
  });

  it("is read by the command itself: titles come back as they were", async () => {
    const titles = ["a\tb", 'say "hi"', '"quoted"', "two\nlines", " blanks ", FORMULA, "'", "a,b;c"];
    const { stdout } = await run(titles.map((title, id) => ({ ...otherPost, id, title })));
    const again = await invoke(["classify", "--input-format", format, "-f", "ndjson", "--keep", "title"], {
      stdin: stdout,
    });
    const kept = again.stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).input.title);
    expect(kept).toEqual(titles);
  });
});

describe("the title", () => {
  it.each([
    ["csv", [], ["title"]],
    ["csv", ["--keep", "company"], ["company", "title"]],
    ["csv", ["--keep", "all"], ["input", "title"]],
    ["csv", ["--keep", "title,company"], ["title", "company"]],
    ["tsv", ["--keep", "company,label"], ["company", "input_label", "title"]],
  ] as const)("is the last column once: %s %j", async (format, flags, behind) => {
    const { stdout } = await invoke(["classify", "-f", format, ...flags], {
      stdin: ndjson([{ ...mlPost, company: "Acme" }]),
    });
    const [row] = rowsOf(stdout, format);
    expect(Object.keys(row ?? {}).slice(10)).toEqual(behind);
    expect(row?.["title"]).toBe(mlPost.title);
  });

  it("is empty for a post without one, and comes from the field that it is read from", async () => {
    const records = [{ description: mlPost.description }, { job_title: "Nurse", description: "Care." }];
    const { stdout } = await invoke(["classify", "-f", "csv"], { stdin: ndjson(records) });
    expect(rowsOf(stdout, "csv").map((row) => row["title"])).toEqual(["", "Nurse"]);
  });
});

it("--excel is refused where nothing would come of it", async () => {
  for (const format of ["ndjson", "json", "table"]) {
    const { stdout, stderr, exitCode } = await invoke(["classify", "-f", format, "--excel"], { stdin: ndjson(posts) });
    expect(stderr).toMatch(/^jobsift: --excel says nothing to .*: choose --format csv or tsv\n$/);
    expect([stdout, exitCode]).toEqual(["", 2]);
  }
  const output = join(folder, "named.csv");
  await invoke(["classify", "-o", output, "--excel"], { stdin: ndjson(posts) });
  expect((await readFile(output, "utf8")).startsWith("\uFEFF")).toBe(true);
});
