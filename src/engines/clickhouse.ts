import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { JobsiftError } from "../errors.js";
import { explainSystemError } from "../records/index.js";

export interface ClickhouseOptions {
  /** The command that starts jobsift on every server. */
  readonly command: readonly string[];
  /** Processes a function may have at a time. */
  readonly poolSize: number;
}

interface SqlFunction {
  readonly name: string;
  readonly column: "label" | "json";
}

/** What can be called in SQL, each with a title and a description. */
const SQL_FUNCTIONS: readonly SqlFunction[] = [
  { name: "jobsift_label", column: "label" },
  { name: "jobsift_json", column: "json" },
];

const SCRIPT_NAME = "jobsift_stdio";

/**
 * Writes what makes a ClickHouse server know `jobsift_label` and `jobsift_json`: the configuration of executable pools, and
 * the script that they run, which is to be found in `user_scripts_path`.
 *
 * @returns the paths of the files
 * @throws {JobsiftError} `unreadable-input` when a file cannot be written
 */
export async function installClickhouse(folder: string, options: ClickhouseOptions): Promise<readonly string[]> {
  const configuration = join(folder, "jobsift_function.xml");
  const script = join(folder, "user_scripts", SCRIPT_NAME);
  try {
    await mkdir(join(folder, "user_scripts"), { recursive: true });
    await writeFile(configuration, formatConfiguration(options.poolSize));
    await writeFile(script, formatScript(options.command));
    await chmod(script, 0o755);
  } catch (error) {
    throw new JobsiftError("unreadable-input", `cannot write to ${folder}: ${explainSystemError(error)}`);
  }
  return [configuration, script];
}

function formatConfiguration(poolSize: number): string {
  return `<functions>\n${SQL_FUNCTIONS.map((one) => formatFunction(one, poolSize)).join("")}</functions>\n`;
}

/** The size of a block goes first, so that a process knows when ClickHouse waits for its answers. */
function formatFunction({ name, column }: SqlFunction, poolSize: number): string {
  const returns = column === "label" ? "Nullable(String)" : "String";
  return `  <function>
    <type>executable_pool</type>
    <name>${name}</name>
    <argument><type>Nullable(String)</type><name>title</name></argument>
    <argument><type>Nullable(String)</type><name>description</name></argument>
    <return_type>${returns}</return_type>
    <format>TabSeparated</format>
    <command>${SCRIPT_NAME} ${column}</command>
    <execute_direct>1</execute_direct>
    <pool_size>${poolSize}</pool_size>
    <send_chunk_header>1</send_chunk_header>
    <command_read_timeout>60000</command_read_timeout>
    <command_write_timeout>60000</command_write_timeout>
    <max_command_execution_time>60</max_command_execution_time>
    <deterministic>1</deterministic>
  </function>
`;
}

function formatScript(command: readonly string[]): string {
  const words = command.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(" ");
  return `#!/bin/sh
exec ${words} stdio --in tsv --in-columns title,description --out tsv --out-columns "$1" --chunk-header
`;
}
