import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BenchPost } from "./corpus.js";
import type { Contestant } from "./measure.js";

/** `rg -j1` over one file of the posts, with the process's start and without its output; undefined where it is not installed. */
export function ripgrep(forms: readonly string[], posts: readonly BenchPost[]): Contestant | undefined {
  const version = spawnSync("rg", ["--version"], { encoding: "utf8" });
  if (version.status !== 0) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "jobsift-bench-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const list = join(folder, "forms");
  const file = join(folder, "posts.txt");
  writeFileSync(list, forms.join("\n"));
  writeFileSync(file, posts.map(({ text }) => text).join("\n\n"));
  return {
    name: "rg -j1 -o -i -w -F",
    note: `${version.stdout.split("\n")[0]}, ${forms.length} forms`,
    run() {
      const { status } = spawnSync("rg", ["-j1", "-o", "-i", "-w", "-F", "-f", list, file], { stdio: "ignore" });
      if (status !== 0) throw new Error(`rg ended with ${status}`);
      return "exit 0";
    },
  };
}
