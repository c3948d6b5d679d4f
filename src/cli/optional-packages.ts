import { JobsiftError } from "../errors.js";

/**
 * Imports what needs packages that are not installed together with jobsift.
 *
 * @param packages Names, as `npm install` takes them.
 * @throws {JobsiftError} `missing-package` when one of them is not there
 */
export async function importOptional<Module>(
  command: string,
  packages: string,
  load: () => Promise<Module>,
): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND")) throw error;
    throw new JobsiftError("missing-package", `${command} needs two packages: npm install ${packages}`);
  }
}
