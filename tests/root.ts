import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Path of a file or folder of the project, from its root. */
export function fromRoot(...path: string[]): string {
  return join(fileURLToPath(new URL("..", import.meta.url)), ...path);
}

/** When anything in these files and folders was last changed, in milliseconds. */
export function lastChange(...paths: string[]): number {
  const times = paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, encoding: "utf8" }).map((name) => statSync(join(path, name)).mtimeMs)
      : [statSync(path).mtimeMs],
  );
  return Math.max(...times);
}
