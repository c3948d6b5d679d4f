import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { built } from "./package/built.js";
import { type Block, blocksIn, linksIn, pages, readPage, withAssertions } from "./pages.js";
import { fromRoot } from "./root.js";

interface Command {
  readonly line: string;
  /** The output that the page shows behind the last command of a block. */
  readonly shown: string | undefined;
}

interface Page {
  readonly page: string;
  readonly programs: readonly Block[];
  readonly commands: readonly Command[];
}

const read: readonly Page[] = pages.map((page) => {
  const blocks = blocksIn(readPage(page));
  return {
    page,
    programs: blocks.filter(({ language }) => language === "ts"),
    commands: blocks.filter(({ language }) => language === "sh").flatMap(commandsOf),
  };
});

/** Fewest programs and commands of a page, so that none of them loses its examples unseen. */
const FEWEST: Readonly<Record<string, { readonly programs: number; readonly commands: number }>> = {
  "README.md": { programs: 3, commands: 6 },
  "docs/library.md": { programs: 6, commands: 0 },
  "docs/batch.md": { programs: 1, commands: 5 },
  "docs/pipelines.md": { programs: 3, commands: 0 },
};

function commandsOf({ code, next }: Block): Command[] {
  const lines = code.replaceAll("\\\n", " ").trim().split("\n");
  return lines.flatMap((text, at) => {
    // What comes before "&&" installs.
    const line = text.split("&&").at(-1)?.trim() ?? "";
    const shown = at === lines.length - 1 && next?.language === "text" ? next.code : undefined;
    return line.includes("npx jobsift") ? [{ line, shown }] : [];
  });
}

let cli: string;
let folder: string;
beforeAll(() => {
  cli = built("cli.js");
  // Inside the project, so that programs find `jobsift` by its own name; commands leave their files here too.
  folder = mkdtempSync(fromRoot("dist", ".pages-"));
  for (const { page } of read) {
    mkdirSync(join(folder, page), { recursive: true });
    for (const name of ["fixtures", "lexicon"]) symlinkSync(fromRoot(name), join(folder, page, name));
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function sh(command: string, page: string): { status: number | null; stdout: string; stderr: string } {
  return spawnSync("sh", ["-c", command], {
    cwd: join(folder, page),
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
}

describe("the pages have examples", () => {
  it.each(Object.entries(FEWEST))("%s", (page, { programs, commands }) => {
    const found = read.find((one) => one.page === page);
    expect(found?.programs.length).toBeGreaterThanOrEqual(programs);
    expect(found?.commands.length).toBeGreaterThanOrEqual(commands);
  });
});

describe.each(read.filter(({ commands }) => commands.length > 0))("commands of $page", ({ page, commands }) => {
  it.each(commands)("$line", ({ line, shown }) => {
    const { status, stdout, stderr } = sh(line.replaceAll("npx jobsift", `"${process.execPath}" "${cli}"`), page);
    expect(status, stderr).toBe(0);
    if (shown !== undefined) expect(plain(stdout)).toBe(plain(shown));
  });
});

describe.each(read.filter(({ programs }) => programs.length > 0))("programs of $page", ({ page, programs }) => {
  it.each(programs)("line $line: it runs, and its values are as the page says", ({ code, line, next }) => {
    const file = `program-${line}.mjs`;
    const { code: program } = transformSync(withAssertions(code), { loader: "ts", format: "esm" });
    writeFileSync(join(folder, page, file), program);
    const { status, stdout, stderr } = sh(`"${process.execPath}" ${file}`, page);
    expect(status, stderr).toBe(0);
    if (next?.language !== "json" || stdout === "") return;
    expect(JSON.parse(withoutHash(stdout))).toEqual(JSON.parse(withoutHash(next.code)));
  });
});

describe("types of the programs", () => {
  /** What the compiler says of a program, by its file. */
  let mistakes: ReadonlyMap<string, readonly string[]>;
  const nameOf = (page: string, line: number): string => join(folder, page, `program-${line}.ts`);
  const wrong = `import { classify } from "jobsift";\nclassify("").evidence[0].text;\nclassify("").verdict;\n`;

  beforeAll(() => {
    const files = new Map([[nameOf("README.md", 0), wrong]]);
    for (const { page, programs } of read) for (const { code, line } of programs) files.set(nameOf(page, line), code);
    mistakes = mistakesIn(files);
  });

  it("are checked: a member that is not there and an element that may be missing are mistakes", () => {
    expect(mistakes.get(nameOf("README.md", 0))).toEqual([
      expect.stringContaining("TS2532"),
      expect.stringContaining("TS2339"),
    ]);
  });

  it.each(read.flatMap(({ page, programs }) => programs.map(({ line }) => ({ page, line }))))(
    "$page, line $line",
    ({ page, line }) => expect(mistakes.get(nameOf(page, line))).toEqual([]),
  );
});

describe("links of the pages", () => {
  const targets = pages.flatMap((page) => linksIn(page, readPage(page)).map((target) => ({ page, target })));
  const packed: readonly string[] = ["README.md", ...JSON.parse(readFileSync(fromRoot("package.json"), "utf8")).files];

  it.each(targets)("$page: $target is there, and in the package", ({ target }) => {
    expect(existsSync(fromRoot(target))).toBe(true);
    expect(packed.filter((path) => target === path || target.startsWith(`${path}/`))).not.toEqual([]);
  });
});

/** Checks programs against the sources, as strictly as the sources themselves; a value that stands for itself is used. */
function mistakesIn(files: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  for (const [name, code] of files) writeFileSync(name, code);
  const { config } = ts.readConfigFile(fromRoot("tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(
    { ...config, include: [], files: [...files.keys()] },
    ts.sys,
    fromRoot(),
  );
  const program = ts.createProgram([...files.keys()], {
    ...options,
    strict: true,
    noUncheckedIndexedAccess: true,
    noUnusedLocals: false,
  });
  return new Map(
    [...files.keys()].map((name) => {
      const source = program.getSourceFile(name);
      const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
      return [
        name,
        found.map(({ code, messageText }) => `TS${code}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`),
      ];
    }),
  );
}

function plain(output: string): string {
  return output.replace(/[ \t]+$/gm, "").trim();
}

/** Any change of the lexicon changes its hash; the pages need not follow. */
function withoutHash(output: string): string {
  return output.replace(/\+[0-9a-f]{8}"/g, '"');
}
