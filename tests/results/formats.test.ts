import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formatFor, OUTPUT_FORMATS, outputFormat } from "../../src/results/index.js";
import { mlPost, ndjson, otherPost } from "../cli/posts.js";
import { invoke } from "../cli/terminal.js";

describe("an output format", () => {
  const columns = [
    "holdsErrors",
    "resumable",
    "compressedInside",
    "showsKeptFields",
    "namesByPlace",
    "needsFile",
    "opensInSpreadsheets",
  ] as const;

  it.each([
    ["table", "a table", [], ["namesByPlace"]],
    ["ndjson", "NDJSON", ["ndjson"], ["holdsErrors", "resumable", "showsKeptFields"]],
    ["csv", "CSV", ["csv"], ["resumable", "showsKeptFields", "opensInSpreadsheets"]],
    ["tsv", "TSV", ["tsv"], ["resumable", "showsKeptFields", "opensInSpreadsheets"]],
    ["json", "JSON", ["json"], ["holdsErrors", "showsKeptFields"]],
    ["parquet", "Parquet", ["parquet"], ["compressedInside", "showsKeptFields", "needsFile"]],
    ["xlsx", "Excel", ["xlsx"], ["compressedInside", "showsKeptFields", "needsFile"]],
  ] as const)("answers what a run asks: %s", (name, title, extensions, yes) => {
    const format = outputFormat(name);
    expect(format).toMatchObject({ name, title, extensions });
    expect(columns.filter((column) => format[column])).toEqual(
      columns.filter((column) => yes.some((one) => one === column)),
    );
  });

  it.each([
    ["table", undefined],
    ["ndjson", "results.ndjson"],
    ["csv", "results.csv"],
    ["csv", "results.csv.gz"],
    ["tsv", "results.tsv"],
    ["json", "results.json"],
    ["parquet", "results.parquet"],
    ["xlsx", "results.xlsx"],
    ["ndjson", "results.txt"],
    ["ndjson", "results.table"],
    ["ndjson", "resultscsv"],
    ["ndjson", "results.csv.bak"],
    ["ndjson", "results"],
  ])("is chosen by where the results go: %s for %s", (name, path) => {
    expect(formatFor(path).name).toBe(name);
  });

  it("has a name, a title and extensions of its own", () => {
    const all = (values: readonly string[]) => expect(new Set(values).size).toBe(values.length);
    all(OUTPUT_FORMATS.map(({ name }) => name));
    all(OUTPUT_FORMATS.map(({ title }) => title));
    all(OUTPUT_FORMATS.flatMap(({ extensions }) => extensions));
  });
});

/** Of a workbook, its parts: around them stands when they were written. */
function contentOf(bytes: Buffer): string {
  if (bytes.toString("latin1", 0, 2) !== "PK") return bytes.toString("latin1");
  return Object.entries(unzipSync(bytes))
    .map(([name, part]) => name + Buffer.from(part).toString("latin1"))
    .join();
}

/** Whatever a format says of itself is tried with the command, so that one that is added needs no test of its own for it. */
describe.each(OUTPUT_FORMATS)("the format $name", (format) => {
  const { name, title, extensions } = format;
  const kept = "kept-words";
  const records = [{ ...mlPost, id: undefined, company: kept }, { id: "no-post" }, otherPost];

  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "jobsift-"));
    await writeFile(at("posts.ndjson"), ndjson(records));
    await writeFile(at("good.ndjson"), ndjson([records[0], records[2]]));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const at = (file: string) => join(folder, file);
  const run = (input: string, ...args: readonly string[]) => invoke(["classify", at(input), "--format", name, ...args]);
  const written = (file: string) => contentOf(readFileSync(at(file)));

  it("is in the help", async () => {
    const help = (await invoke(["classify", "--help"])).stdout.replace(/\s+/g, " ");
    const [choices = ""] = /-f, --format <format>[^)]*\)[^)]*\)/.exec(help) ?? [];
    expect(choices).toContain(`"${name}"`);
    const [resumable = ""] = /While an --output of .* is written/.exec(help) ?? [];
    expect(new RegExp(`\\b${title}\\b`).test(resumable)).toBe(format.resumable);
  });

  it("writes a file and standard output alike, if it writes there", async () => {
    expect((await run("good.ndjson", "-o", at("plain"))).exitCode).toBe(0);
    const { stdout, stderr, exitCode } = await run("good.ndjson");
    if (format.needsFile) expect(stderr).toBe(`jobsift: ${title} is written to a file: name it with --output\n`);
    else expect(stdout).toBe(readFileSync(at("plain"), "utf8"));
    expect(exitCode).toBe(format.needsFile ? 2 : 0);
  });

  it("is what its extensions stand for", async () => {
    await run("good.ndjson", "-o", at("named"));
    for (const extension of extensions) {
      await invoke(["classify", at("good.ndjson"), "-o", at(`named.${extension}`)]);
      expect(written(`named.${extension}`)).toBe(written("named"));
    }
  });

  it("is compressed once", async () => {
    await run("good.ndjson", "-o", at("whole"));
    const { stderr, exitCode } = await run("good.ndjson", "-o", at("whole.gz"));
    if (format.compressedInside)
      expect(stderr).toMatch(/is compressed inside: name an --output that does not end in \.gz/);
    else expect(gunzipSync(readFileSync(at("whole.gz"))).toString("latin1")).toBe(written("whole"));
    expect(exitCode).toBe(format.compressedInside ? 2 : 0);
  });

  it("holds error records, or leaves them to standard error", async () => {
    const { stderr, exitCode } = await run("posts.ndjson", "-o", at("mixed"));
    expect(written("mixed").includes("no-post")).toBe(format.holdsErrors);
    expect(stderr.includes(`${at("posts.ndjson")}:2: `)).toBe(!format.holdsErrors);
    expect(exitCode).toBe(3);
  });

  it("holds no error records when they have a file of their own", async () => {
    const { stderr } = await run("posts.ndjson", "-o", at("apart"), "--errors", at("errors.ndjson"));
    await run("good.ndjson", "-o", at("good"));
    expect(written("errors.ndjson")).toContain("no-post");
    expect(stderr).not.toContain("posts.ndjson:2");
    // A place is of the file, and a post without an id may be called by it.
    if (!format.namesByPlace) expect(written("apart")).toBe(written("good"));
  });

  it("shows kept fields, or refuses to keep any", async () => {
    const { stderr, exitCode } = await run("good.ndjson", "-o", at("kept"), "--keep", "company");
    expect(exitCode).toBe(format.showsKeptFields ? 0 : 2);
    if (format.showsKeptFields) expect(written("kept")).toContain(kept);
    else expect(stderr).toBe(`jobsift: ${title} shows no kept fields: choose another --format than ${name}\n`);
  });

  it("calls a post without an id by its place, if nothing else tells it from the others", async () => {
    await run("good.ndjson", "-o", at("places"));
    expect(/#1\b/.test(written("places"))).toBe(format.namesByPlace);
  });

  it("goes on where a run was stopped, or says that it cannot", async () => {
    const { stderr, exitCode } = await run("good.ndjson", "-o", at("resumed"), "--resume");
    const refused = `an output of the format ${name} is whole or nothing; write `;
    expect(stderr.includes(refused)).toBe(!format.resumable);
    expect(exitCode).toBe(format.resumable ? 0 : 2);
  });
});
