import { stat } from "node:fs/promises";
import {
  type Checkpoint,
  createCheckpoint,
  type RunDefinition,
  readCheckpoint,
  refuseOtherRun,
  removeCheckpoint,
  writeCheckpoint,
} from "../batch/index.js";
import { JobsiftError } from "../errors.js";
import { formatAlternatives, type Input } from "../records/index.js";
import { OUTPUT_FORMATS, type OutputFormat } from "../results/index.js";
import { type ClassifyFlags, givenSelectingFlags } from "./classify-flags.js";
import type { FileSizes, ResultFiles } from "./result-files.js";

/** How far a run is: what a checkpoint remembers of it. */
export type RunState = Omit<Checkpoint, keyof RunDefinition | keyof FileSizes | "checkpoint" | "engine" | "isFinished">;

/** What makes a run safe to interrupt. */
export interface Resumption {
  /** Where an earlier run has stopped. */
  readonly from: Checkpoint | undefined;
  /** Remembers how far this one is, when the last time is long enough ago. */
  remember(state: RunState, results: ResultFiles): Promise<void>;
  /** Remembers it now. */
  close(state: RunState, results: ResultFiles, isFinished: boolean): Promise<void>;
  /** What to say when the run is interrupted. */
  readonly advice: string;
}

/** Milliseconds between two checkpoints: a crash costs no more than that, and writing them next to nothing. */
const CHECKPOINT_MS = 500;

/** @throws {JobsiftError} `invalid-option` when a run is to go on that cannot, with the reason */
export async function openResumption(
  inputs: readonly Input[],
  flags: ClassifyFlags,
  format: OutputFormat,
  lexicon: string,
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
  const from = flags.resume === true ? await readCheckpoint(output) : undefined;
  if (from === undefined) await removeCheckpoint(output);
  else refuseOtherRun(from, definition, output);

  let last = performance.now();
  const close = async (state: RunState, results: ResultFiles, isFinished: boolean): Promise<void> => {
    await writeCheckpoint(output, createCheckpoint(definition, { ...state, ...results.sizes(), isFinished }));
    last = performance.now();
  };
  return {
    from,
    async remember(state, results) {
      if (performance.now() - last < CHECKPOINT_MS) return;
      await results.sync();
      await close(state, results, false);
    },
    close,
    advice: "resume with the same command and --resume",
  };
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
