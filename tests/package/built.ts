import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fromRoot, lastChange } from "../root.js";

/** Path of a file of the build, which is made anew when the source is younger. */
export function built(name: string): string {
  const path = fromRoot("dist", name);
  const sources = ["src", "scripts/build", "tsup.config.ts", "package.json"].map((source) => fromRoot(source));
  if (!existsSync(path) || lastChange(path) < lastChange(...sources)) {
    execFileSync("npm", ["run", "build"], { cwd: fromRoot(), stdio: "pipe" });
  }
  return path;
}
