import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { expect } from "vitest";
import { fromRoot } from "./root.js";

/**
 * Fails unless the text is, byte for byte, what a file of the project holds. The file is written under `UPDATE_GOLDEN=1`
 * and at no other time: where it is missing, the test fails and names the command.
 */
export function expectRecorded(text: string, path: string): void {
  const file = fromRoot(path);
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(file, text);
  const test = relative(fromRoot(), expect.getState().testPath ?? "");
  const command = `UPDATE_GOLDEN=1 npx vitest run ${test}`;
  if (!existsSync(file)) throw new Error(`${path} is missing; to write it: ${command}`);
  expect(text, `${path} differs; after a wanted change: ${command}`).toBe(readFileSync(file, "utf8"));
}
