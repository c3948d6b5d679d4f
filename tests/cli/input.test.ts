import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { invoke } from "./terminal.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "jobsift-"));
  await mkdir(join(folder, "posts", "more"), { recursive: true });
  await mkdir(join(folder, "empty"));
  const files: Readonly<Record<string, string | Uint8Array>> = {
    "posts/b.ndjson": '{"id":"b","title":"Nurse"}\n',
    "posts/a.csv.gz": gzipSync("id,title\na,Cook\n"),
    "posts/more/C.TXT": "Baker",
    "posts/more/notes.pdf": "no posts",
    "posts/.hidden.ndjson": '{"id":"hidden","title":"Nurse"}\n',
    "posts/[1].ndjson": '{"id":"brackets","title":"Nurse"}\n',
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
});
afterAll(() => rm(folder, { recursive: true }));

async function idsOf(...files: string[]): Promise<unknown[]> {
  const { stdout } = await invoke(["classify", "--format", "ndjson", ...files.map((file) => join(folder, file))]);
  return stdout
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line).id);
}

describe("inputs", () => {
  it("a folder stands for the files in it that can be read, at any depth, by name", async () => {
    const expected = ["brackets", "a", "b", join(folder, "posts/more/C.TXT")];
    expect(await idsOf("posts")).toEqual(expected);
    expect(await idsOf("posts/")).toEqual(expected);
  });

  it("a pattern stands for the files that it matches, and a file's own name for itself", async () => {
    expect(await idsOf("posts/*.{ndjson,csv.gz}")).toEqual(["brackets", "a", "b"]);
    expect(await idsOf("posts/[1].ndjson")).toEqual(["brackets"]);
    expect(await idsOf("posts/b.ndjson", "posts/*.gz")).toEqual(["b", "a"]);
  });

  it.each([
    ["empty", /no file in the folder .*empty ends in \.atom, /],
    ["posts/*.parquet", /no file matches .*\*\.parquet/],
    ["posts/nowhere.ndjson", /cannot read .*nowhere\.ndjson: no such file or folder/],
  ])("%s is refused with the reason", async (name, message) => {
    const { stderr, exitCode } = await invoke(["classify", join(folder, name)]);
    expect(stderr).toMatch(message);
    expect(exitCode).toBe(1);
  });

  it("the output must not be one of the files that a folder stands for", async () => {
    const { stderr } = await invoke(["classify", join(folder, "posts"), "-o", join(folder, "posts/b.ndjson")]);
    expect(stderr).toContain("is also an input");
    expect(await idsOf("posts/b.ndjson")).toEqual(["b"]);
  });

  it("what is left out of a folder is said", async () => {
    const { stderr } = await invoke(["classify", join(folder, "posts")]);
    expect(stderr).toMatch(/posts: left out 1 file whose names tell no format that is read \(\.pdf\)/);
  });

  it("only one post is explained", async () => {
    const { stderr } = await invoke(["explain", join(folder, "posts")]);
    expect(stderr).toContain("stands for 4 files; explain one of them");
  });
});
