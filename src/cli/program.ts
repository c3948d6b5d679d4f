import { Command, CommanderError } from "commander";
import { JobsiftError } from "../errors.js";
import { createClassifier } from "../index.js";
import { showUnsafe, showUnsafeInLine } from "../report/width.js";
import { VERSION } from "../version.js";
import { createCalibrateCommand } from "./commands/calibrate.js";
import { createClassifyCommand } from "./commands/classify.js";
import { createClickhouseCommand } from "./commands/clickhouse.js";
import { createCompareCommand } from "./commands/compare.js";
import { createEvaluateCommand } from "./commands/evaluate.js";
import { createExplainCommand } from "./commands/explain.js";
import { createFitCommand } from "./commands/fit.js";
import { createLexiconCommand } from "./commands/lexicon.js";
import { createServeCommand } from "./commands/serve.js";
import { createStdioCommand } from "./commands/stdio.js";
import { createVerifyCommand } from "./commands/verify.js";
import { createWorkerCommand } from "./commands/worker.js";
import { type Console, type ExitCode, OutputFailed, ReaderGone } from "./console.js";

/**
 * Runs the command line without its first two words; sets `console.exitCode`, and never throws.
 */
export async function run(args: readonly string[], console: Console): Promise<void> {
  // A reader that went away must not turn into an uncaught error, whatever is written after that.
  for (const stream of [console.stdout, console.stderr]) stream.on("error", () => {});
  try {
    await createProgram(console).parseAsync([...args], { from: "user" });
  } catch (error) {
    console.exitCode = exitCodeOf(error);
    const message = messageOf(error);
    if (message !== undefined) console.stderr.write(`${showUnsafe(message)}\n`);
  }
}

function createProgram(console: Console): Command {
  const program = new Command("jobsift")
    .description("Sifts job posts into ML-leaning and backend-leaning, and shows the words that decided.")
    .option("-V, --version", "print the versions of jobsift and of its lexicon")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void console.stdout.write(text),
      writeErr: (text) => void console.stderr.write(showUnsafe(text)),
    })
    .showHelpAfterError("(add --help for the options)")
    .addHelpText("after", "\nExample:\n  $ jobsift classify posts.ndjson");
  program.on("option:version", () => {
    console.stdout.write(`${formatVersion()}\n`);
    throw new CommanderError(0, "commander.version", "");
  });
  const commands = [
    createClassifyCommand,
    createExplainCommand,
    createStdioCommand,
    createClickhouseCommand,
    createWorkerCommand,
    createServeCommand,
    createCompareCommand,
    createVerifyCommand,
    createEvaluateCommand,
    createFitCommand,
    createCalibrateCommand,
    createLexiconCommand,
  ];
  for (const create of commands) adopt(program, create(console));
  return program;
}

/** A command made elsewhere takes over how the program reports and exits. */
function adopt(program: Command, command: Command): void {
  command.copyInheritedSettings(program);
  for (const child of command.commands) adopt(command, child);
  if (command.parent === null) program.addCommand(command);
}

function formatVersion(): string {
  return `jobsift@${VERSION}, lexicon ${createClassifier().lexicon}`;
}

/** A message may have several lines, but none of them begins in the name of a file. */
function inOneLine(message: string, file: string | undefined): string {
  return file === undefined ? message : message.replaceAll(file, () => showUnsafeInLine(file));
}

function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof ReaderGone) return 0;
  // Help that was asked for; help instead of an answer is wrong usage.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  return error instanceof JobsiftError && error.code === "invalid-option" ? 2 : 1;
}

function messageOf(error: unknown): string | undefined {
  if (error instanceof ReaderGone || error instanceof CommanderError) return undefined;
  if (error instanceof JobsiftError) return inOneLine(error.message, error.file);
  if (error instanceof OutputFailed) return `jobsift: ${error.message}`;
  return `jobsift: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
