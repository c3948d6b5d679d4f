import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerFormatNames, lineFormatNames } from "../../src/engines/index.js";
import { inputFormatNames } from "../../src/records/index.js";
import { outputFormatNames } from "../../src/results/index.js";
import { invoke, type Situation } from "../cli/terminal.js";
import { fromRoot } from "../root.js";

const names: ReadonlySet<string> = new Set([
  ...inputFormatNames,
  ...outputFormatNames,
  ...lineFormatNames,
  ...answerFormatNames,
]);

const comparisons: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

/** The places of a source that tell formats apart by their names, each as it is written. */
function predicates(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isPredicate(node)) found.push(node.getText().split("\n", 1).join());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("source.ts", source, ts.ScriptTarget.ES2022, true));
  return found;
}

function isPredicate(node: ts.Node): boolean {
  if (ts.isBinaryExpression(node)) {
    return comparisons.has(node.operatorToken.kind) && (isName(node.left) || isName(node.right));
  }
  if (ts.isCaseClause(node)) return isName(node.expression);
  if (ts.isCallExpression(node)) return isTest(node.expression) && node.arguments.some(isName);
  // Several names together are a list or a table of formats.
  if (ts.isArrayLiteralExpression(node)) return node.elements.filter(isName).length > 1 && !areExtensions(node);
  if (ts.isObjectLiteralExpression(node)) return node.properties.filter(({ name }) => isKey(name)).length > 1;
  if (ts.isRegularExpressionLiteral(node)) {
    return new Set(node.text.match(/\w+/g)?.filter((word) => names.has(word))).size > 1;
  }
  return false;
}

/** The extensions of a format, which may be names of others too. */
function areExtensions({ parent }: ts.Node): boolean {
  return ts.isPropertyAssignment(parent) && parent.name.getText() === "extensions";
}

function isName(node: ts.Node): boolean {
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return isName(node.expression);
  return ts.isStringLiteralLike(node) && names.has(node.text.replace(/^\./, ""));
}

function isKey(name: ts.PropertyName | undefined): boolean {
  return name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name)) && names.has(name.text);
}

/** `name.endsWith`, `/csv/.test` and what else answers with yes or no. */
function isTest(callee: ts.Expression): boolean {
  const tests = [
    "startsWith",
    "endsWith",
    "includes",
    "indexOf",
    "has",
    "test",
    "match",
    "search",
    "localeCompare",
    "is",
  ];
  return ts.isPropertyAccessExpression(callee) && tests.includes(callee.name.text);
}

describe("a format's name", () => {
  /** What looks like one and is none. */
  const others = [
    // Media types by what they are for.
    "body.ts: {",
    // A part of a post.
    'fields.ts: part === "text"',
    'fields.ts: part === "text"',
    'lexicon-files.ts: name.endsWith(".json")',
    // A column of TSV.
    'line-formats.ts: column === "json"',
    'openapi.ts: schema === "text"',
    'postings.ts: mediaType.endsWith("json")',
    // What a payload is.
    'recognition.ts: kind === "json"',
    'spelling.ts: part === "text"',
  ];

  it("decides nothing: whoever asks has the format, and asks its members", () => {
    const files = readdirSync(fromRoot("src"), { recursive: true, encoding: "utf8" })
      .map((file) => `src/${file.replaceAll("\\", "/")}`)
      .filter((file) => file.endsWith(".ts") && file !== "src/lexicon/default.ts");
    expect(files).toEqual(
      expect.arrayContaining([
        "src/batch/chunk-classifier.ts",
        "src/cli/result-files.ts",
        "src/records/chunk-reader.ts",
      ]),
    );
    expect([...names]).toEqual(expect.arrayContaining(["ndjson", "tsv", "markdown", "table", "parquet"]));
    const found = files.flatMap((file) =>
      predicates(readFileSync(fromRoot(file), "utf8")).map((written) => `${basename(file)}: ${written}`),
    );
    expect(found.sort()).toEqual(others);
  });

  it.each([
    ['if (format === "csv") write();'],
    ["const isLines = 'ndjson' !== format.name;"],
    ['if (format == ("parquet" as const)) open();'],
    ["const isTable = name === `table`;"],
    ['switch (format) { case "json": break; }'],
    ['if (path.endsWith(".parquet")) open();'],
    ['if (whole.has("json")) wait();'],
    ['const rows = ["csv", "tsv"]; if (rows.includes(format)) cut();'],
    ['const tables = new Set(["table", "csv"]);'],
    ["const holdsErrors = { ndjson: true, csv: false }[format];"],
    ["if (/^(ndjson|csv)$/.test(format)) resume();"],
  ])("that decides something is found: %s", (source) => {
    expect(predicates(source)).toHaveLength(1);
  });

  it.each([
    ["if (format.resumable) resume();"],
    ['if (label === "ml") count();'],
    ['encode("ndjson", record);'],
    ['const layout = { format: "text" };'],
    ['const vendor = { title: ["text"], list: ["jobs", "text"] };'],
  ])("that decides nothing is left alone: %s", (source) => {
    expect(predicates(source)).toEqual([]);
  });
});

/** A room of formats as it is with one more: a file of its own, and a line of the list. */
function withFormat(room: string, name: string, source: string): Plugin {
  const list = fromRoot(room, "index.ts");
  const file = fromRoot(room, `${name}.ts`);
  return {
    name: `${room}/${name}`,
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^[.][/]/ }, ({ path, importer }) =>
        importer === list && path === `./${name}.js` ? { path: file } : undefined,
      );
      onLoad({ filter: /[/]formats[/]/ }, ({ path }) =>
        path === file ? { contents: source, loader: "ts" } : undefined,
      );
      onLoad({ filter: /[/]formats[/]index\.ts$/ }, ({ path }) => {
        if (path !== list) return undefined;
        const before = readFileSync(path, "utf8");
        const after = before.replace("const registered = [", `import { ${name} } from "./${name}.js";\n$&${name}, `);
        expect(after).not.toBe(before);
        return { contents: after, loader: "ts" };
      });
    },
  };
}

describe("a format that is added", () => {
  const cards = `
    import type { RecordsFormat } from "./format.js";
    import type { Layout } from "../chunk.js";
    import { LineSplitter } from "../lines.js";
    import { cutText } from "./cutting.js";
    interface CardLayout extends Layout { readonly mark: string }
    export const cards: RecordsFormat<"cards", CardLayout> = {
      name: "cards", title: "index cards", holds: "records", extensions: ["cards"],
      begins: (head) => head.startsWith("%%"),
      open: (input) => cutText(input, (from) => new LineSplitter(from), { format: "cards", mark: "%%" }),
      parse(text, { mark }) {
        const [, id, title] = text.split(mark);
        return { id, title };
      },
    };`;
  const labels = `
    import type { OutputFormat } from "./format.js";
    export const labels = {
      name: "labels", title: "bare labels", extensions: ["labels"],
      encoding: { results: () => ({ label }) => label + "\\n" },
      holdsErrors: false, resumable: true, compressedInside: false, showsKeptFields: false, namesByPlace: false,
      needsFile: false, opensInSpreadsheets: false,
      open: async (sink) => sink,
    } as const satisfies OutputFormat;`;

  let folder = "";
  let run: typeof import("../../src/cli/program.js").run;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "jobsift-formats-"));
    symlinkSync(fromRoot("node_modules"), join(folder, "node_modules"));
    const outfile = join(folder, "program.mjs");
    await build({
      entryPoints: [fromRoot("src/cli/program.ts")],
      outfile,
      bundle: true,
      packages: "external",
      platform: "node",
      format: "esm",
      plugins: [withFormat("src/records/formats", "cards", cards), withFormat("src/results/formats", "labels", labels)],
    });
    ({ run } = await import(pathToFileURL(outfile).href));
    writeFileSync(join(folder, "posts.cards"), "%%1%%Ward Nurse\n%%2%%Backend Engineer\n");
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const classify = (args: readonly string[], situation?: Situation) => invoke(["classify", ...args], situation, run);

  it("takes its own file and a line of the list, to be read, recognised and written", async () => {
    const both = await classify([join(folder, "posts.cards"), "--format", "labels"]);
    expect(both).toMatchObject({ exitCode: 0, stdout: "neither\nbackend\n" });
    const guessed = await classify(["--format", "labels"], { stdin: "%%1%%Ward Nurse\n" });
    expect(guessed).toMatchObject({ exitCode: 0, stdout: "neither\n" });
    const named = await classify(["--input-format", "cards", "-f", "labels"], { stdin: "1%%2%%Backend Engineer\n" });
    expect(named).toMatchObject({ exitCode: 0, stdout: "backend\n" });
  });

  it("takes no more to be resumed and refused where it must be", async () => {
    const output = join(folder, "out.labels");
    const args = [join(folder, "posts.cards"), "--output", output];
    expect(await classify(args)).toMatchObject({ exitCode: 0 });
    expect(readFileSync(output, "utf8")).toBe("neither\nbackend\n");
    expect((await classify([...args, "--resume"])).stderr).toContain("is finished already");
    expect((await classify([...args, "--keep", "id"])).stderr).toContain("bare labels shows no kept fields");
  });

  it("takes no more to stand in the help", async () => {
    const help = (await classify(["--help"])).stdout.replace(/\s+/g, " ");
    expect(help).toContain("Classify job posts from index cards, NDJSON, ");
    expect(help).toContain('(choices: "labels", "table", ');
    expect(help).toContain('(choices: "cards", "ndjson", ');
    expect(help).toContain("While an --output of bare labels, NDJSON, CSV or TSV is written");
  });
});
