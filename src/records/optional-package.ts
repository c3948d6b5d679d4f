import { JobsiftError } from "../errors.js";
import { systemCodeOf } from "./input.js";

/**
 * Imports what needs packages that are not installed together with jobsift.
 *
 * @param purpose What needs them: "reading Excel workbooks".
 * @param packages Names, as `npm install` takes them.
 * @throws {JobsiftError} `missing-package` when one of them is not there
 */
export async function importOptional<Module>(
  purpose: string,
  packages: readonly string[],
  load: () => Promise<Module>,
): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    if (systemCodeOf(error) !== "ERR_MODULE_NOT_FOUND") throw error;
    const count = packages.length === 1 ? "a package" : `${packages.length} packages`;
    throw new JobsiftError("missing-package", `${purpose} needs ${count}: npm install ${packages.join(" ")}`);
  }
}
