import { randomUUID } from "node:crypto";
import { open, readFile, rename, rm, stat } from "node:fs/promises";
import * as z from "zod";
import { LABELS, LEANINGS, tabulate } from "../domain.js";
import { JobsiftError } from "../errors.js";
import { parseJson } from "../json.js";
import { explainSystemError, systemCodeOf, unreadable } from "../records/index.js";
import { VERSION } from "../version.js";
import { fingerprintSchema } from "./fingerprint.js";
import { syncFolderOf } from "./folder.js";
import type { Tally } from "./tally.js";

/** Of what a checkpoint holds: one of another version is refused. */
const CHECKPOINT_VERSION = 2;

const countSchema = z.int().min(0);
const countsSchema = z.record(z.string(), countSchema);

const checkpointSchema = z.object({
  checkpoint: z.literal(CHECKPOINT_VERSION),
  /** All that decides the bytes of the output. */
  engine: z.string(),
  lexicon: z.string(),
  options: z.record(z.string(), z.string()),
  inputs: z.array(z.object({ file: z.string(), bytes: countSchema, modified: z.string() })),
  /** What was read of each input so far, as it is stored. */
  read: z.array(fingerprintSchema),
  /** How far the output goes. */
  records: countSchema,
  output: fingerprintSchema,
  errors: fingerprintSchema,
  isFinished: z.boolean(),
  tally: z.object({
    labels: z.object(tabulate(LABELS, () => countSchema)),
    leans: z.array(countSchema),
    notes: countsSchema,
    concepts: z.record(z.string(), z.object({ name: z.string(), leaning: z.enum(LEANINGS), posts: countSchema })),
    errors: countsSchema,
    formulas: z.object({ text: countSchema, id: countSchema }),
    remarks: z.record(z.string(), z.object({ count: countSchema, first: z.string() })),
  }) satisfies z.ZodType<Tally>,
});

/** How far a run has come, beside its output: what is needed to go on as if it had never stopped. */
export type Checkpoint = z.infer<typeof checkpointSchema>;

/** What a run will do, which must not change for it to be taken up. */
export type RunDefinition = Pick<Checkpoint, "lexicon" | "options" | "inputs">;

export function createCheckpoint(
  definition: RunDefinition,
  state: Omit<Checkpoint, keyof RunDefinition | "checkpoint" | "engine">,
) {
  return { checkpoint: CHECKPOINT_VERSION, engine: `jobsift@${VERSION}`, ...definition, ...state } satisfies Checkpoint;
}

/** Of an output: `results.ndjson.checkpoint`. */
export function pathOfCheckpoint(output: string): string {
  return `${output}.checkpoint`;
}

/**
 * The checkpoint of an output; undefined where there is none.
 *
 * @throws {JobsiftError} `unreadable-input` when it cannot be read; `invalid-data` when it is no checkpoint; `invalid-option`
 * when it is one of another version
 */
export async function readCheckpoint(output: string): Promise<Checkpoint | undefined> {
  const path = pathOfCheckpoint(output);
  const text = await readIfThere(path);
  if (text === undefined) return undefined;
  const anew = "run without --resume to begin anew";
  let value: unknown;
  try {
    value = parseJson(text);
    return checkpointSchema.parse(value);
  } catch {
    const { checkpoint } = Object(value) as { checkpoint?: unknown };
    if (typeof checkpoint === "number" && checkpoint !== CHECKPOINT_VERSION) {
      throw new JobsiftError("invalid-option", `${path} was written by another version of jobsift; ${anew}`);
    }
    throw new JobsiftError("invalid-data", `${path} is no checkpoint; ${anew}`, { file: path });
  }
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    if ((await stat(path)).isFile()) return await readFile(path, "utf8");
  } catch (error) {
    if (systemCodeOf(error) === "ENOENT") return undefined;
    throw unreadable(path, explainSystemError(error));
  }
  throw unreadable(path, "no ordinary file");
}

/**
 * Replaces the checkpoint as a whole, so that a crash leaves the one before. Nothing else is touched: what is written first
 * has a name that nobody can foresee, and is new.
 *
 * @throws {Error} when that fails, that of the system
 */
export async function writeCheckpoint(output: string, checkpoint: Checkpoint): Promise<void> {
  const path = pathOfCheckpoint(output);
  const draft = `${path}.${randomUUID()}`;
  const file = await open(draft, "wx");
  try {
    try {
      await file.writeFile(JSON.stringify(checkpoint));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  await syncFolderOf(path);
}

/**
 * Refuses to go on with what has changed since.
 * @throws {JobsiftError} `invalid-option` when they differ, with what was and what is
 */
export function refuseOtherRun(checkpoint: Checkpoint, now: RunDefinition, output: string): void {
  const refuse = (reason: string) =>
    new JobsiftError("invalid-option", `cannot resume ${output}: ${reason}; run without --resume to begin anew`);
  const engine = `jobsift@${VERSION}`;
  if (checkpoint.engine !== engine) throw refuse(`it was written by ${checkpoint.engine}, this is ${engine}`);
  if (checkpoint.lexicon !== now.lexicon)
    throw refuse(`the lexicon was ${checkpoint.lexicon}, now it is ${now.lexicon}`);
  for (const option of new Set([...Object.keys(checkpoint.options), ...Object.keys(now.options)])) {
    const [was = "not given", is = "not given"] = [checkpoint.options[option], now.options[option]];
    if (was !== is) throw refuse(`--${option} was ${was}, now it is ${is}`);
  }
  const files = (inputs: RunDefinition["inputs"]) => inputs.map(({ file }) => file).join(", ");
  if (files(checkpoint.inputs) !== files(now.inputs)) {
    throw refuse(`the inputs were ${files(checkpoint.inputs)}, now they are ${files(now.inputs)}`);
  }
  for (const [at, { file, bytes, modified }] of now.inputs.entries()) {
    const before = checkpoint.inputs[at];
    if (before?.bytes !== bytes || before.modified !== modified) throw refuse(`${file} has been changed since`);
  }
}
