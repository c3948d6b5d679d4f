import { realpath, stat, writeFile } from "node:fs/promises";
import {
  addTally,
  classifyChunks,
  counted,
  emptyTally,
  errorsOf,
  type JudgeOptions as JudgeTask,
  postsOf,
  readInputs,
  skipRecords,
  type Tally,
} from "../batch/index.js";
import { JobsiftError } from "../errors.js";
import { createClassifier } from "../index.js";
import type { Source } from "../records/index.js";
import { formatFor, type OutputFormat, outputFormat } from "../results/index.js";
import { type ClassifyOptions, maxEvidence } from "./classify-options.js";
import { type Console, type ExitCode, outputFailed } from "./console.js";
import { classifierOptions, readOptions } from "./options.js";
import { createProgress } from "./progress.js";
import { openResults } from "./results.js";
import { openResumption } from "./resumption.js";
import { summaryOf, summaryTable } from "./summary.js";

/** Classifies all records of the sources, or those that an earlier run has left. */
export async function runClassification(
  sources: readonly Source[],
  options: ClassifyOptions,
  console: Console,
  signal: AbortSignal,
): Promise<ExitCode> {
  const { stderr } = console;
  const format = options.format === undefined ? formatFor(options.output) : outputFormat(options.format);
  await checkFiles(options, format, sources);
  const task = await judgeTask(options, format);
  const { lexicon } = createClassifier(task.classifier);
  const resumption = await openResumption(sources, options, format, lexicon);
  const { from } = resumption;
  const tally = from?.tally ?? emptyTally();
  if (from?.isFinished === true) {
    stderr.write(`jobsift: ${options.output} is finished already: ${totals(tally)}\n`);
    return exitCode(tally, options.failOn);
  }

  const results = await openResults(options, format, console, from);
  const total = await totalBytes(sources);
  const progress = createProgress(console, total, options.output === undefined);
  let records = from?.records ?? 0;
  let bytes = 0;
  const start = performance.now();
  const reading = sources.map((source) => counted(source, (count) => (bytes += count)));
  const inputs = readInputs(reading, { ...readOptions(options), keep: options.keep }, (message) => {
    progress.clear();
    stderr.write(`jobsift: ${message}\n`);
  });
  const chunks = skipRecords(inputs, records);
  for await (const outcome of classifyChunks(chunks, task, { workers: options.workers, signal, totalBytes: total })) {
    if (outcome.errors.length > 0) progress.clear();
    await results.write(outcome);
    addTally(tally, outcome.tally);
    records += outcome.records;
    progress.update(tally, bytes);
    await resumption.remember({ tally, records }, results);
  }
  progress.clear();
  const written = postsOf(tally) + errorsOf(tally);
  if (written !== records) throw new Error(`${records} records were read, but ${written} results and errors written`);
  await results.finish();
  await resumption.close({ tally, records }, results, !signal.aborted);

  const seconds = (performance.now() - start) / 1000;
  const summary = summaryOf(tally, { records: records - (from?.records ?? 0), bytes, seconds });
  if (options.summaryJson !== undefined) await writeJson(options.summaryJson, summary);
  if (options.summary === true) stderr.write(summaryTable(summary));
  else if (options.quiet !== true) stderr.write(`${totals(tally)}\n`);
  if (!signal.aborted) return exitCode(tally, options.failOn);
  stderr.write(`jobsift: interrupted after ${records} records; ${resumption.advice}\n`);
  // Nobody reads on: an input that is still open would keep the process.
  console.stdin.destroy();
  return 130;
}

async function judgeTask(options: ClassifyOptions, format: OutputFormat): Promise<JudgeTask> {
  return {
    classifier: await classifierOptions(options, maxEvidence[options.evidence]),
    posts: { ...readOptions(options), maxChars: options.maxChars },
    format: format.name,
    keep: options.keep,
    errors: options.errors === undefined ? "among-results" : "apart",
  };
}

async function checkFiles(options: ClassifyOptions, format: OutputFormat, sources: readonly Source[]): Promise<void> {
  const { output, errors, keep } = options;
  const refuse = (message: string) => new JobsiftError("invalid-option", message);
  const { name, title, needsFile, compressedInside, showsKeptFields } = format;
  if (needsFile && output === undefined) throw refuse(`${title} is written to a file: name it with --output`);
  if (compressedInside && output?.endsWith(".gz") === true) {
    throw refuse(`${title} is compressed inside: name an --output that does not end in .gz`);
  }
  if (output !== undefined && /\.(zst|zstd|br)$/.test(output)) {
    throw refuse(`--output ${output}: of compressed files only .gz is written`);
  }
  if (!showsKeptFields && keep !== undefined) {
    throw refuse(`${title} shows no kept fields: choose another --format than ${name}`);
  }
  if (output !== undefined && output === errors) throw refuse("--output and --errors name the same file");
  await refuseInput("--output", output, sources);
  await refuseInput("--errors", errors, sources);
}

/** Opening an output would empty the input before it is read. */
async function refuseInput(option: string, path: string | undefined, sources: readonly Source[]): Promise<void> {
  const resolve = (name: string) => realpath(name).catch(() => undefined);
  const target = path === undefined ? undefined : await resolve(path);
  for (const { name } of sources) {
    if (target !== undefined && (await resolve(name)) === target) {
      throw new JobsiftError("invalid-option", `${option} ${path} is also an input; write to another file`);
    }
  }
}

/** As they are stored; undefined where one has no end that is known. */
async function totalBytes(sources: readonly Source[]): Promise<number | undefined> {
  let total = 0;
  for (const { path } of sources) {
    const found = path === undefined ? undefined : await stat(path).catch(() => undefined);
    if (found === undefined) return undefined;
    total += found.size;
  }
  return total;
}

async function writeJson(path: string, value: unknown): Promise<void> {
  try {
    await writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
  } catch (error) {
    throw outputFailed(path, error);
  }
}

function totals(tally: Tally): string {
  const { ml, backend, mixed, neither } = tally.labels;
  const posts = postsOf(tally);
  const labels = `${posts} ${posts === 1 ? "post" : "posts"}: ${ml} ml, ${backend} backend, ${mixed} mixed, ${neither} neither`;
  const failed = errorsOf(tally);
  return failed === 0 ? labels : `${labels}; ${failed} ${failed === 1 ? "record" : "records"} failed`;
}

function exitCode(tally: Tally, allowed: number): ExitCode {
  if ((tally.errors["unreadable-input"] ?? 0) > 0) return 1;
  const failed = errorsOf(tally);
  return failed > allowed * (failed + postsOf(tally)) ? 3 : 0;
}
