import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Path of a file or folder of the project, from its root. */
export function fromRoot(...path: string[]): string {
  return join(fileURLToPath(new URL("..", import.meta.url)), ...path);
}

/** Path of a file of real posts, which are not part of the project: in `JOBSIFT_DATA`, or in `../shared/data`. */
export function dataFile(name: string): string {
  return join(process.env["JOBSIFT_DATA"] ?? fromRoot("../shared/data"), name);
}
