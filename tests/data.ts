import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = process.env["JOBSIFT_DATA"] ?? fileURLToPath(new URL("../../shared/data", import.meta.url));

/**
 * Path of a file of real posts, which are not part of the project: `JOBSIFT_DATA` or `../shared/data`.
 * Absent, it says in one line what is skipped and returns undefined; with JOBSIFT_REQUIRE_DATA=1 it throws.
 */
export function sharedData(name: string): string | undefined {
  const path = join(folder, name);
  if (existsSync(path)) return path;
  if (process.env["JOBSIFT_REQUIRE_DATA"] === "1") throw new Error(`${name} is required, and not in ${folder}`);
  console.info(`skipped what needs ${name}: set JOBSIFT_DATA to the folder that holds it`);
  return undefined;
}
