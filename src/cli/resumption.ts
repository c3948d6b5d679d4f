import { stat } from "node:fs/promises";
import {
  type Checkpoint,
  checkIdentity,
  type Identity,
  newCheckpoint,
  readCheckpoint,
  removeCheckpoint,
  writeCheckpoint,
} from "../batch/index.js";
import { JobsiftError } from "../errors.js";
import { alternatives, type Source } from "../records/index.js";
import { type OutputFormat, outputFormats } from "../results/index.js";
import type { ClassifyOptions } from "./classify-options.js";
import type { Results, Sizes } from "./results.js";

/** How far a run is: what a checkpoint remembers of it. */
export type State = Omit<Checkpoint, keyof Identity | keyof Sizes | "checkpoint" | "engine" | "isFinished">;

/** What makes a run safe to interrupt. */
export interface Resumption {
  /** Where an earlier run has stopped. */
  readonly from: Checkpoint | undefined;
  /** Remembers how far this one is, when the last time is long enough ago. */
  remember(state: State, results: Results): Promise<void>;
  /** Remembers it now. */
  close(state: State, results: Results, isFinished: boolean): Promise<void>;
  /** What to say when the run is interrupted. */
  readonly advice: string;
}

/** Milliseconds between two checkpoints: a crash costs no more than that, and writing them next to nothing. */
const interval = 500;

/** @throws {JobsiftError} `invalid-option` when a run is to go on that cannot, with the reason */
export async function openResumption(
  sources: readonly Source[],
  options: ClassifyOptions,
  format: OutputFormat,
  lexicon: string,
): Promise<Resumption> {
  const { output } = options;
  const reason = await whyNot(sources, output, format);
  if (output === undefined || reason !== undefined) {
    if (options.resume === true) throw new JobsiftError("invalid-option", `--resume cannot work here: ${reason}`);
    const nothing = async () => {};
    return { from: undefined, remember: nothing, close: nothing, advice: `it cannot be resumed: ${reason}` };
  }
  const identity: Identity = { lexicon, options: deciding(options, format.name), inputs: await inputsOf(sources) };
  const from = options.resume === true ? await readCheckpoint(output) : undefined;
  if (from === undefined) await removeCheckpoint(output);
  else checkIdentity(from, identity, output);

  let last = performance.now();
  const close = async (state: State, results: Results, isFinished: boolean): Promise<void> => {
    await writeCheckpoint(output, newCheckpoint(identity, { ...state, ...results.sizes(), isFinished }));
    last = performance.now();
  };
  return {
    from,
    async remember(state, results) {
      if (performance.now() - last < interval) return;
      await results.sync();
      await close(state, results, false);
    },
    close,
    advice: "resume with the same command and --resume",
  };
}

async function whyNot(
  sources: readonly Source[],
  output: string | undefined,
  format: OutputFormat,
): Promise<string | undefined> {
  if (output === undefined) return "what went to standard output cannot be taken up again; name a file with --output";
  if (sources.some(({ path }) => path === undefined))
    return "standard input cannot be read again; name the input files";
  if (!format.resumable) {
    const others = outputFormats.filter(({ resumable }) => resumable).map(({ name }) => name);
    return `an output of the format ${format.name} is whole or nothing; write ${alternatives(others)}`;
  }
  if (output.endsWith(".gz")) return "a compressed output cannot be cut where it stopped; write it uncompressed";
  const found = await stat(output).catch(() => undefined);
  return found === undefined || found.isFile() ? undefined : `${output} is no ordinary file`;
}

/** The options that decide bytes of the output. */
function deciding(options: ClassifyOptions, format: string): Record<string, string> {
  const { keep, prior, maxChars, evidence, errors } = options;
  const { inputFormat, titleField, textField, idField, companyField } = options;
  const named = {
    format,
    evidence,
    keep: typeof keep === "object" ? keep.join(",") : keep,
    prior: prior === undefined ? undefined : JSON.stringify(prior),
    "max-chars": maxChars === undefined ? undefined : String(maxChars),
    errors,
    "input-format": inputFormat,
    "title-field": titleField,
    "text-field": textField,
    "id-field": idField,
    "company-field": companyField,
  };
  const given = Object.entries(named).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(given);
}

function inputsOf(sources: readonly Source[]): Promise<Identity["inputs"]> {
  return Promise.all(
    sources.map(async ({ name }) => {
      const found = await stat(name).catch(() => undefined);
      return { file: name, bytes: found?.size ?? 0, modified: found?.mtime.toISOString() ?? "missing" };
    }),
  );
}
