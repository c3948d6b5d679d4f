import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Parser } from "htmlparser2";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { built } from "../package/built.js";
import { fromRoot } from "../root.js";
import { hasClickhouse } from "./available.js";
import { classifications, enginePosts } from "./engine-posts.js";

interface Session {
  query(sql: string, format?: string): string;
  close(): void;
}

describe.skipIf(!hasClickhouse())("ClickHouse", () => {
  let folder = "";
  let session: Session;
  const leftovers = new Set(readdirSync(tmpdir()));

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "jobsift-"));
    const options = ["clickhouse", "install", folder, "--pool-size", "2"];
    const files = execFileSync(process.execPath, [built("cli.js"), ...options], { encoding: "utf8" })
      .trim()
      .split("\n");
    expect(files).toEqual([join(folder, "jobsift_function.xml"), join(folder, "user_scripts/jobsift_stdio")]);
    // What a server's config.xml says too.
    const config = join(folder, "config.xml");
    writeFileSync(
      config,
      `<clickhouse>
        <user_defined_executable_functions_config>${folder}/*_function.xml</user_defined_executable_functions_config>
        <user_scripts_path>${folder}/user_scripts/</user_scripts_path>
      </clickhouse>`,
    );
    mkdirSync(join(folder, "data"));
    const { Session } = createRequire(fromRoot("tests/engines/package.json"))("chdb") as {
      Session: new (path: string, options: object) => Session;
    };
    session = new Session(join(folder, "data"), { connectionArgs: [`--config-file=${config}`] });
  });
  afterAll(() => {
    session.close();
    rmSync(folder, { recursive: true, force: true });
    // chdb leaves a folder of its own behind.
    for (const name of readdirSync(tmpdir())) {
      if (name.startsWith("chdb") && !leftovers.has(name))
        rmSync(join(tmpdir(), name), { recursive: true, force: true });
    }
  });

  const rows = (sql: string) => JSON.parse(session.query(sql, "JSONCompact")).data;

  it("is configured by well-formed XML", () => {
    let depth = 0;
    const names: string[] = [];
    const parser = new Parser(
      {
        onopentag: (name) => {
          depth++;
          names.push(name);
        },
        onclosetag: () => {
          depth--;
        },
      },
      { xmlMode: true },
    );
    parser.end(readFileSync(join(folder, "jobsift_function.xml"), "utf8"));
    expect(depth).toBe(0);
    expect(names.filter((name) => name === "function")).toHaveLength(2);
  });

  it("knows jobsift_label and jobsift_json", () => {
    const [[label, json]] = rows(
      "SELECT jobsift_label('Machine Learning Engineer', 'You train models\\nwith PyTorch') AS label, jobsift_json('Ward Nurse', NULL)",
    );
    expect(label).toBe("ml");
    expect(JSON.parse(json)).toMatchObject({ label: "neither", notes: expect.arrayContaining(["title-only"]) });
  });

  it("gives a row that is no post the label NULL, and the reason as JSON", () => {
    const [[label, json]] = rows("SELECT jobsift_label(NULL, ''), jobsift_json(NULL, '')");
    expect(label).toBeNull();
    expect(JSON.parse(json)).toMatchObject({ error: { code: "invalid-record" } });
  });

  it("judges every row of a table as jobsift classify does, in several processes", () => {
    const posts = enginePosts();
    const path = join(folder, "posts.ndjson");
    writeFileSync(path, posts.map((post) => `${JSON.stringify(post)}\n`).join(""));
    session.query("CREATE DATABASE test");
    session.query(
      "CREATE TABLE test.posts (id String, title String, description String) ENGINE = MergeTree ORDER BY id SETTINGS index_granularity = 512",
    );
    session.query(
      `INSERT INTO test.posts SELECT * FROM file('${path}', 'JSONEachRow', 'id String, title String, description String')`,
    );
    const judged = rows(
      "SELECT id, jobsift_label(title, description), jobsift_json(title, description) FROM test.posts SETTINGS max_block_size = 500, max_threads = 2",
    ) as [string, string, string][];
    expect(judged).toHaveLength(posts.length);
    const expected = new Map(classifications(posts).map((json, at) => [posts[at]?.id, json]));
    for (const [id, label, json] of judged) {
      const { id: _, ...result } = JSON.parse(expected.get(id) ?? "{}");
      expect(json).toBe(JSON.stringify(result));
      expect(label).toBe(result.label);
    }
  });
});
