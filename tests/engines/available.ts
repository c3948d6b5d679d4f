import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fromRoot } from "../root.js";

/** Whether a program is installed. Without it its tests skip and say so; with JOBSIFT_REQUIRE_ENGINES=1 they fail. */
export function hasProgram(name: string, versionFlag = "--version"): boolean {
  return isThere(spawnSync(name, [versionFlag]).status === 0, `${name} (a package of Debian)`);
}

/** Whether ClickHouse is installed: `npm ci --prefix tests/engines`. */
export function hasClickhouse(): boolean {
  return isThere(existsSync(fromRoot("tests/engines/node_modules/chdb")), "chdb (npm ci --prefix tests/engines)");
}

function isThere(found: boolean, what: string): boolean {
  if (found) return true;
  if (process.env["JOBSIFT_REQUIRE_ENGINES"] === "1") throw new Error(`${what} is required`);
  console.info(`skipped what needs ${what}`);
  return false;
}
