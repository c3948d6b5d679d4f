import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { fromRoot } from "../root.js";

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

/** Every import of `src`, `scripts` and `bench` in the folder that the rules of the project forbid, as "rule: from -> to". */
function violations(folder: string): string[] {
  const command = fromRoot("node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const options = ["src", "scripts", "bench", "--config", fromRoot(".dependency-cruiser.cjs"), "--output-type", "json"];
  const { stdout, stderr } = spawnSync(process.execPath, [command, ...options], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 64 << 20,
  });
  if (stdout === "") throw new Error(stderr);
  const { summary } = JSON.parse(stdout) as { summary: { totalCruised: number; violations: Violation[] } };
  expect(summary.totalCruised).toBeGreaterThan(0);
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`).sort();
}

it("imports point one way: index, classifier -> score -> context -> match -> lexicon -> text", () => {
  expect(violations(fromRoot())).toEqual([]);
});

it("an import against the direction, out of the core, or in a circle is caught", () => {
  const folder = mkdtempSync(join(tmpdir(), "jobsift-imports-"));
  const planted = {
    "tsconfig.json": "{}",
    "src/post.ts": `import type { SourceText } from "./source-text/source-text.js"; export type Post = string | SourceText;`,
    "src/source-text/source-text.ts": "export type SourceText = { text: string };",
    "src/source-text/mapping.ts": `import "./source-text.js"; import "../text/fold.js";`,
    "src/text/fold.ts": `import { fs } from "node:fs"; import type { Lexicon } from "../lexicon/types.js"; export { fs, type Lexicon };`,
    "src/lexicon/types.ts": `import type { Post } from "../post.js"; export type Lexicon = Post;`,
    "src/match/trie.ts": `import "../text/fold.js"; import "./walk.js";`,
    "src/match/walk.ts": `import "./trie.js";`,
    "src/records/formats/csv.ts": "export const csv = 1;",
    "src/records/parquet-reader.ts": "export const chunks = 1;",
    "src/records/formats/parquet.ts": `import "../parquet-reader.js";`,
    "src/batch/chunk-classifier.ts": `import "../records/formats/csv.js";`,
    "src/html/index.ts": `import "../match/trie.js";`,
    "src/cli/index.ts": `import "../html/index.js"; import "./absent.js";`,
    "src/evaluate/metrics.ts": "export {};",
    "src/fit/fit.ts": `import "../evaluate/metrics.js"; import "../suggest/tagger.js";`,
    "src/suggest/tagger.ts": `import "../../scripts/fit.js";`,
    "scripts/fit.ts": `import "../src/evaluate/metrics.js";`,
    "bench/main.ts": `import "../scripts/fit.js";`,
    "scripts/build.ts": `import "../bench/main.js";`,
  };
  for (const [path, text] of Object.entries(planted)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  try {
    expect(violations(folder)).toEqual([
      "core-stands-alone: src/text/fold.ts -> fs",
      "fit-imports: src/fit/fit.ts -> src/suggest/tagger.ts",
      "formats-by-their-list: src/batch/chunk-classifier.ts -> src/records/formats/csv.ts",
      "html-imports: src/html/index.ts -> src/match/trie.ts",
      "no-circle: src/match/trie.ts -> src/match/walk.ts",
      "no-unresolved: src/cli/index.ts -> ./absent.js",
      "nothing-imports-bench: scripts/build.ts -> bench/main.ts",
      "nothing-imports-scripts: bench/main.ts -> scripts/fit.ts",
      "nothing-imports-scripts: src/suggest/tagger.ts -> scripts/fit.ts",
      "parquet-when-needed: src/records/formats/parquet.ts -> src/records/parquet-reader.ts",
      "source-text-imports: src/source-text/mapping.ts -> src/text/fold.ts",
      "text-imports: src/text/fold.ts -> src/lexicon/types.ts",
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
