import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fromRoot } from "./root.js";

/** A fenced block of a page. */
export interface Block {
  /** As Markdown names it behind the fence: "ts", "sh", "json" ... */
  readonly language: string;
  readonly code: string;
  /** Of the first line of the code in the page, from 1. */
  readonly line: number;
  /** The block that follows in the page, such as the output of this one. */
  readonly next: Block | undefined;
}

/** The files of `src` with examples in their comments, as paths from the root. */
export const documentedFiles: readonly string[] = readdirSync(fromRoot("src"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => `src/${name}`)
  .filter((file) => readFileSync(fromRoot(file), "utf8").includes("* @example"))
  .sort();

/** The README and the pages of docs/, as paths from the root. */
export const pages: readonly string[] = [
  "README.md",
  ...readdirSync(fromRoot("docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

export function readPage(page: string): string {
  return readFileSync(fromRoot(page), "utf8");
}

export function blocksIn(markdown: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const match of [...markdown.matchAll(/^```(\w+)\n(.*?)^```$/gms)].reverse()) {
    const [, language = "", code = ""] = match;
    const line = markdown.slice(0, match.index).split("\n").length + 1;
    blocks.unshift({ language, code, line, next: blocks[0] });
  }
  return blocks;
}

/** The code blocks of the documentation comments of a TypeScript file, with their lines in the file. */
export function examplesIn(file: string): readonly Block[] {
  const lines = readFileSync(fromRoot(file), "utf8").split("\n");
  return blocksIn(lines.map((line) => /^\s*\*(?: (.*))?$/.exec(line)?.[1] ?? "").join("\n"));
}

/** Files of the project that a page links to, as paths from the root. */
export function linksIn(page: string, markdown: string): readonly string[] {
  const links = markdown.matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g);
  return [...links].map(([, target = ""]) => posix.join(posix.dirname(page), target));
}

/**
 * A program whose comments of the form `value; // => expected` are assertions.
 *
 * @throws {Error} when what is expected is no JSON, or the line holds no value
 */
export function withAssertions(code: string): string {
  const asserted = code.replace(/^(\s*)(.*?);?\s*\/\/ => (.+)$/gm, (line, indent, value, expected) => {
    if (value === "" || !isJson(expected)) throw new Error(`cannot check "${line.trim()}": write value; // => JSON`);
    return `${indent}assert.deepEqual(${value}, ${expected});`;
  });
  return `import assert from "node:assert/strict";\n${asserted}`;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
