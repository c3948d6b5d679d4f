import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import ts from "typescript";
import { withAssertions } from "./pages.js";
import { compilerOptions } from "./public-api.js";
import { fromRoot } from "./root.js";

/** What a program did. */
export interface Outcome {
  readonly stdout: string;
  /** The stack of what it threw; empty when it ran to its end. */
  readonly error: string;
}

/**
 * Runs programs in TypeScript, one after the other in one process, and holds them to their `// =>` lines.
 *
 * @param programs Code by its path, `<folder>/<name>.ts`; a program runs in its folder.
 * @param folder Where the outcomes may be written.
 */
export function runPrograms(programs: ReadonlyMap<string, string>, folder: string): ReadonlyMap<string, Outcome> {
  const list = [...programs].map(([path, code]) => {
    const file = path.replace(/\.ts$/, ".mjs");
    writeFileSync(file, transformSync(withAssertions(code), { loader: "ts", format: "esm" }).code);
    return { file, cwd: join(path, "..") };
  });
  const outcomes = join(folder, "outcomes.json");
  execFileSync(process.execPath, [fromRoot("tests", "program-runner.mjs"), JSON.stringify(list), outcomes]);
  const found: Record<string, Outcome> = JSON.parse(readFileSync(outcomes, "utf8"));
  return new Map(Object.entries(found).map(([file, outcome]) => [file.replace(/\.mjs$/, ".ts"), outcome]));
}

/** Checks programs against the sources, as strictly as the sources themselves; a value that stands for itself is used. */
export function mistakesIn(programs: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  for (const [path, code] of programs) writeFileSync(path, code);
  const program = ts.createProgram([...programs.keys()], {
    ...compilerOptions(),
    strict: true,
    noUncheckedIndexedAccess: true,
    noUnusedLocals: false,
  });
  return new Map(
    [...programs.keys()].map((path) => {
      const source = program.getSourceFile(path);
      const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
      return [
        path,
        found.map(({ code, messageText }) => `TS${code}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`),
      ];
    }),
  );
}
