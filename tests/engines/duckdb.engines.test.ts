import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type DuckDBConnection, DuckDBInstance, type Json } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { registerJobsift } from "../../src/engines/duckdb.js";
import { classify, createClassifier } from "../../src/index.js";
import { postFromRecord } from "../../src/records/index.js";
import { flattenResult } from "../../src/report/index.js";
import { built } from "../package/built.js";
import { fromRoot } from "../root.js";
import { classifications, enginePosts } from "./engine-posts.js";

const TITLE = "Machine Learning Engineer";
const TEXT = "<p>You train models with Py<b>Torch</b> &amp; deploy them.</p>";

describe("DuckDB", () => {
  let instance: DuckDBInstance;
  let connection: DuckDBConnection;
  let folder = "";

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "jobsift-"));
    instance = await DuckDBInstance.create();
    connection = await instance.connect();
    registerJobsift(connection);
  });
  afterAll(() => {
    instance.closeSync();
    rmSync(folder, { recursive: true });
  });

  async function rows(sql: string, values: (string | null)[] = [], on = connection): Promise<readonly Json[][]> {
    return (await on.runAndReadAll(sql, values)).getRowsJson();
  }

  describe("a row that is a post", () => {
    it.each([
      ["'Machine Learning Engineer', 'You train models with PyTorch.'", "ml"],
      ["'Backend Engineer', 'You build Go microservices and APIs.'", "backend"],
      ["'Ward Nurse', 'You care for patients.'", "neither"],
      ["'Ward Nurse', NULL", "neither"],
      ["NULL, 'You train models with PyTorch.'", "ml"],
      ["'', 'You train models with PyTorch.'", "ml"],
    ])("(%s): %s", async (post, label) => {
      expect(
        await rows(`SELECT jobsift_label(${post}), jobsift(${post}).label, jobsift_json(${post}) ->> 'label'`),
      ).toEqual([[label, label, label]]);
    });
  });

  describe("a row that is no post is NULL, and its JSON says why", () => {
    it.each(["NULL, NULL", "'', ''", "' ', NULL", "NULL, chr(10)"])("(%s)", async (post) => {
      const [[label, result, json] = []] = await rows(
        `SELECT jobsift_label(${post}), jobsift(${post}), jobsift_json(${post})`,
      );
      expect([label, result]).toEqual([null, null]);
      expect(JSON.parse(String(json))).toEqual({
        error: { code: "invalid-record", message: expect.stringContaining("neither a title") },
      });
    });
  });

  it("has the columns of a CSV as members, lists as lists, and the evidence", async () => {
    const [[result] = []] = await rows("SELECT jobsift($1, $2)", [TITLE, TEXT]);
    const classification = classify(postFromRecord({ title: TITLE, description: TEXT }));
    const { id: _, ...columns } = flattenResult(classification);
    expect(result).toEqual({
      ...columns,
      evidence: classification.evidence.map(({ concept, name, text, field, start, end, section, contributions }) => ({
        ...{ concept, name, text, field, start, end, section, ml: contributions.ml, backend: contributions.backend },
      })),
    });
  });

  it("has evidence that slices out of the column, tags and all", async () => {
    const evidence = await rows(
      "SELECT e.text, e.start, e.end FROM (SELECT unnest(jobsift($1, $2).evidence) AS e) WHERE e.field = 'description'",
      [TITLE, TEXT],
    );
    expect(evidence).toContainEqual(["PyTorch", TEXT.indexOf("Py"), TEXT.indexOf("</b>")]);
    for (const [text, start, end] of evidence) {
      expect(TEXT.slice(Number(start), Number(end)).replace(/<[^>]*>/g, "")).toBe(text);
    }
  });

  it("is typed: labels are text, figures are DOUBLE, the JSON is JSON", async () => {
    const [types] = await rows(
      "SELECT typeof(jobsift_label('a', 'b')), typeof(jobsift('a', 'b').lean), typeof(jobsift_json('a', 'b')), typeof(jobsift('a', 'b').top_ml)",
    );
    expect(types).toEqual(["VARCHAR", "DOUBLE", "JSON", "VARCHAR[]"]);
  });

  it("refuses columns of other types by name", async () => {
    await expect(rows("SELECT jobsift_label(1, 'b')")).rejects.toThrow(/jobsift_label\(VARCHAR, VARCHAR\) -> VARCHAR/);
    await expect(rows("SELECT jobsift_label('a')")).rejects.toThrow(/jobsift_label\(VARCHAR, VARCHAR\) -> VARCHAR/);
  });

  it("is known to every connection of the database", async () => {
    const other = await instance.connect();
    expect(await rows("SELECT jobsift_label('ML Engineer', NULL)", [], other)).toEqual([["ml"]]);
  });

  it("takes the options of a classifier, and other ones when it is registered again", async () => {
    const own = await (await DuckDBInstance.create()).connect();
    const count = "SELECT len(jobsift($1, $2).evidence)";
    registerJobsift(own, { maxEvidence: 1 });
    expect(await rows(count, [TITLE, TEXT], own)).toEqual([["1"]]);
    const options = { maxEvidence: 2, prior: { ml: 0.02 } };
    registerJobsift(own, options);
    expect(await rows(count, [TITLE, TEXT], own)).toEqual([["2"]]);
    const [[json] = []] = await rows("SELECT jobsift_json($1, NULL)", [TITLE], own);
    expect(json).toBe(JSON.stringify(createClassifier(options).classify({ title: TITLE })));
  });

  it.each([
    [undefined, "missing"],
    [{}, "an object"],
    ["posts.duckdb", "a string"],
  ])("%j is no connection", (value, received) => {
    const wrong = value as unknown as DuckDBConnection;
    expect(() => registerJobsift(wrong)).toThrow(
      `connection must be a connection of @duckdb/node-api 1.5.5-r.4 or later; this is ${received}`,
    );
  });

  describe("judges every row as jobsift classify does, whatever the number of threads", () => {
    // DuckDB hands over 2,048 rows at a time.
    const posts = enginePosts().slice(0, 5000);
    const expected = new Map(classifications(posts).map((json, at) => [posts[at]?.id, json]));

    beforeAll(async () => {
      const path = join(folder, "posts.ndjson");
      writeFileSync(path, posts.map((post) => `${JSON.stringify(post)}\n`).join(""));
      const read = `SELECT * FROM read_ndjson('${path}', columns = {id: 'VARCHAR', title: 'VARCHAR', description: 'VARCHAR'}, maximum_object_size = 100000000)`;
      await connection.run(`COPY (${read}) TO '${join(folder, "posts.parquet")}' (ROW_GROUP_SIZE 2048)`);
      await connection.run(`COPY (${read}) TO '${join(folder, "posts.csv")}'`);
    });

    it.each([
      ["posts.parquet", 4],
      ["posts.csv", 1],
    ])("%s, %i", async (file, threads) => {
      const own = await (await DuckDBInstance.create(":memory:", { threads: String(threads) })).connect();
      registerJobsift(own, { maxEvidence: 10 });
      const source = file.endsWith(".csv")
        ? `read_csv('${join(folder, file)}', all_varchar = true, max_line_size = 100000000)`
        : `'${join(folder, file)}'`;
      const judged = await rows(
        `SELECT id, jobsift_label(title, description), jobsift(title, description), jobsift_json(title, description) FROM ${source}`,
        [],
        own,
      );
      expect(judged).toHaveLength(posts.length);
      for (const [id, label, result, json] of judged) {
        const { id: _, ...classification } = JSON.parse(expected.get(String(id)) ?? "{}");
        expect(json).toBe(JSON.stringify(classification));
        expect(label).toBe(classification.label);
        expect(result).toMatchObject({ label, confidence: classification.confidence, lean: classification.lean });
      }
    });
  });

  it.each([
    [
      "duckdb.js",
      "--input-type=module",
      (file: string) => `import { registerJobsift } from ${JSON.stringify(pathToFileURL(file))};`,
    ],
    [
      "duckdb.cjs",
      "--input-type=commonjs",
      (file: string) => `const { registerJobsift } = require(${JSON.stringify(file)});`,
    ],
  ])("%s leaves nothing behind that would keep the process from ending", (file, type, load) => {
    const program = `${load(built(file))}
      import("@duckdb/node-api").then(async ({ DuckDBInstance }) => {
        const connection = await (await DuckDBInstance.create()).connect();
        registerJobsift(connection);
        const reader = await connection.runAndReadAll("SELECT jobsift_label('ML Engineer', NULL)");
        console.log(reader.getRowsJson()[0][0]);
      });`;
    const { status, stdout, stderr } = spawnSync(process.execPath, [type, "--eval", program], {
      cwd: fromRoot(),
      encoding: "utf8",
      timeout: 60_000,
    });
    expect([status, stdout, stderr]).toEqual([0, "ml\n", ""]);
  });
});
