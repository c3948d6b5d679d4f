import { realpath } from "node:fs/promises";
import { Command, Option } from "commander";
import type { Label } from "../classification.js";
import { type ErrorRecord, JobsiftError } from "../errors.js";
import type { Classifier } from "../index.js";
import { isErrorRecord, type PostRecord, readPosts, type Source, toErrorRecord } from "../records/index.js";
import { createStyle, wantsColour } from "../report/index.js";
import { type Console, type ExitCode, openSink, type Sink } from "./console.js";
import { openSources } from "./input.js";
import {
  addInputOptions,
  addJudgeOptions,
  type InputOptions,
  type JudgeOptions,
  openClassifier,
  readOptions,
} from "./options.js";
import { createWriter, describe, type OutputFormat, outputFormats, type Writer } from "./output.js";

interface ClassifyOptions extends InputOptions, JudgeOptions {
  readonly format?: OutputFormat;
  readonly output?: string;
  readonly evidence: "none" | "top" | "all";
  readonly quiet?: true;
  readonly color: boolean;
}

/** Results of `--evidence`: how many mentions a result lists; the rest is summed. */
const maxEvidence = { none: 0, top: 10, all: undefined } as const;

/** Width of a table that goes to a file or a pipe, unless COLUMNS says another. */
const defaultWidth = 100;

export function classifyCommand(console: Console): Command {
  const command = new Command("classify")
    .description("Classify job posts from NDJSON, JSON, CSV, TSV, text, Markdown or HTML.")
    .argument("[files...]", "input files, folders and patterns; - or nothing: standard input")
    .addOption(
      new Option(
        "-f, --format <format>",
        "of the results (default: table; for --output by its extension, else ndjson)",
      ).choices(outputFormats),
    )
    .option("-o, --output <file>", "write the results to a file");
  addInputOptions(command);
  addJudgeOptions(command)
    .addOption(
      new Option("--evidence <amount>", "mentions listed in a result: top is 10, the others are summed")
        .choices(Object.keys(maxEvidence))
        .default("top"),
    )
    .option("-q, --quiet", "no totals at the end")
    .option("--no-color", "no colour")
    .addHelpText(
      "after",
      `
Files may be compressed (gzip, zstd; brotli as .br). A folder stands for the files in it, at any depth.
Results go to standard output, everything else to standard error.
Exit code: 0 all went well, 1 something failed, 2 wrong usage, 3 some records failed.

Example:
  $ jobsift classify posts.ndjson more.csv --format csv > labels.csv`,
    );
  return command.action(async (files: readonly string[], options: ClassifyOptions) => {
    console.exitCode = await classifyFiles(await openSources(files, console, command), options, console);
  });
}

async function classifyFiles(
  sources: readonly Source[],
  options: ClassifyOptions,
  console: Console,
): Promise<ExitCode> {
  const { stdout, stderr, env } = console;
  const classifier = await openClassifier(options, maxEvidence[options.evidence]);
  if (options.output !== undefined) await refuseInput(options.output, sources);
  const isTerminal = options.output === undefined && stdout.isTTY === true;
  const columns = isTerminal ? stdout.columns : Number(env["COLUMNS"]);
  const writer = createWriter(options.format ?? formatFor(options.output), {
    width: columns || defaultWidth,
    style: createStyle(options.color && wantsColour(env, isTerminal ? stdout : {})),
  });
  const sink = openSink(options.output, console);
  const batch = new Batch(classifier, writer, sink, (line) => void stderr.write(`jobsift: ${line}\n`));
  await sink.write(writer.begin());
  for (const source of sources) await batch.add(source, options);
  await sink.write(writer.end());
  await sink.finish();
  if (options.quiet !== true) stderr.write(`${batch.totals()}\n`);
  return batch.exitCode();
}

/** A table for people; a file is for programs. */
function formatFor(output: string | undefined): OutputFormat {
  if (output === undefined) return "table";
  return outputFormats.find((format) => format !== "table" && output.endsWith(`.${format}`)) ?? "ndjson";
}

/** Opening the output would empty the input before it is read. */
async function refuseInput(output: string, sources: readonly Source[]): Promise<void> {
  const resolve = (path: string) => realpath(path).catch(() => undefined);
  const target = await resolve(output);
  for (const { name } of sources) {
    if (target !== undefined && (await resolve(name)) === target) {
      throw new JobsiftError("invalid-option", `--output ${output} is also an input; write to another file`);
    }
  }
}

/** Classifies sources one after the other, and counts. */
class Batch {
  readonly #classifier: Classifier;
  readonly #writer: Writer;
  readonly #sink: Sink;
  readonly #warn: (line: string) => void;
  readonly #counts: Record<Label, number> = { ml: 0, backend: 0, mixed: 0, neither: 0 };
  #failedRecords = 0;
  #failedSources = 0;

  constructor(classifier: Classifier, writer: Writer, sink: Sink, warn: (line: string) => void) {
    this.#classifier = classifier;
    this.#writer = writer;
    this.#sink = sink;
    this.#warn = warn;
  }

  /** A source that cannot be read is reported, and the next one has its turn. */
  async add(source: Source, options: InputOptions): Promise<void> {
    try {
      for await (const record of readPosts(source, readOptions(options))) {
        await this.#sink.write(isErrorRecord(record) ? this.#fail(record) : this.#judge(record));
      }
    } catch (error) {
      if (!(error instanceof JobsiftError)) throw error;
      this.#failedSources += 1;
      this.#warn(error.message.replace(/^jobsift: /, ""));
    }
  }

  #judge({ post, place }: PostRecord): string {
    try {
      const classification = this.#classifier.classify(post);
      this.#counts[classification.label] += 1;
      return this.#writer.result(classification, place);
    } catch (error) {
      return this.#fail(toErrorRecord(error, place, post.id ?? undefined));
    }
  }

  #fail(record: ErrorRecord): string {
    this.#failedRecords += 1;
    const text = this.#writer.error(record);
    if (text === undefined) this.#warn(describe(record));
    return text ?? "";
  }

  totals(): string {
    const { ml, backend, mixed, neither } = this.#counts;
    const total = ml + backend + mixed + neither;
    const labels = `${total} ${total === 1 ? "post" : "posts"}: ${ml} ml, ${backend} backend, ${mixed} mixed, ${neither} neither`;
    const failed = this.#failedRecords;
    return failed === 0 ? labels : `${labels}; ${failed} ${failed === 1 ? "record" : "records"} failed`;
  }

  exitCode(): ExitCode {
    if (this.#failedSources > 0) return 1;
    return this.#failedRecords > 0 ? 3 : 0;
  }
}
