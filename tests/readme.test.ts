import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { built } from "./package/built.js";
import { type Block, blocksIn, documentedFiles, examplesIn, linksIn, pages, readPage } from "./pages.js";
import { mistakesIn, type Outcome, runPrograms } from "./programs.js";
import { fromRoot } from "./root.js";

interface Command {
  readonly line: string;
  /** The output that the page shows behind the last command of a block. */
  readonly shown: string | undefined;
}

interface Page {
  /** Its path; that of a source file for the examples in its comments. */
  readonly page: string;
  readonly programs: readonly Block[];
  readonly commands: readonly Command[];
}

const read: readonly Page[] = [
  ...pages.map((page) => pageOf(page, blocksIn(readPage(page)))),
  ...documentedFiles.map((file) => pageOf(file, examplesIn(file))),
];

/** Programs that are type-checked and not run. */
const NOT_RUN: Readonly<Record<string, string>> = {
  "src/engines/bullmq.ts": "needs Redis",
  "src/fit/fit.ts": "needs 300 labelled posts",
  "src/fit/fit-record.ts: fitWeights": "needs 300 labelled posts",
};

function pageOf(page: string, blocks: readonly Block[]): Page {
  return {
    page,
    programs: blocks.filter(({ language }) => language === "ts"),
    commands: blocks.filter(({ language }) => language === "sh").flatMap(commandsOf),
  };
}

function isRun(page: string, { code }: Block): boolean {
  return !Object.keys(NOT_RUN).some((entry) => {
    const [file, word = ""] = entry.split(": ");
    return page === file && code.includes(word);
  });
}

/** Fewest programs and commands of a page, so that none of them loses its examples unseen. */
const FEWEST: Readonly<Record<string, { readonly programs: number; readonly commands: number }>> = {
  "README.md": { programs: 4, commands: 6 },
  "docs/library.md": { programs: 6, commands: 0 },
  "docs/batch.md": { programs: 2, commands: 7 },
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

describe("programs", () => {
  const wrong = {
    page: "README.md",
    line: 1,
    code: 'import { classify } from "jobsift";\nclassify("").label; // => "ml"\n',
  };
  const run = read.flatMap(({ page, programs }) =>
    programs.filter((program) => isRun(page, program)).map((program) => ({ page, ...program })),
  );

  let outcomes: ReadonlyMap<string, Outcome>;
  beforeAll(() => {
    const programs = [wrong, ...run].map(({ page, line, code }) => [fileOf(page, line), code] as const);
    outcomes = runPrograms(new Map(programs), folder);
  });

  it("fail when a value is not as the page says", () => {
    expect(outcomes.get(fileOf(wrong.page, wrong.line))?.error).toContain("AssertionError");
  });

  it("are all run but for the exceptions", () => {
    const skipped = read.flatMap(({ page, programs }) => programs.filter((program) => !isRun(page, program)));
    expect(skipped).toHaveLength(5);
  });

  it.each(run)("$page, line $line: it runs, and its values are as the page says", ({ page, line, next }) => {
    const outcome = outcomes.get(fileOf(page, line));
    expect(outcome?.error).toBe("");
    if (next?.language !== "json" || outcome === undefined || outcome.stdout === "") return;
    expect(JSON.parse(withoutHash(outcome.stdout))).toEqual(JSON.parse(withoutHash(next.code)));
  });
});

describe("types of the programs", () => {
  /** What the compiler says of a program, by its file. */
  let mistakes: ReadonlyMap<string, readonly string[]>;
  const wrong = `import { classify } from "jobsift";\nclassify("").evidence[0].text;\nclassify("").verdict;\n`;

  beforeAll(() => {
    const files = new Map([[fileOf("README.md", 0), wrong]]);
    for (const { page, programs } of read) for (const { code, line } of programs) files.set(fileOf(page, line), code);
    mistakes = mistakesIn(files);
  });

  it("are checked: a member that is not there and an element that may be missing are mistakes", () => {
    expect(mistakes.get(fileOf("README.md", 0))).toEqual([
      expect.stringContaining("TS2532"),
      expect.stringContaining("TS2339"),
    ]);
  });

  it.each(read.flatMap(({ page, programs }) => programs.map(({ line }) => ({ page, line }))))(
    "$page, line $line",
    ({ page, line }) => expect(mistakes.get(fileOf(page, line))).toEqual([]),
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

/** Where the program at a line of a page is written. */
function fileOf(page: string, line: number): string {
  return join(folder, page, `program-${line}.ts`);
}

function plain(output: string): string {
  return output.replace(/[ \t]+$/gm, "").trim();
}

/** Any change of the lexicon changes its hash; the pages need not follow. */
function withoutHash(output: string): string {
  return output.replace(/\+[0-9a-f]{8}"/g, '"');
}
