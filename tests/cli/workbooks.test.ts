import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSheet } from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mlPost, ndjson, otherPost } from "./posts.js";
import { invoke } from "./terminal.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "jobsift-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("--output results.xlsx", () => {
  it("writes texts as texts, whatever they begin with, and numbers as numbers", async () => {
    const output = join(folder, "results.xlsx");
    const sly = {
      ...otherPost,
      id: "=1+1",
      title: '=HYPERLINK("https://x.example")',
      company: "_x0041_\u0001b",
      score: -1.5,
    };
    const args = ["classify", "-o", output, "--keep", "company,score"];
    const { stderr, exitCode } = await invoke(args, { stdin: ndjson([{ ...mlPost, id: 7 }, sly]) });
    const [header, first, second] = await readSheet(output, { trim: false });
    expect(header).toEqual([
      "id",
      "label",
      "confidence",
      "lean",
      "p_ml",
      "p_backend",
      "top_ml",
      "top_backend",
      "notes",
      "lexicon",
      "company",
      "score",
      "title",
    ]);
    expect(first?.[0]).toBe(7);
    expect(first?.[2]).toEqual(expect.any(Number));
    expect(second?.[0]).toBe("=1+1");
    expect(second?.slice(-3)).toEqual(["_x0041_\u0001b", -1.5, '=HYPERLINK("https://x.example")']);
    expect(stderr).not.toContain("formula");
    expect(exitCode).toBe(0);
  });

  it("cuts texts to what a cell holds, and counts them", async () => {
    const output = join(folder, "cut.xlsx");
    const stdin = ndjson([{ ...mlPost, note: "x".repeat(40_000) }]);
    const { stderr } = await invoke(["classify", "-o", output, "--keep", "note"], { stdin });
    expect(stderr).toContain("jobsift: 1 cell was cut to 32767 characters, the most of Excel\n");
    const [, row] = await readSheet(output);
    expect(String(row?.[10])).toHaveLength(32_767);
  });

  it("is read again, and explained, as it was written", async () => {
    const output = join(folder, "again.xlsx");
    const stdin = ndjson([mlPost, otherPost].map(({ id: _, ...post }) => post));
    await invoke(["classify", "-o", output, "--keep", "description"], { stdin });
    const { stdout, exitCode } = await invoke(["classify", output, "-f", "csv"]);
    expect(stdout.split("\n").filter(Boolean)).toHaveLength(3);
    expect(exitCode).toBe(0);
    expect((await invoke(["explain", output, "--id", "#2"])).exitCode).toBe(0);
  });

  it("goes nowhere but to a file", async () => {
    const { stderr, exitCode } = await invoke(["classify", "-f", "xlsx"], { stdin: ndjson([mlPost]) });
    expect(stderr).toContain("Excel is written to a file: name it with --output");
    expect(exitCode).toBe(2);
  });
});

describe("a workbook without read-excel-file", () => {
  it("is named with what converts it", async () => {
    const input = join(folder, "old.xls");
    await writeFile(input, Buffer.from("d0cf11e0a1b11ae1", "hex"));
    const { stdout } = await invoke(["classify", input, "-f", "ndjson"]);
    expect(stdout).toContain("libreoffice --headless --convert-to csv FILE");
  });
});
