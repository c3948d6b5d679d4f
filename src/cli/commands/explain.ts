import { Command } from "commander";
import { type ErrorRecord, JobsiftError } from "../../errors.js";
import { summarise } from "../../index.js";
import { isErrorRecord, type PostRecord, type ReadOptions, readPosts, type Source } from "../../records/index.js";
import { createStyle, explanation, wantsColour } from "../../report/index.js";
import { type Console, createSink, type ExitCode } from "../console.js";
import { describe } from "../error-line.js";
import { openSources } from "../input.js";
import {
  addInputOptions,
  addJudgeOptions,
  type InputOptions,
  type JudgeOptions,
  openClassifier,
  readOptions,
} from "../options.js";

interface ExplainOptions extends InputOptions, JudgeOptions {
  readonly id?: string;
  readonly color: boolean;
}

export function explainCommand(console: Console): Command {
  const command = new Command("explain")
    .description("Show what decided one post: the marked text, the contributions, and the arithmetic.")
    .argument("[file]", "a file with the post (default, or -: standard input)")
    .option("--id <id>", "explain the post with this id (default: the first one)");
  addInputOptions(command);
  addJudgeOptions(command)
    .option("--no-color", "mark evidence as [ML: ...] and [BE: ...] instead of with colour")
    .addHelpText(
      "after",
      `
Example:
  $ jobsift explain posts.ndjson --id 42`,
    );
  return command.action(async (file: string | undefined, options: ExplainOptions) => {
    const sources = await openSources(file === undefined ? [] : [file], console, command);
    if (sources.length > 1) {
      throw new JobsiftError("invalid-option", `${file} stands for ${sources.length} files; explain one of them`);
    }
    for (const source of sources) console.exitCode = await explainOne(source, options, console);
  });
}

async function explainOne(source: Source, options: ExplainOptions, console: Console): Promise<ExitCode> {
  const { stdout, stderr, env } = console;
  const { record, hasMore } = await findRecord(source, options.id, readOptions(options));
  if (isErrorRecord(record)) {
    stderr.write(`jobsift: ${describe(record)}\n`);
    return 3;
  }
  if (hasMore) stderr.write("jobsift: this is the first of several posts; choose another with --id\n");
  const classifier = await openClassifier(options);
  const classification = classifier.classify(record.post);
  const sink = createSink(stdout);
  await sink.write(
    explanation(record.post, classification, {
      summary: summarise(classification),
      style: createStyle(options.color && wantsColour(env, stdout)),
    }),
  );
  await sink.finish();
  return 0;
}

interface Found {
  readonly record: PostRecord | ErrorRecord;
  readonly hasMore: boolean;
}

async function findRecord(source: Source, id: string | undefined, options: ReadOptions): Promise<Found> {
  let first: PostRecord | ErrorRecord | undefined;
  for await (const record of readPosts(source, options)) {
    if (id === undefined) {
      if (first !== undefined) return { record: first, hasMore: true };
      first = record;
    } else if (String(isErrorRecord(record) ? record.id : record.post.id) === id) return { record, hasMore: false };
  }
  if (first !== undefined) return { record: first, hasMore: false };
  const wanted = id === undefined ? "no post" : `no post with the id "${id}"`;
  throw new JobsiftError("unreadable-input", `there is ${wanted} in ${source.name}`);
}
