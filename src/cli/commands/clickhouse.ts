import { availableParallelism } from "node:os";
import { Command } from "commander";
import { installClickhouse } from "../../engines/index.js";
import type { Console } from "../console.js";
import { parseCount } from "../flags.js";

interface InstallFlags {
  readonly command?: string;
  readonly poolSize: number;
}

export function createClickhouseCommand(console: Console): Command {
  const install = new Command("install")
    .description("Write the files that add jobsift_label and jobsift_json to a ClickHouse server.")
    .argument("<folder>", "where to write jobsift_function.xml and user_scripts/")
    .option("--command <words>", "the command that starts jobsift on the servers (default: this installation)")
    .option(
      "--pool-size <count>",
      "how many processes a function may use at a time",
      parseCount,
      availableParallelism(),
    )
    .addHelpText(
      "after",
      `
Copy jobsift_function.xml next to the configuration of each server, and the script into its user_scripts_path. Then
SELECT jobsift_label(title, description) FROM posts works, also on distributed tables. A row that is not a post has the
label NULL; jobsift_json says why.

Example:
  $ jobsift clickhouse install clickhouse-files`,
    )
    .action(async (folder: string, { command, poolSize }: InstallFlags) => {
      const words = command === undefined ? [process.execPath, process.argv[1] ?? ""] : command.split(/\s+/);
      for (const path of await installClickhouse(folder, { command: words, poolSize })) {
        console.stdout.write(`${path}\n`);
      }
    });
  return new Command("clickhouse")
    .description("Use jobsift inside ClickHouse.")
    .addHelpText("after", "\nExample:\n  $ jobsift clickhouse install clickhouse-files")
    .addCommand(install);
}
