import { Command, InvalidArgumentError, Option } from "commander";
import {
  type AnswerFormatName,
  answerFormatNames,
  answerLines,
  type LineColumn,
  type LineField,
  type LineFormatName,
  lineColumns,
  lineFields,
  lineFormatNames,
} from "../../engines/index.js";
import { streamSource } from "../../records/index.js";
import { maxEvidence } from "../classify-options.js";
import { type Console, createSink } from "../console.js";
import { addJudgeOptions, type JudgeOptions, openClassifier, parseCount } from "../options.js";

interface StdioOptions extends JudgeOptions {
  readonly in: LineFormatName;
  readonly inColumns: readonly LineField[];
  readonly out: AnswerFormatName;
  readonly outColumns: readonly LineColumn[];
  readonly flush: "line" | "block";
  readonly chunkHeader?: true;
  readonly maxChars?: number;
}

export function stdioCommand(console: Console): Command {
  const command = new Command("stdio")
    .description("Answer each line of standard input with one line, in order, for engines that run a program.")
    .addOption(new Option("--in <format>", "format of a line").choices(lineFormatNames).default("ndjson"))
    .option(
      "--in-columns <names>",
      `columns of TSV input, any of ${lineFields.join(", ")}`,
      (text) => parseNames(text, lineFields),
      ["title", "description"] as const,
    )
    .addOption(new Option("--out <format>", "format of an answer").choices(answerFormatNames).default("ndjson"))
    .option(
      "--out-columns <names>",
      `columns of TSV output, any of ${lineColumns.join(", ")}`,
      (text) => parseNames(text, lineColumns),
      ["label", "confidence", "lean", "p_ml", "p_backend", "error"] as const,
    )
    .addOption(
      new Option("--flush <when>", "when to write: after each line, or once all lines that have arrived are answered")
        .choices(["line", "block"])
        .default("block"),
    )
    .option("--chunk-header", "each block begins with a line that gives its number of rows (ClickHouse)")
    .option("--max-chars <count>", "answer longer posts with an error (default: no limit)", parseCount);
  addJudgeOptions(command).addHelpText(
    "after",
    `
There is one answer for each line. A line that is not a post is answered with an error: {"error": ...} as NDJSON, or nulls
(\\N) in all columns but error and json as TSV. TSV is that of ClickHouse, Hive and Hadoop: \\t, \\n and \\\\ in a cell are
escaped. Nothing else is printed. The exit code is 0 at the end of the input.

Examples:
  $ jobsift stdio < posts.ndjson > results.ndjson
  $ parallel --pipe --keep-order jobsift stdio < posts.ndjson > results.ndjson`,
  );
  return command.action(async (options: StdioOptions) => {
    const sink = createSink(console.stdout);
    const classifier = await openClassifier(options, maxEvidence.top);
    await answerLines(streamSource(console.stdin, "stdin").bytes, sink.write, classifier, {
      ...options,
      chunkHeader: options.chunkHeader === true,
    });
    await sink.finish();
  });
}

function parseNames<Name extends string>(text: string, allowed: readonly Name[]): readonly Name[] {
  return text.split(",").map((part) => {
    const name = allowed.find((one) => one === part.trim());
    if (name === undefined) throw new InvalidArgumentError(`There is no "${part}"; choose of ${allowed.join(", ")}.`);
    return name;
  });
}
