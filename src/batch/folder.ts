import { open, realpath } from "node:fs/promises";
import { dirname } from "node:path";

/** Makes the name of a new file survive a loss of power, where the system can do that for a folder. */
export async function syncFolderOf(path: string): Promise<void> {
  try {
    const folder = await open(dirname(await realpath(path)), "r");
    await folder.sync().finally(() => folder.close());
  } catch {
    // Not every system opens folders. What is in the file is safe.
  }
}
