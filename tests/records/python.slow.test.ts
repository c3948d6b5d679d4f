import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { hasProgram } from "../engines/available.js";
import { fromRoot } from "../root.js";
import { decodeTable, readTable, type TableReading } from "./table-reading.js";
import { QUOTINGS, type TableFile, writeTables } from "./tables.js";

/** What the csv module of Python is told of a file. */
interface PythonDialect {
  readonly delimiter: string;
  readonly quotechar?: string;
  readonly doublequote?: boolean;
  readonly escapechar?: string;
  /** 3 is QUOTE_NONE. */
  readonly quoting?: 3;
}

type Rows = TableReading["rows"];

/** Header and rows of each file. */
function readByPython(files: readonly TableFile[], dialectOf: (file: TableFile) => PythonDialect): readonly Rows[] {
  const input = files.map((file) => JSON.stringify({ text: decodeTable(file), dialect: dialectOf(file) })).join("\n");
  const output = execFileSync("python3", [fromRoot("tests/records/python.py")], { input, maxBuffer: 1 << 28 });
  return output
    .toString()
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

function fullDialectOf({ recipe }: TableFile): PythonDialect {
  const { delimiter, quoting } = recipe;
  const { quote, when } = QUOTINGS[quoting];
  if (when === "never") return { delimiter, quoting: 3 };
  if (quoting === "backslash") return { delimiter, doublequote: false, escapechar: "\\" };
  return { delimiter, quotechar: quote };
}

/** Why the rows are not those of Python, which takes any file for one that is quoted as RFC 4180 has it. */
function reasonFor({ rows: [, ...written], recipe }: TableFile, { rows, refused }: TableReading): string {
  if (refused.length > 0) return "a quote in the last row is never closed: the row is an error";
  if (JSON.stringify(rows) !== JSON.stringify(written))
    return "an unquoted cell begins with a quote, a later one ends with it";
  if (recipe.quoting.startsWith("single")) return "cells stand in single quotes";
  if (recipe.quoting === "backslash") return "a backslash stands before a quote";
  return "a quote is part of the text";
}

async function countReasons(
  files: readonly TableFile[],
  dialectOf: (file: TableFile) => PythonDialect,
): Promise<Readonly<Record<string, number>>> {
  const reasons: Record<string, number> = {};
  for (const [at, theirs] of readByPython(files, dialectOf).entries()) {
    const file = files[at];
    if (file === undefined) throw new Error("Python read more files than there are");
    const ours = await readTable(file);
    if (JSON.stringify([file.rows[0], ...ours.rows]) === JSON.stringify(theirs)) continue;
    const reason = reasonFor(file, ours);
    reasons[reason] = (reasons[reason] ?? 0) + 1;
  }
  return reasons;
}

// docs/batch.md has these figures.
describe.skipIf(!hasProgram("python3"))("the csv module of Python (skipped where there is no python3)", () => {
  const files = [...writeTables(5)];

  it("is agreed with on all files but these, when it is told the delimiter, the encoding and the lines above the header", async () => {
    expect(await countReasons(files, ({ recipe: { delimiter } }) => ({ delimiter }))).toEqual({
      "cells stand in single quotes": 659,
      "a backslash stands before a quote": 292,
      "a quote is part of the text": 214,
      "a quote in the last row is never closed: the row is an error": 40,
    });
  });

  it("is agreed with on all files but these, when it is told how they are quoted too", async () => {
    expect(await countReasons(files, fullDialectOf)).toEqual({
      "a quote in the last row is never closed: the row is an error": 40,
      "an unquoted cell begins with a quote, a later one ends with it": 1,
    });
  });
});
