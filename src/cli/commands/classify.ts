import { Command, Option } from "commander";
import { SORT_KEYS } from "../../batch/index.js";
import { formatAlternatives, INPUT_FORMATS } from "../../records/index.js";
import { OUTPUT_FORMATS, outputFormatNames } from "../../results/index.js";
import { runClassification } from "../classification-run.js";
import {
  type ClassifyFlags,
  EVIDENCE_AMOUNTS,
  parseKeep,
  parseLabels,
  parseRate,
  parseShare,
  parseSort,
} from "../classify-flags.js";
import { type Console, watchInterruption } from "../console.js";
import { addClassifierFlags, addInputFlags, addWorkersFlag, parseCount } from "../flags.js";
import { openInputs } from "../inputs.js";

export function createClassifyCommand(console: Console): Command {
  const resumable = OUTPUT_FORMATS.filter((format) => format.resumable).map(({ title }) => title);
  const forSpreadsheets = OUTPUT_FORMATS.filter((format) => format.opensInSpreadsheets).map(({ title }) => title);
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
    .option("--keep <fields>", "fields to pass through from the input, such as id,company,url, or all", parseKeep)
    .option(
      "--excel",
      `write ${formatAlternatives(forSpreadsheets)} for spreadsheets: with a byte order mark, and no text that runs as a formula`,
    );
  addInputFlags(command);
  addSelectingFlags(command);
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
    .option("-q, --quiet", "show no progress, no totals, and nothing that reading has to say")
    .option("--no-color", "use no colour")
    .addHelpText(
      "after",
      `
Files may be compressed (gzip, zstd, or brotli as .br). A folder means all files in it, at any depth.
Results go to standard output, everything else to standard error. Fields passed through are in "input" of a result, or
in columns of their own; the last column is the title. With --sort, --label, --min-confidence or --limit all posts are judged
and counted, and some are written, for a look; sorted results are held in memory until the end. While an --output of ${formatAlternatives(resumable)} is written, a .checkpoint file beside it records how far the
run has come; --resume compares it with the files, and the resumed output is byte-identical to that of an uninterrupted run.
A .lock file keeps other runs from writing the same file; no file may be both read and written, whatever it is called.
Exit code: 0 all went well, 1 something failed, 2 wrong usage, 3 records failed (see --fail-on), 130 interrupted.

Examples:
  $ jobsift classify posts.ndjson more.csv --format csv > labels.csv
  $ jobsift classify posts.ndjson --output results.ndjson --keep company --summary
  $ jobsift classify posts.ndjson --label ml,mixed --sort confidence --limit 20`,
    );
  return command.action(async (files: readonly string[], flags: ClassifyFlags) => {
    const signal = watchInterruption(console);
    console.exitCode = await runClassification(await openInputs(files, console, command), flags, console, signal);
  });
}

function addSelectingFlags(command: Command): Command {
  return command
    .option(
      "--sort <figure>",
      `write the highest first, of ${formatAlternatives(SORT_KEYS)}; -lean: the lowest`,
      parseSort,
    )
    .option("--label <labels>", "write only results with these labels, such as ml,mixed", parseLabels)
    .option("--min-confidence <share>", "write only results of at least this confidence, such as 0.8", parseShare)
    .option("--limit <count>", "write at most so many results", parseCount);
}
