import { realpath, stat, writeFile } from "node:fs/promises";
import {
  addTally,
  areThreadsWasted,
  type ChunkClassifierOptions,
  classifyChunks,
  countBytes,
  createTally,
  errorsOf,
  postsOf,
  readInputs,
  skipRecords,
  type Tally,
} from "../batch/index.js";
import { LABELS } from "../domain.js";
import { JobsiftError } from "../errors.js";
import { createClassifier } from "../index.js";
import {
  addRemark,
  addRemarks,
  formatAlternatives,
  formatRemarks,
  type Input,
  type Remarks,
} from "../records/index.js";
import { type FormulaCounts, formatFor, OUTPUT_FORMATS, type OutputFormat, outputFormat } from "../results/index.js";
import { type ClassifyFlags, EVIDENCE_AMOUNTS, selectionOf } from "./classify-flags.js";
import { type Console, type ExitCode, outputFailed } from "./console.js";
import { classifierOptionsOf, readOptionsOf } from "./flags.js";
import { createProgressLine } from "./progress.js";
import { openResultFiles } from "./result-files.js";
import { openResumption } from "./resumption.js";
import { formatSummary, summariseRun } from "./summary.js";

/** Classifies all records of the inputs, or those that an earlier run has left. */
export async function runClassification(
  inputs: readonly Input[],
  flags: ClassifyFlags,
  console: Console,
  signal: AbortSignal,
): Promise<ExitCode> {
  const { stderr } = console;
  const format = flags.format === undefined ? formatFor(flags.output) : outputFormat(flags.format);
  await checkFiles(flags, format, inputs);
  const task = await chunkClassifierOptionsOf(flags, format);
  const { lexicon } = createClassifier(task.classifierOptions);
  const resumption = await openResumption(inputs, flags, format, lexicon);
  const { from } = resumption;
  const tally = from?.tally ?? createTally();
  if (from?.isFinished === true) {
    stderr.write(`jobsift: ${flags.output} is finished already: ${formatTotals(tally)}\n`);
    return exitCodeOfRun(tally, flags.failOn);
  }

  const results = await openResultFiles(flags, format, console, from);
  const total = await measureInputs(inputs);
  const pooling = { workers: flags.workers, signal, totalBytes: total };
  if (areThreadsWasted(pooling) && flags.quiet !== true) {
    stderr.write(`jobsift: --workers ${flags.workers}: one thread is as fast for an input this small\n`);
  }
  const progress = createProgressLine(console, total, flags.output === undefined);
  // Not of the tally: inputs are read from their beginning again when a run is resumed.
  const remarks: Remarks = {};
  let records = from?.records ?? 0;
  let items = postsOf(tally) + errorsOf(tally);
  let bytes = 0;
  const start = performance.now();
  const counted = inputs.map((input) => countBytes(input, (count) => (bytes += count)));
  const read = readOptionsOf(flags, (remark, file) => addRemark(remarks, remark, file));
  const allChunks = readInputs(counted, { ...read, keep: flags.keep }, (message) => {
    progress.clear();
    stderr.write(`jobsift: ${message}\n`);
  });
  const chunks = skipRecords(allChunks, records);
  for await (const outcome of classifyChunks(chunks, task, pooling)) {
    if (outcome.errors.length > 0) progress.clear();
    await results.write(outcome);
    addTally(tally, outcome.tally);
    records += outcome.records;
    items += outcome.items;
    if (outcome.items === 0) addRemark(remarks, "a payload without a posting", outcome.file);
    progress.update(tally, bytes);
    await resumption.remember({ tally, records }, results);
  }
  progress.clear();
  const written = postsOf(tally) + errorsOf(tally);
  if (written !== items) throw new Error(`${items} posts were read, but ${written} results and errors written`);
  const selected = await results.finish();
  await resumption.close({ tally, records }, results, !signal.aborted);

  const seconds = (performance.now() - start) / 1000;
  addRemarks(remarks, tally.remarks);
  const summary = summariseRun(tally, { records: records - (from?.records ?? 0), bytes, seconds, remarks });
  if (flags.quiet !== true) for (const line of formatRemarks(remarks)) stderr.write(`jobsift: ${line}\n`);
  if (flags.summaryJson !== undefined) await writeJsonFile(flags.summaryJson, summary);
  if (flags.quiet !== true && selected !== undefined) {
    stderr.write(`jobsift: wrote ${formatCount(selected.results)} of ${formatCount(postsOf(tally))}\n`);
  }
  for (const message of formulaWarnings(selected?.formulas ?? tally.formulas, flags))
    stderr.write(`jobsift: ${message}\n`);
  if (flags.summary === true) stderr.write(formatSummary(summary));
  else if (flags.quiet !== true) stderr.write(`${formatTotals(tally)}\n`);
  if (!signal.aborted) return exitCodeOfRun(tally, flags.failOn);
  stderr.write(`jobsift: interrupted after ${records} records; ${resumption.advice}\n`);
  // Nobody reads on: an input that is still open would keep the process.
  console.stdin.destroy();
  return 130;
}

async function chunkClassifierOptionsOf(flags: ClassifyFlags, format: OutputFormat): Promise<ChunkClassifierOptions> {
  const selection = selectionOf(flags);
  return {
    classifierOptions: await classifierOptionsOf(flags, EVIDENCE_AMOUNTS[flags.evidence]),
    posts: { ...readOptionsOf(flags), maxChars: flags.maxChars },
    format: format.name,
    keep: flags.keep,
    excel: flags.excel,
    selection,
    errors: flags.errors === undefined && selection === undefined ? "among-results" : "apart",
  };
}

async function checkFiles(flags: ClassifyFlags, format: OutputFormat, inputs: readonly Input[]): Promise<void> {
  const { output, errors, keep } = flags;
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
  if (flags.excel === true && !format.opensInSpreadsheets) {
    const others = OUTPUT_FORMATS.filter(({ opensInSpreadsheets }) => opensInSpreadsheets).map((other) => other.name);
    throw refuse(`--excel says nothing to ${title}: choose --format ${formatAlternatives(others)}`);
  }
  if (output !== undefined && output === errors) throw refuse("--output and --errors name the same file");
  await refuseInput("--output", output, inputs);
  await refuseInput("--errors", errors, inputs);
}

/** Opening an output would empty the input before it is read. */
async function refuseInput(option: string, path: string | undefined, inputs: readonly Input[]): Promise<void> {
  const resolve = (name: string) => realpath(name).catch(() => undefined);
  const target = path === undefined ? undefined : await resolve(path);
  for (const { name } of inputs) {
    if (target !== undefined && (await resolve(name)) === target) {
      throw new JobsiftError("invalid-option", `${option} ${path} is also an input; write to another file`);
    }
  }
}

/** As they are stored; undefined where one has no end that is known. */
async function measureInputs(inputs: readonly Input[]): Promise<number | undefined> {
  let total = 0;
  for (const { path } of inputs) {
    const found = path === undefined ? undefined : await stat(path).catch(() => undefined);
    if (found === undefined) return undefined;
    total += found.size;
  }
  return total;
}

async function writeJsonFile(path: string, value: unknown): Promise<void> {
  try {
    await writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
  } catch (error) {
    throw outputFailed(path, error);
  }
}

/** What somebody should know who opens the output in a spreadsheet. */
function formulaWarnings({ text, id }: Readonly<FormulaCounts>, { excel }: ClassifyFlags): readonly string[] {
  const begin = (count: number, one: string) =>
    count === 1 ? `1 ${one} begins like a formula` : `${formatCount(count)} ${one}s begin like formulas`;
  return [
    ...(text === 0 || excel === true
      ? []
      : [`${begin(text, "text cell")}, which a spreadsheet would run; --excel writes them so that it does not`]),
    ...(id === 0 ? [] : [`${begin(id, "id")}, which a spreadsheet would run; ids are never changed`]),
  ];
}

function formatCount(count: number): string {
  return count.toLocaleString("en");
}

function formatTotals(tally: Tally): string {
  const posts = postsOf(tally);
  const counts = LABELS.map((label) => `${tally.labels[label]} ${label}`).join(", ");
  const labels = `${posts} ${posts === 1 ? "post" : "posts"}: ${counts}`;
  const failed = errorsOf(tally);
  return failed === 0 ? labels : `${labels}; ${failed} ${failed === 1 ? "record" : "records"} failed`;
}

function exitCodeOfRun(tally: Tally, allowed: number): ExitCode {
  if ((tally.errors["unreadable-input"] ?? 0) > 0) return 1;
  const failed = errorsOf(tally);
  return failed > allowed * (failed + postsOf(tally)) ? 3 : 0;
}
