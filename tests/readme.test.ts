import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { built } from "./package/built.js";
import { fromRoot } from "./root.js";

interface Block {
  readonly language: string;
  readonly code: string;
}

const path = fromRoot("README.md");
const readme = existsSync(path) ? readFileSync(path, "utf8") : "";
const blocks: Block[] = [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language = "", code = ""]) => ({
  language,
  code,
}));

/** Each command line, with the output that the next block shows where the command is the last of its block. */
const commands = blocks.flatMap(({ language, code }, index) => {
  if (language !== "sh") return [];
  const next = blocks[index + 1];
  const lines = code.replaceAll("\\\n", " ").trim().split("\n");
  return lines.flatMap((line, at) => {
    // What comes before "&&" installs.
    const command = line.split("&&").at(-1)?.trim() ?? "";
    const shown = at === lines.length - 1 && next?.language === "text" ? next.code : undefined;
    return command.startsWith("npx jobsift") ? [{ command, shown }] : [];
  });
});
const programs = blocks.filter(({ language }) => language === "ts");

let cli: string;
let folder: string;
beforeAll(() => {
  cli = built("cli.js");
  // Inside the project, so that programs find `jobsift` by its own name; commands leave their files here too.
  folder = mkdtempSync(fromRoot("dist", ".readme-"));
  for (const name of ["fixtures", "lexicon"]) symlinkSync(fromRoot(name), join(folder, name));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function sh(command: string): { status: number | null; stdout: string; stderr: string } {
  return spawnSync("sh", ["-c", command], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
}

describe.skipIf(commands.length === 0)("commands of the README", () => {
  test.each(commands)("$command", ({ command, shown }) => {
    const { status, stdout, stderr } = sh(command.replaceAll("npx jobsift", `"${process.execPath}" "${cli}"`));
    expect(status, stderr).toBe(0);
    if (shown !== undefined) expect(plain(stdout)).toBe(plain(shown));
  });
});

describe.skipIf(programs.length === 0)("programs of the README", () => {
  test.each(programs.map(({ code }, at) => ({ code, at })))(
    "program $at runs, and its values are as it says",
    ({ code, at }) => {
      const file = join(folder, `program-${at}.mjs`);
      writeFileSync(file, transformSync(checked(code), { loader: "ts", format: "esm" }).code);
      const { status, stderr } = sh(`"${process.execPath}" "${file}"`);
      expect(status, stderr).toBe(0);
    },
  );
});

/** Turns `value; // => expected` into an assertion where what is expected is a literal. */
function checked(code: string): string {
  const asserted = code.replace(
    /^(?:console\.log\((.+)\)|(.+?));?\s*\/\/ => (.+)$/gm,
    (line, printed, value, expected) =>
      isLiteral(expected) ? `assert.deepEqual(${printed ?? value}, ${expected});` : line,
  );
  return `import assert from "node:assert/strict";\n${asserted}`;
}

function isLiteral(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function plain(output: string): string {
  return output.replace(/[ \t]+$/gm, "").trim();
}
