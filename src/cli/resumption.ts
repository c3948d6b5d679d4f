import { stat } from "node:fs/promises";
import {
  type Checkpoint,
  createCheckpoint,
  createTally,
  type Fingerprint,
  findChange,
  NO_BYTES,
  pathOfCheckpoint,
  type RunDefinition,
  readCheckpoint,
  refuseOtherRun,
  writeCheckpoint,
} from "../batch/index.js";
import { JobsiftError } from "../errors.js";
import { explainSystemError, formatAlternatives, type Input } from "../records/index.js";
import { OUTPUT_FORMATS, type OutputFormat } from "../results/index.js";
import { type ClassifyFlags, givenSelectingFlags } from "./classify-flags.js";
import { orOutputFailed } from "./file-sink.js";
import type { FileContents, ResultFiles } from "./result-files.js";

/** How far a run is: what a checkpoint remembers of it. */
export type RunState = Pick<Checkpoint, "tally" | "records" | "read">;

/** What makes a run safe to interrupt. */
export interface Resumption {
  /** Where an earlier run has stopped. */
  readonly from: Checkpoint | undefined;
  /** Remembers how far this one is, when the last time is long enough ago. */
  remember(state: () => RunState, results: ResultFiles): Promise<void>;
  /** Remembers it now; the files are safe already. */
  close(state: RunState, results: ResultFiles, isFinished: boolean): Promise<void>;
  /** What to say when the run is interrupted. */
  readonly advice: string;
}

/** Milliseconds between two checkpoints: a crash costs no more than that, and writing them next to nothing. */
const CHECKPOINT_MS = 500;

const BEGINNING: RunState = { tally: createTally(), records: 0, read: [] };

/**
 * `tell` hears why a run that was to go on begins anew.
 *
 * @throws {JobsiftError} `invalid-option` when a run is to go on that cannot, with the reason; `invalid-data` when its files
 * are not as it has left them; `unreadable-input` when its checkpoint cannot be read
 * @throws {OutputFailed} when no checkpoint can be written
 */
export async function openResumption(
  inputs: readonly Input[],
  flags: ClassifyFlags,
  format: OutputFormat,
  lexicon: string,
  tell: (message: string) => void,
): Promise<Resumption> {
  const { output } = flags;
  const reason = explainSelection(flags) ?? (await explainWhyNot(inputs, output, format));
  if (output === undefined || reason !== undefined) {
    if (flags.resume === true) throw new JobsiftError("invalid-option", `--resume cannot work here: ${reason}`);
    const nothing = async () => {};
    return { from: undefined, remember: nothing, close: nothing, advice: `it cannot be resumed: ${reason}` };
  }
  const definition: RunDefinition = {
    lexicon,
    options: pickDecidingFlags(flags, format.name),
    inputs: await describeInputs(inputs),
  };
  const from = flags.resume === true ? await takeUp(output, flags.errors, definition, tell) : undefined;

  let last = performance.now();
  const write = async (state: RunState, contents: FileContents, isFinished: boolean): Promise<void> => {
    const checkpoint = createCheckpoint(definition, { ...state, ...contents, isFinished });
    await orOutputFailed(pathOfCheckpoint(output), () => writeCheckpoint(output, checkpoint));
    last = performance.now();
  };
  // One that says so of an earlier run must be gone before the output is emptied. What cannot be written is known at once.
  if (from === undefined) await write(BEGINNING, { output: NO_BYTES, errors: NO_BYTES }, false);
  return {
    from,
    async remember(state, results) {
      if (performance.now() - last < CHECKPOINT_MS) return;
      await results.sync();
      await write(state(), results.contents(), false);
    },
    close: (state, results, isFinished) => write(state, results.contents(), isFinished),
    advice: "resume with the same command and --resume",
  };
}

/** The checkpoint from which a run goes on, when its files are still what it says of them. */
async function takeUp(
  output: string,
  errors: string | undefined,
  definition: RunDefinition,
  tell: (message: string) => void,
): Promise<Checkpoint | undefined> {
  const checkpoint = await readCheckpoint(output);
  const found = await stat(output).catch(() => undefined);
  if (checkpoint === undefined) {
    if (found !== undefined && found.size > 0) tell(`there is no checkpoint of ${output}; beginning anew`);
    return undefined;
  }
  refuseOtherRun(checkpoint, definition, output);
  if (found === undefined && checkpoint.records > 0) {
    tell(`${output} is gone, though ${checkpoint.records} records were done; beginning anew`);
  }
  if (found === undefined) return undefined;
  await refuseChanged(output, checkpoint.output, checkpoint);
  if (errors !== undefined) await refuseChanged(errors, checkpoint.errors, checkpoint);
  for (const [at, { file }] of definition.inputs.entries()) {
    const read = checkpoint.read[at];
    if (read !== undefined) await refuseChanged(file, read, { isFinished: false });
  }
  return checkpoint;
}

async function refuseChanged(
  path: string,
  before: Fingerprint,
  { isFinished }: { isFinished: boolean },
): Promise<void> {
  const change = await findChange(path, before, isFinished).catch((error: unknown) => explainSystemError(error));
  if (change === undefined) return;
  throw new JobsiftError(
    "invalid-data",
    `cannot resume: ${path} is not as the run has left it (${change}); run without --resume to begin anew`,
    { file: path },
  );
}

function explainSelection(flags: ClassifyFlags): string | undefined {
  const given = givenSelectingFlags(flags);
  return given.length === 0
    ? undefined
    : `${given.join(" and ")} write some of the results, for a look; leave them out`;
}

async function explainWhyNot(
  inputs: readonly Input[],
  output: string | undefined,
  format: OutputFormat,
): Promise<string | undefined> {
  if (output === undefined) return "what went to standard output cannot be taken up again; name a file with --output";
  if (inputs.some(({ path }) => path === undefined)) return "standard input cannot be read again; name the input files";
  if (!format.resumable) {
    const others = OUTPUT_FORMATS.filter(({ resumable }) => resumable).map(({ name }) => name);
    return `an output of the format ${format.name} is whole or nothing; write ${formatAlternatives(others)}`;
  }
  if (output.endsWith(".gz")) return "a compressed output cannot be cut where it stopped; write it uncompressed";
  const found = await stat(output).catch(() => undefined);
  return found === undefined || found.isFile() ? undefined : `${output} is no ordinary file`;
}

/** The options that decide bytes of the output. */
function pickDecidingFlags(flags: ClassifyFlags, format: string): Record<string, string> {
  const { keep, prior, maxChars, evidence, errors, excel } = flags;
  const { inputFormat, titleField, textField, idField, companyField, vendor, payloadField } = flags;
  const { delimiter, encoding } = flags;
  const named = {
    format,
    evidence,
    keep: typeof keep === "object" ? keep.join(",") : keep,
    prior: prior === undefined ? undefined : JSON.stringify(prior),
    "max-chars": maxChars === undefined ? undefined : String(maxChars),
    errors,
    excel: excel === undefined ? undefined : "given",
    "input-format": inputFormat,
    "title-field": titleField,
    "text-field": textField?.join(","),
    "id-field": idField,
    "company-field": companyField,
    vendor,
    "payload-field": payloadField,
    delimiter,
    encoding,
  };
  const given = Object.entries(named).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(given);
}

function describeInputs(inputs: readonly Input[]): Promise<RunDefinition["inputs"]> {
  return Promise.all(
    inputs.map(async ({ name }) => {
      const found = await stat(name).catch(() => undefined);
      return { file: name, bytes: found?.size ?? 0, modified: found?.mtime.toISOString() ?? "missing" };
    }),
  );
}
