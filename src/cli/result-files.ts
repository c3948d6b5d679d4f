import { createSelector, type Fingerprint, NO_BYTES, type Outcome, type SelectedTotals } from "../batch/index.js";
import type { ErrorRecord } from "../errors.js";
import { createStyle, type TableOptions, wantsColour } from "../report/index.js";
import { type Output, type OutputFormat, type OutputOptions, readJsonLines } from "../results/index.js";
import { type ClassifyFlags, selectionOf } from "./classify-flags.js";
import { type Console, createSink, say } from "./console.js";
import { formatErrorRecord } from "./error-line.js";
import { createGzipSink, type FileSink, openFileSink, orOutputFailed, syncFile } from "./file-sink.js";

/** What the files of a run hold. */
export interface FileContents {
  readonly output: Fingerprint;
  readonly errors: Fingerprint;
}

/** Where a run writes: the results, and the errors that do not stand among them. */
export interface ResultFiles {
  write(outcome: Outcome): Promise<void>;
  contents(): FileContents;
  /** Resolves when all that was written would survive a loss of power. */
  sync(): Promise<void>;
  /** Resolves when all would survive a loss of power. Returns what was written, where some of the results were asked for. */
  finish(): Promise<SelectedTotals | undefined>;
}

/** Opens the files of the options; `kept` is how much of them an earlier run has written. */
export async function openResultFiles(
  flags: ClassifyFlags,
  format: OutputFormat,
  console: Console,
  kept: FileContents = { output: NO_BYTES, errors: NO_BYTES },
): Promise<ResultFiles> {
  const { output: path, errors: errorPath, keep, excel } = flags;
  const selection = selectionOf(flags);
  const file = path === undefined || format.needsFile ? undefined : await openFileSink(path, kept.output);
  const errors = errorPath === undefined ? undefined : await openFileSink(errorPath, kept.errors);
  const output = await openOutput(path, format, console, file, {
    keep,
    excel,
    isResumed: kept.output.bytes > 0,
    display: displayOf(flags, console),
    warn: (message) => say(console, message),
  });
  const selector = selection && createSelector(selection, (results) => output.write(results));
  const warner = createErrorWarner(console);
  const files = [file, errors].filter((sink) => sink !== undefined);
  return {
    async write(outcome) {
      if (selector === undefined) await output.write(outcome.results);
      else await selector.take(outcome.results, outcome.selected);
      if (errors !== undefined) await errors.write(outcome.errors);
      else warner.write(readJsonLines<ErrorRecord>(outcome.errors));
    },
    contents: () => ({ output: file?.fingerprint ?? NO_BYTES, errors: errors?.fingerprint ?? NO_BYTES }),
    async sync() {
      for (const sink of files) await sink.sync();
    },
    async finish() {
      const totals = await selector?.finish();
      await output.finish();
      await errors?.finish();
      warner.finish();
      return totals;
    },
  };
}

/**
 * Reports the errors that the format has no place for. Records in another encoding are a fault of their file: of each file
 * they are reported together.
 */
function createErrorWarner(console: Console) {
  const foreign = new Map<string, { readonly first: ErrorRecord; count: number }>();
  return {
    write(failed: readonly ErrorRecord[]): void {
      for (const record of failed) {
        const { code, file = "" } = record.error;
        const seen = foreign.get(file);
        if (code === "not-utf8" && seen !== undefined) seen.count++;
        else if (code === "not-utf8") foreign.set(file, { first: record, count: 1 });
        // An input that cannot be read is reported when that happens, whatever the format.
        else if (code !== "unreadable-input") say(console, formatErrorRecord(record));
      }
    },
    finish(): void {
      for (const { first, count } of foreign.values()) {
        const more = count === 1 ? "" : ` (and ${count - 1} more of this file)`;
        say(console, `${formatErrorRecord(first)}${more}`);
      }
    },
  };
}

async function openOutput(
  path: string | undefined,
  format: OutputFormat,
  console: Console,
  file: FileSink | undefined,
  options: OutputOptions,
): Promise<Output> {
  if (!format.needsFile) {
    if (file === undefined) return format.open(createSink(console.stdout), options);
    return format.open(path?.endsWith(".gz") === true ? createGzipSink(file) : file, options);
  }
  if (path === undefined) throw new Error(`${format.title} was not given a file`);
  const output = await orOutputFailed(path, () => format.open(path, options));
  return {
    write: (results) => orOutputFailed(path, () => output.write(results)),
    finish: () =>
      orOutputFailed(path, async () => {
        await output.finish();
        await syncFile(path);
      }),
  };
}

/** Width of a table that goes to a file or a pipe, unless COLUMNS says another. */
const DEFAULT_WIDTH = 100;

function displayOf({ output, color }: ClassifyFlags, { stdout, env }: Console): TableOptions {
  const isTerminal = output === undefined && stdout.isTTY === true;
  const columns = isTerminal ? stdout.columns : Number(env["COLUMNS"]);
  return { width: columns || DEFAULT_WIDTH, style: createStyle(color && wantsColour(env, isTerminal ? stdout : {})) };
}
