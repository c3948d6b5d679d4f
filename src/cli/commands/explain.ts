import { Command } from "commander";
import { type ErrorRecord, JobsiftError } from "../../errors.js";
import { summarise } from "../../index.js";
import {
  type Input,
  isErrorRecord,
  nameOfPlace,
  type PostRecord,
  type ReadOptions,
  readPostRecords,
  tellOf,
} from "../../records/index.js";
import { createStyle, formatExplanation, wantsColour } from "../../report/index.js";
import { type Console, createSink, type ExitCode, say } from "../console.js";
import { formatErrorRecord } from "../error-line.js";
import {
  addClassifierFlags,
  addInputFlags,
  type ClassifierFlags,
  type InputFlags,
  openClassifier,
  readOptionsOf,
} from "../flags.js";
import { openInputs } from "../inputs.js";
import { tellRemarks } from "../remarks.js";

interface ExplainFlags extends InputFlags, ClassifierFlags {
  readonly id?: string;
  readonly color: boolean;
}

export function createExplainCommand(console: Console): Command {
  const command = new Command("explain")
    .description("Show what decided one post: the marked text, the contributions, and the arithmetic.")
    .argument("[file]", "a file with the post (default, or -: standard input)")
    .option("--id <id>", "explain the post with this id, or at this place, such as #36 (default: the first one)");
  addInputFlags(command);
  addClassifierFlags(command)
    .option("--no-color", "mark evidence as [ML: ...] and [BE: ...] instead of with colour")
    .addHelpText(
      "after",
      `
Example:
  $ jobsift explain posts.ndjson --id 42
  $ jobsift explain posts.csv --id '#36'`,
    );
  return command.action(async (file: string | undefined, flags: ExplainFlags) => {
    const inputs = await openInputs(file === undefined ? [] : [file], console, command);
    if (inputs.length > 1) {
      throw new JobsiftError("invalid-option", `${file} stands for ${inputs.length} files; explain one of them`);
    }
    for (const input of inputs) console.exitCode = await explainOne(input, flags, console);
  });
}

async function explainOne(input: Input, flags: ExplainFlags, console: Console): Promise<ExitCode> {
  const { stdout, env } = console;
  const { record, hasMore } = await tellRemarks(console, async (onRemark) => {
    const found = await findRecord(input, flags.id, readOptionsOf(flags, onRemark));
    if (!isErrorRecord(found.record)) tellOf(found.record, onRemark);
    return found;
  });
  if (isErrorRecord(record)) {
    say(console, formatErrorRecord(record));
    return 3;
  }
  if (hasMore) say(console, "this is the first of several posts; choose another with --id");
  const classifier = await openClassifier(flags);
  const classification = classifier.classify(record.post);
  const sink = createSink(stdout);
  await sink.write(
    formatExplanation(record.post, classification, {
      summary: summarise(classification),
      style: createStyle(flags.color && wantsColour(env, stdout)),
    }),
  );
  await sink.finish();
  return 0;
}

interface RecordMatch {
  readonly record: PostRecord | ErrorRecord;
  readonly hasMore: boolean;
}

async function findRecord(input: Input, id: string | undefined, options: ReadOptions): Promise<RecordMatch> {
  let first: PostRecord | ErrorRecord | undefined;
  for await (const record of readPostRecords(input, options)) {
    if (id === undefined) {
      if (first !== undefined) return { record: first, hasMore: true };
      first = record;
    } else if (nameOf(record) === id) return { record, hasMore: false };
  }
  if (first !== undefined) return { record: first, hasMore: false };
  const wanted = id === undefined ? "no post" : `no post with the id "${id}"`;
  throw new JobsiftError("unreadable-input", `there is ${wanted} in ${input.name}`);
}

/** As a table of results names it. */
function nameOf(record: PostRecord | ErrorRecord): string {
  const id = isErrorRecord(record) ? record.id : record.post.id;
  return id === undefined || id === null
    ? nameOfPlace(isErrorRecord(record) ? record.error : record.place)
    : String(id);
}
