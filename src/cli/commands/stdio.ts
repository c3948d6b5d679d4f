import { Command, InvalidArgumentError, Option } from "commander";
import {
  type AnswerFormatName,
  answerFormatNames,
  answerLines,
  LINE_COLUMNS,
  LINE_FIELDS,
  type LineColumn,
  type LineField,
  type LineFormatName,
  lineFormatNames,
} from "../../engines/index.js";
import { inputFromStream } from "../../records/index.js";
import { EVIDENCE_AMOUNTS } from "../classify-flags.js";
import { type Console, createSink } from "../console.js";
import { addClassifierFlags, type ClassifierFlags, openClassifier, parseCount } from "../flags.js";

interface StdioFlags extends ClassifierFlags {
  readonly in: LineFormatName;
  readonly inColumns: readonly LineField[];
  readonly out: AnswerFormatName;
  readonly outColumns: readonly LineColumn[];
  readonly flush: "line" | "block";
  readonly chunkHeader?: true;
  readonly maxChars?: number;
}

export function createStdioCommand(console: Console): Command {
  const command = new Command("stdio")
    .description("Answer each line of standard input with one line, in order, for engines that run a program.")
    .addOption(new Option("--in <format>", "format of a line").choices(lineFormatNames).default("ndjson"))
    .option(
      "--in-columns <names>",
      `columns of TSV input, any of ${LINE_FIELDS.join(", ")}`,
      (text) => parseNames(text, LINE_FIELDS),
      ["title", "description"] as const,
    )
    .addOption(new Option("--out <format>", "format of an answer").choices(answerFormatNames).default("ndjson"))
    .option(
      "--out-columns <names>",
      `columns of TSV output, any of ${LINE_COLUMNS.join(", ")}`,
      (text) => parseNames(text, LINE_COLUMNS),
      ["label", "confidence", "lean", "p_ml", "p_backend", "error"] as const,
    )
    .addOption(
      new Option("--flush <when>", "when to write: after each line, or once all lines that have arrived are answered")
        .choices(["line", "block"])
        .default("block"),
    )
    .option("--chunk-header", "each block begins with a line that gives its number of rows (ClickHouse)")
    .option("--max-chars <count>", "answer longer posts with an error (default: no limit)", parseCount);
  addClassifierFlags(command).addHelpText(
    "after",
    `
There is one answer for each line. A line that is not a post is answered with an error: {"error": ...} as NDJSON, or nulls
(\\N) in all columns but error and json as TSV. TSV is that of ClickHouse, Hive and Hadoop: \\t, \\n and \\\\ in a cell are
escaped. Nothing else is printed. The exit code is 0 at the end of the input.

Examples:
  $ jobsift stdio < posts.ndjson > results.ndjson
  $ parallel --pipe --keep-order jobsift stdio < posts.ndjson > results.ndjson`,
  );
  return command.action(async (flags: StdioFlags) => {
    const sink = createSink(console.stdout);
    const classifier = await openClassifier(flags, EVIDENCE_AMOUNTS.top);
    await answerLines(inputFromStream(console.stdin, "stdin").bytes, sink.write, classifier, {
      ...flags,
      chunkHeader: flags.chunkHeader === true,
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
