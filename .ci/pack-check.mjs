// Packs what would be published, lints it, and uses it as a stranger would: from an empty folder, as an ES module,
// as CommonJS, from TypeScript, and on the command line; the README's first example and first command, as they stand there.
// Usage: node .ci/pack-check.mjs [path of a further Node to try it with ...]
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "esbuild";
import { tsImport } from "tsx/esm/api";

const { blocksIn, linksIn, withAssertions } = await tsImport("../tests/pages.ts", import.meta.url);
const root = fileURLToPath(new URL("..", import.meta.url));
const tool = (name) => join(root, "node_modules/.bin", name);
const folder = mkdtempSync(join(tmpdir(), "jobsift-pack-"));
const consumer = join(folder, "consumer");

function run(command, options, cwd = consumer) {
  const { status, stdout, error } = spawnSync(command, options, {
    cwd,
    encoding: "utf8",
    stdio: [null, null, "inherit"],
  });
  if (status !== 0) throw new Error(`${command} ${options.join(" ")}\n${error ?? stdout}`);
  return stdout;
}

try {
  run("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder], root);
  const name = readdirSync(folder).find((file) => file.endsWith(".tgz"));
  const tarball = join(folder, name);
  for (const [linter, ...options] of [
    ["publint", "--strict"],
    ["attw", "--profile", "node16"],
  ]) {
    run(tool(linter), [...options, tarball], root);
    console.log(`${linter}: ${name} is in order`);
  }

  cpSync(join(root, ".ci/consumer"), consumer, { recursive: true });
  writeFileSync(join(consumer, "package.json"), `{ "private": true, "type": "module" }\n`);
  run("npm", ["install", "--no-audit", "--no-fund", "--silent", tarball]);

  const installed = join(consumer, "node_modules/jobsift");
  const readme = readFileSync(join(installed, "README.md"), "utf8");
  const example = blocksIn(readme).find(({ language }) => language === "ts")?.code ?? "";
  assert.match(example, /from "jobsift";[\s\S]*\/\/ => /, "the first example of the README shows no results");
  writeFileSync(join(consumer, "example.mjs"), transformSync(withAssertions(example), { loader: "ts" }).code);
  const [, firstCommand] = /`npx (jobsift [^`]* node_modules\/jobsift\/[^`]*)`/.exec(readme) ?? [];
  assert.ok(firstCommand, "the README shows no command over a file of the package");
  for (const page of ["README.md", ...readdirSync(join(installed, "docs")).map((name) => `docs/${name}`)]) {
    if (!page.endsWith(".md")) continue;
    const links = linksIn(page, readFileSync(join(installed, page), "utf8"));
    const broken = links.filter((target) => !existsSync(join(installed, target)));
    assert.deepEqual(broken, [], `links of ${page} that lead nowhere in the package`);
  }
  console.log("README: links and first command lead to files of the package");

  for (const node of [process.execPath, ...process.argv.slice(2)]) {
    run(node, ["example.mjs"]);
    run(node, ["node_modules/jobsift/dist/cli.js", ...firstCommand.split(" ").slice(1)]);
    run(node, ["use.mjs"]);
    run(node, ["use.cjs"]);
    const command = ["node_modules/jobsift/dist/cli.js", "classify", "posts.ndjson", "--format", "ndjson", "--quiet"];
    const labels = run(node, command)
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).label);
    assert.deepEqual(labels, ["ml", "backend"]);
    console.log(
      `Node ${run(node, ["--version"]).trim()}: the README's first example, import, require and the command work`,
    );
  }
  assert.match(run(join(consumer, "node_modules/.bin/jobsift"), ["--version"]), /\d+\.\d+\.\d+/);

  const strict = ["--noEmit", "--strict", "--target", "es2022"];
  run(tool("tsc"), [...strict, "--module", "node16", "use.mts", "use.cts"]);
  run(tool("tsc"), [...strict, "--module", "esnext", "--moduleResolution", "bundler", "use.mts"]);
  console.log("TypeScript: the types hold under node16 and bundler resolution");
} finally {
  rmSync(folder, { recursive: true, force: true });
}
