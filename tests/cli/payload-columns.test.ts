import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parquetWriteBuffer } from "hyparquet-writer";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import writeWorkbook from "write-excel-file/node";
import { invoke } from "./terminal.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "jobsift-"));
});
afterAll(() => rm(folder, { recursive: true }));

const lever = JSON.stringify([
  { id: "a", text: "Backend Engineer", hostedUrl: "https://x.example", descriptionPlain: "You build APIs in Go." },
  { id: "b", text: "Nurse", hostedUrl: "https://x.example", descriptionPlain: "You care." },
]);
const feed =
  "<source><job><title>ML Engineer</title><company>Acme</company><referencenumber>c</referencenumber><description>You train models.</description></job></source>";
const rows = [
  ["board", "raw"],
  ["lever", lever],
  ["indeed", feed],
] as const;
const [, ...records] = rows;

const writers: Readonly<Record<string, () => Promise<Buffer>>> = {
  "raw.csv": async () => Buffer.from(Papa.unparse(rows.map((row) => [...row]))),
  "raw.ndjson": async () => Buffer.from(records.map(([board, raw]) => `${JSON.stringify({ board, raw })}\n`).join("")),
  "raw.parquet": async () =>
    Buffer.from(
      parquetWriteBuffer({
        columnData: [
          { name: "board", data: records.map(([board]) => board), type: "STRING" },
          { name: "raw", data: records.map(([, raw]) => raw), type: "STRING" },
        ],
      }),
    ),
  "raw.xlsx": async () => writeWorkbook(rows.map((row) => [...row])).toBuffer(),
};

describe.each(Object.entries(writers))("a column of payloads in %s", (name, write) => {
  it("gives the postings of each, with the other columns kept", async () => {
    const input = join(folder, name);
    await writeFile(input, await write());
    const { stdout, exitCode } = await invoke([
      "classify",
      input,
      "--payload-field",
      "raw",
      "--keep",
      "board",
      "-f",
      "ndjson",
    ]);
    const results = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(results.map(({ id, label, input: { board } }) => [id, label, board])).toEqual([
      ["a", "backend", "lever"],
      ["b", "neither", "lever"],
      ["c", "ml", "indeed"],
    ]);
    expect(results[0].evidence[0].source).toMatchObject({ path: expect.stringContaining("text"), start: 0 });
    expect(exitCode).toBe(0);
  });
});

it("a payload without a posting is said", async () => {
  const input = join(folder, "none.json");
  await writeFile(input, '{"jobs":[]}');
  const { stderr, exitCode } = await invoke(["classify", input]);
  expect(stderr).toContain(`jobsift: ${input}: a payload without a posting\n`);
  expect(exitCode).toBe(0);
});
