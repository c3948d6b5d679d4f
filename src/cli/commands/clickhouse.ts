import { availableParallelism } from "node:os";
import { Command } from "commander";
import { installClickhouse } from "../../engines/index.js";
import type { Console } from "../console.js";
import { parseCount } from "../options.js";

interface InstallOptions {
  readonly command?: string;
  readonly poolSize: number;
}

export function clickhouseCommand(console: Console): Command {
  const install = new Command("install")
    .description("Write the functions jobsift_label and jobsift_json for a ClickHouse server.")
    .argument("<folder>", "where to write jobsift_function.xml and user_scripts/")
    .option("--command <words>", "what starts jobsift on the servers (default: this jobsift)")
    .option("--pool-size <count>", "processes a function may have at a time", parseCount, availableParallelism())
    .addHelpText(
      "after",
      `
Put jobsift_function.xml beside the configuration of each server, and the script into its user_scripts_path. Then
SELECT jobsift_label(title, description) FROM posts works, also over distributed tables. A row that is no post has the
label NULL; jobsift_json says why.

Example:
  $ jobsift clickhouse install clickhouse-files`,
    )
    .action(async (folder: string, { command, poolSize }: InstallOptions) => {
      const words = command === undefined ? [process.execPath, process.argv[1] ?? ""] : command.split(/\s+/);
      for (const path of await installClickhouse(folder, { command: words, poolSize })) {
        console.stdout.write(`${path}\n`);
      }
    });
  return new Command("clickhouse")
    .description("Use jobsift inside of ClickHouse.")
    .addHelpText("after", "\nExample:\n  $ jobsift clickhouse install clickhouse-files")
    .addCommand(install);
}
