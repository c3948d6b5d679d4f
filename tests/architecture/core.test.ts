import { gzipSync } from "node:zlib";
import ts from "typescript";
import { beforeAll, expect, it } from "vitest";
import { bareRealm, bundleCore } from "./bundle.js";

const gzipLimit = 99_100;

let bundle: string;
beforeAll(async () => {
  bundle = await bundleCore();
});

/** Names that a script refers to, without properties and the words in its strings. */
function references(script: string): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const { parent } = node;
    if (ts.isIdentifier(node)) {
      const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node;
      const isKey = (ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent)) && parent.name === node;
      if (!isMember && !isKey) names.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("core.js", script, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS));
  return names;
}

it(`the core with the default lexicon is at most ${gzipLimit} bytes gzipped`, () => {
  const bytes = gzipSync(bundle, { level: 9 }).length;
  expect(
    bytes,
    `the core is ${bytes} bytes gzipped. Look for what grew with "npx esbuild src/index.ts --bundle --minify --analyze ` +
      `--outfile=dist/core.js"; make the generated lexicon more compact (scripts/lexicon/packing.ts) before raising the limit, ` +
      "which README, CONTRIBUTING and docs/design.md state too.",
  ).toBeLessThanOrEqual(gzipLimit);
});

it("the core refers to nothing that Node alone has, and builds no code from text", () => {
  const foreign = ["require", "process", "Buffer", "global", "__dirname", "__filename", "module", "eval", "Function"];
  const host = ["window", "document", "fetch", "setTimeout", "TextDecoder", "TextEncoder", "performance", "Intl"];
  const found = references(bundle);
  expect([...foreign, ...host].filter((name) => found.has(name))).toEqual([]);
  expect(found.has("jobsift")).toBe(true);
});

it("importing the core compiles nothing; the first post does, once, or warming up before it", () => {
  const count = `
    var calls = 0;
    for (const [owner, name] of [[Map.prototype, "set"], [Set.prototype, "add"], [Array.prototype, "push"],
      [Array.prototype, "map"], [String.prototype, "split"], [String.prototype, "charCodeAt"], [JSON, "parse"]]) {
      const original = owner[name];
      owner[name] = function (...values) { calls++; return original.apply(this, values); };
    }`;
  const run = bareRealm(`${count}\n${bundle}`);
  const classify = `(() => { calls = 0; jobsift.classify("Backend engineer: you build REST APIs in Java."); return calls; })()`;
  const atImport = Number(run("calls"));
  const first = Number(run(classify));
  const second = Number(run(classify));
  expect(atImport).toBeLessThan(150);
  expect(first).toBeGreaterThan(10 * Math.max(atImport, second));

  const warm = bareRealm(`${count}\n${bundle}`);
  warm("jobsift.createClassifier().warmUp()");
  expect(Number(warm(classify))).toBeLessThan(first / 10);
});
