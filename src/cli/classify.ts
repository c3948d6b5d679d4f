import { Command, Option } from "commander";
import { alternatives, inputFormats } from "../records/index.js";
import { outputFormatNames, outputFormats } from "../results/index.js";
import { runClassification } from "./classification-run.js";
import { type ClassifyOptions, maxEvidence, parseKeep, parseRate } from "./classify-options.js";
import { type Console, interruption } from "./console.js";
import { openSources } from "./input.js";
import { addInputOptions, addJudgeOptions, addWorkersOption, parseCount } from "./options.js";

export function classifyCommand(console: Console): Command {
  const resumable = outputFormats.filter((format) => format.resumable).map(({ title }) => title);
  const command = new Command("classify")
    .description(`Classify job posts from ${alternatives(inputFormats.map(({ title }) => title))}.`)
    .argument("[files...]", "input files, folders and patterns; - or nothing: standard input")
    .addOption(
      new Option(
        "-f, --format <format>",
        "of the results (default: table; for --output by its extension, else ndjson)",
      ).choices(outputFormatNames),
    )
    .option("-o, --output <file>", "write the results to a file, compressed if it ends in .gz")
    .option("--keep <fields>", "fields of the records to pass through: id,company,url or all", parseKeep);
  addInputOptions(command);
  addJudgeOptions(command)
    .addOption(
      new Option("--evidence <amount>", "mentions listed in a result: top is 10, the others are summed")
        .choices(Object.keys(maxEvidence))
        .default("top"),
    )
    .option("--max-chars <count>", "longer posts become error records (default: no limit)", parseCount)
    .option("--errors <file>", "write error records there, as NDJSON, instead of among the results")
    .addOption(
      new Option("--fail-on <condition>", "exit with 3 if any record failed, or more than a share: rate=0.01")
        .default(0, "any")
        .argParser(parseRate),
    );
  addWorkersOption(command)
    .option("--resume", "go on where a run with the same --output was stopped")
    .option("--summary", "close with a table: labels, leans, concepts, errors, speed")
    .option("--summary-json <file>", "write the same as JSON")
    .option("-q, --quiet", "no progress, and no totals at the end")
    .option("--no-color", "no colour")
    .addHelpText(
      "after",
      `
Files may be compressed (gzip, zstd; brotli as .br). A folder stands for the files in it, at any depth.
Results go to standard output, everything else to standard error. Kept fields stand in "input" of a result, or in
columns of their own. Beside an --output of ${alternatives(resumable)} there is a file that ends in .checkpoint: what --resume needs.
Exit code: 0 all went well, 1 something failed, 2 wrong usage, 3 some records failed, 130 interrupted.

Examples:
  $ jobsift classify posts.ndjson more.csv --format csv > labels.csv
  $ jobsift classify posts.ndjson --output results.ndjson --keep company --summary`,
    );
  return command.action(async (files: readonly string[], options: ClassifyOptions) => {
    const signal = interruption(console);
    console.exitCode = await runClassification(await openSources(files, console, command), options, console, signal);
  });
}
