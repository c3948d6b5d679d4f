import { Command, Option } from "commander";
import { formatAlternatives, INPUT_FORMATS } from "../../records/index.js";
import { OUTPUT_FORMATS, outputFormatNames } from "../../results/index.js";
import { runClassification } from "../classification-run.js";
import { type ClassifyFlags, EVIDENCE_AMOUNTS, parseKeep, parseRate } from "../classify-flags.js";
import { type Console, watchInterruption } from "../console.js";
import { addClassifierFlags, addInputFlags, addWorkersFlag, parseCount } from "../flags.js";
import { openInputs } from "../inputs.js";

export function createClassifyCommand(console: Console): Command {
  const resumable = OUTPUT_FORMATS.filter((format) => format.resumable).map(({ title }) => title);
  const command = new Command("classify")
    .description(`Classify job posts from ${formatAlternatives(INPUT_FORMATS.map(({ title }) => title))}.`)
    .argument("[files...]", "files, folders and patterns (default, or -: standard input)")
    .addOption(
      new Option(
        "-f, --format <format>",
        "format of the results (default: table; with --output: by its extension, or ndjson)",
      ).choices(outputFormatNames),
    )
    .option("-o, --output <file>", "write the results to this file, compressed if its name ends in .gz")
    .option("--keep <fields>", "fields to pass through from the input, such as id,company,url, or all", parseKeep);
  addInputFlags(command);
  addClassifierFlags(command)
    .addOption(
      new Option("--evidence <amount>", "how many mentions a result lists (top: 10); the others are summed")
        .choices(Object.keys(EVIDENCE_AMOUNTS))
        .default("top"),
    )
    .option("--max-chars <count>", "longer posts become error records (default: no limit)", parseCount)
    .option("--errors <file>", "write error records to this file, as NDJSON, instead of among the results")
    .addOption(
      new Option(
        "--fail-on <condition>",
        "when to exit with 3: any record failed, or more than a share of them, such as rate=0.01",
      )
        .default(0, "any")
        .argParser(parseRate),
    );
  addWorkersFlag(command)
    .option("--resume", "resume an interrupted run with the same --output")
    .option("--summary", "end with a table of labels, leans, concepts, errors and speed")
    .option("--summary-json <file>", "write that summary to this file, as JSON")
    .option("-q, --quiet", "show no progress and no totals")
    .option("--no-color", "use no colour")
    .addHelpText(
      "after",
      `
Files may be compressed (gzip, zstd, or brotli as .br). A folder means all files in it, at any depth.
Results go to standard output, everything else to standard error. Fields passed through are in "input" of a result, or
in columns of their own. While an --output of ${formatAlternatives(resumable)} is written, a .checkpoint file beside it records how far the
run has come; --resume reads it, and the resumed output is byte-identical to that of an uninterrupted run.
Exit code: 0 all went well, 1 something failed, 2 wrong usage, 3 records failed (see --fail-on), 130 interrupted.

Examples:
  $ jobsift classify posts.ndjson more.csv --format csv > labels.csv
  $ jobsift classify posts.ndjson --output results.ndjson --keep company --summary`,
    );
  return command.action(async (files: readonly string[], flags: ClassifyFlags) => {
    const signal = watchInterruption(console);
    console.exitCode = await runClassification(await openInputs(files, console, command), flags, console, signal);
  });
}
