import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { fromRoot } from "../root.js";

/** Names that files export for one idea each: the file says of what. */
const SHARED: readonly string[] = [];

/** Their exports are members, and said with the name of the whole: `Gap.line`. */
const NAMESPACES: ReadonlySet<string> = new Set([
  "context/sense.ts",
  "lexicon/cue-role.ts",
  "text/char-class.ts",
  "text/gap.ts",
  "text/shape.ts",
  "trie/join.ts",
  "trie/row.ts",
]);

/** The names that a module declares and exports; what it only passes on is another's. */
function declaredIn(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022);
  return source.statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
    }
    const { name } = statement as ts.Statement & { readonly name?: ts.Node };
    return name !== undefined && ts.isIdentifier(name) ? [name.text] : [];
  });
}

/** Names that more than one file exports, with the files. */
function repeatedIn(files: ReadonlyMap<string, string>): Record<string, string[]> {
  const places = new Map<string, string[]>();
  for (const [path, text] of files) {
    // A type and a value of one name in one file are one idea.
    for (const name of new Set(declaredIn(path, text))) places.set(name, [...(places.get(name) ?? []), path]);
  }
  return Object.fromEntries([...places].filter(([name, paths]) => paths.length > 1 && !SHARED.includes(name)));
}

describe("an exported name", () => {
  it("means one thing in all of src", () => {
    const paths = readdirSync(fromRoot("src"), { recursive: true, encoding: "utf8" }).filter(
      (path) => path.endsWith(".ts") && !NAMESPACES.has(path.replaceAll("\\", "/")),
    );
    const files = new Map(paths.map((path) => [path, readFileSync(fromRoot("src", path), "utf8")]));
    expect([...files].flatMap(([path, text]) => declaredIn(path, text)).length).toBeGreaterThan(600);
    expect(repeatedIn(files)).toEqual({});
  });

  it("is found where it has two meanings", () => {
    const files = new Map([
      ["a.ts", "export interface Place { x: 1 }\nexport const one = 1;"],
      ["b.ts", 'export class Place {}\nexport { one } from "./a.js";'],
    ]);
    expect(repeatedIn(files)).toEqual({ Place: ["a.ts", "b.ts"] });
  });
});
