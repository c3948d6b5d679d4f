import { stat } from "node:fs/promises";
import {
  addTally,
  areThreadsWasted,
  type ChunkClassifierOptions,
  classifyChunks,
  createTally,
  errorsOf,
  extendFingerprint,
  type Fingerprint,
  fingerprintFile,
  NO_BYTES,
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
  watchBytes,
} from "../records/index.js";
import { type FormulaCounts, formatFor, OUTPUT_FORMATS, type OutputFormat, outputFormat } from "../results/index.js";
import { type ClassifyFlags, EVIDENCE_AMOUNTS, selectionOf } from "./classify-flags.js";
import { type Console, type ExitCode, say } from "./console.js";
import { openFileSink, refuseUnwritable, writeTo } from "./file-sink.js";
import { classifierOptionsOf, readOptionsOf } from "./flags.js";
import { lockOutputs, type OutputLock } from "./output-lock.js";
import { createProgressLine } from "./progress.js";
import { openResultFiles } from "./result-files.js";
import { openResumption } from "./resumption.js";
import { refuseSharedFiles } from "./run-files.js";
import { formatSummary, summariseRun } from "./summary.js";

/** Classifies all records of the inputs, or those that an earlier run has left. */
export async function runClassification(
  inputs: readonly Input[],
  flags: ClassifyFlags,
  console: Console,
  signal: AbortSignal,
): Promise<ExitCode> {
  const { output, errors, summaryJson, lexicon, weights } = flags;
  const format = flags.format === undefined ? formatFor(output) : outputFormat(flags.format);
  refuseFormat(flags, format);
  const writes = { "--output": output, "--errors": errors, "--summary-json": summaryJson };
  await refuseSharedFiles({ writes, reads: { "--lexicon": lexicon, "--weights": weights } }, inputs, console);
  const lock = await lockOutputs(Object.values(writes), (message) => say(console, message));
  try {
    if (summaryJson !== undefined) await refuseUnwritable(summaryJson);
    return await classifyInputs(inputs, flags, format, lock, console, signal);
  } finally {
    await lock.release();
  }
}

async function classifyInputs(
  inputs: readonly Input[],
  flags: ClassifyFlags,
  format: OutputFormat,
  lock: OutputLock,
  console: Console,
  signal: AbortSignal,
): Promise<ExitCode> {
  const { stderr } = console;
  const tell = (message: string) => say(console, message);
  const task = await chunkClassifierOptionsOf(flags, format);
  const { lexicon } = createClassifier(task.classifierOptions);
  const resumption = await openResumption(inputs, flags, format, lexicon, tell);
  const { from } = resumption;
  const tally = from?.tally ?? createTally();
  if (from?.isFinished === true) {
    tell(`${flags.output} is finished already: ${formatTotals(tally)}`);
    return exitCodeOfRun(tally, flags.failOn);
  }

  const results = await openResultFiles(flags, format, console, from);
  const total = await measureInputs(inputs);
  const pooling = { workers: flags.workers, signal, totalBytes: total };
  if (areThreadsWasted(pooling) && flags.quiet !== true) {
    tell(`--workers ${flags.workers}: one thread is as fast for an input this small`);
  }
  const progress = createProgressLine(console, total, flags.output === undefined);
  // Not of the tally: inputs are read from their beginning again when a run is resumed.
  const remarks: Remarks = {};
  let records = from?.records ?? 0;
  let items = postsOf(tally) + errorsOf(tally);
  let bytes = 0;
  const start = performance.now();
  const contents: Fingerprint[] = inputs.map(() => NO_BYTES);
  const watched = inputs.map((input, at) =>
    watchBytes(input, (part) => {
      bytes += part.length;
      contents[at] = extendFingerprint(contents[at] ?? NO_BYTES, part);
    }),
  );
  const options = readOptionsOf(flags, (remark, file) => addRemark(remarks, remark, file));
  const allChunks = readInputs(watched, { ...options, keep: flags.keep }, (message) => {
    progress.clear();
    tell(message);
  });
  const chunks = skipRecords(allChunks, records);
  for await (const outcome of classifyChunks(chunks, task, pooling)) {
    if (outcome.errors.length > 0) progress.clear();
    await lock.check();
    await results.write(outcome);
    addTally(tally, outcome.tally);
    records += outcome.records;
    items += outcome.items;
    if (outcome.items === 0) addRemark(remarks, "a payload without a posting", outcome.file);
    progress.update(tally, bytes);
    await resumption.remember(() => ({ tally, records, read: contents }), results);
  }
  progress.clear();
  const written = postsOf(tally) + errorsOf(tally);
  if (written !== items) throw new Error(`${items} posts were read, but ${written} results and errors written`);
  await lock.check();
  const selected = await results.finish();

  const seconds = (performance.now() - start) / 1000;
  addRemarks(remarks, tally.remarks);
  const summary = summariseRun(tally, { records: records - (from?.records ?? 0), bytes, seconds, remarks });
  if (flags.summaryJson !== undefined) {
    await writeTo(await openFileSink(flags.summaryJson), `${JSON.stringify(summary, null, 2)}\n`);
  }
  const read = signal.aborted ? contents : await Promise.all(inputs.map((input, at) => wholeOf(input, contents[at])));
  await resumption.close({ tally, records, read }, results, !signal.aborted);
  if (flags.quiet !== true) for (const line of formatRemarks(remarks)) tell(line);
  if (flags.quiet !== true && selected !== undefined) {
    tell(`wrote ${formatCount(selected.results)} of ${formatCount(postsOf(tally))}`);
  }
  for (const message of formulaWarnings(selected?.formulas ?? tally.formulas, flags)) tell(message);
  if (flags.summary === true) stderr.write(formatSummary(summary));
  else if (flags.quiet !== true) stderr.write(`${formatTotals(tally)}\n`);
  if (!signal.aborted) return exitCodeOfRun(tally, flags.failOn);
  tell(`interrupted after ${records} records; ${resumption.advice}`);
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

function refuseFormat(flags: ClassifyFlags, format: OutputFormat): void {
  const { output, keep } = flags;
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

/** Of an input that was read. One that is not read from its beginning to its end is read once more for that. */
async function wholeOf({ path }: Input, read: Fingerprint = NO_BYTES): Promise<Fingerprint> {
  const found = path === undefined ? undefined : await stat(path).catch(() => undefined);
  if (path === undefined || found?.isFile() !== true || found.size === read.bytes) return read;
  return fingerprintFile(path, found.size).catch(() => read);
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
