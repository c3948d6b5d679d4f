import { type Outcome, resultColumns } from "../batch/index.js";
import type { ErrorRecord } from "../errors.js";
import { createStyle, wantsColour } from "../report/index.js";
import type { ClassifyOptions } from "./classify-options.js";
import { type Console, createGzipSink, createSink, type Sink } from "./console.js";
import { type FileSink, openFileSink } from "./file-sink.js";
import {
  arrayOutput,
  describe,
  linesOutput,
  type Output,
  type OutputFormat,
  parquetOutput,
  recordsOf,
  tableOutput,
} from "./output.js";

/** How long the files of a run are. */
export interface Sizes {
  readonly outputBytes: number;
  readonly errorBytes: number;
}

/** Where a run writes: the results, and the errors that do not stand among them. */
export interface Results {
  write(outcome: Outcome): Promise<void>;
  sizes(): Sizes;
  /** Resolves when all that was written would survive a loss of power. */
  sync(): Promise<void>;
  finish(): Promise<void>;
}

/** Opens the files of the options; `kept` is how much of them an earlier run has written. */
export async function openResults(
  options: ClassifyOptions,
  format: OutputFormat,
  console: Console,
  kept: Sizes = { outputBytes: 0, errorBytes: 0 },
): Promise<Results> {
  const { output: path, errors: errorPath } = options;
  const file =
    path === undefined || writesItself(format, path) ? undefined : await openFileSink(path, kept.outputBytes);
  const errors = errorPath === undefined ? undefined : await openFileSink(errorPath, kept.errorBytes);
  const output = await openOutput(options, format, console, file, kept.outputBytes === 0);
  const files = [file, errors].filter((sink) => sink !== undefined);
  return {
    async write(outcome) {
      await output.write(outcome);
      if (errors !== undefined) await errors.write(outcome.errors);
      else warn(recordsOf<ErrorRecord>(outcome.errors), console);
    },
    sizes: () => ({ outputBytes: file?.size ?? 0, errorBytes: errors?.size ?? 0 }),
    async sync() {
      for (const sink of files) await sink.sync();
    },
    async finish() {
      await output.finish();
      await errors?.finish();
    },
  };
}

/** What the format has no place for. */
function warn(failed: readonly ErrorRecord[], { stderr }: Console): void {
  for (const record of failed) {
    // An input that cannot be read is reported when that happens, whatever the format.
    if (record.error.code !== "unreadable-input") stderr.write(`jobsift: ${describe(record)}\n`);
  }
}

/** Whether the format needs the path itself, or a stream between. */
function writesItself(format: OutputFormat, path: string): boolean {
  return format === "parquet" || path.endsWith(".gz");
}

async function openOutput(
  options: ClassifyOptions,
  format: OutputFormat,
  console: Console,
  file: FileSink | undefined,
  isNew: boolean,
): Promise<Output> {
  const { output: path, keep } = options;
  if (format === "parquet" && path !== undefined) return parquetOutput(path, keep);
  const sink: Sink = file ?? (path === undefined ? createSink(console.stdout) : createGzipSink(path));
  if (format === "json") return arrayOutput(sink);
  if (format === "table") return tableOutput(sink, tableOptions(options, console));
  return linesOutput(sink, format === "csv" && isNew ? resultColumns(keep) : undefined);
}

/** Width of a table that goes to a file or a pipe, unless COLUMNS says another. */
const defaultWidth = 100;

function tableOptions({ output, color }: ClassifyOptions, { stdout, env }: Console) {
  const isTerminal = output === undefined && stdout.isTTY === true;
  const columns = isTerminal ? stdout.columns : Number(env["COLUMNS"]);
  return { width: columns || defaultWidth, style: createStyle(color && wantsColour(env, isTerminal ? stdout : {})) };
}
