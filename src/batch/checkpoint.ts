import { open, rename, rm } from "node:fs/promises";
import * as z from "zod";
import { LABELS, LEANINGS, tabulate } from "../domain.js";
import { JobsiftError } from "../errors.js";
import { readJsonFile } from "../records/json-file.js";
import { VERSION } from "../version.js";
import type { Tally } from "./tally.js";

const countSchema = z.int().min(0);
const countsSchema = z.record(z.string(), countSchema);

const checkpointSchema = z.object({
  checkpoint: z.literal(1),
  /** All that decides the bytes of the output. */
  engine: z.string(),
  lexicon: z.string(),
  options: z.record(z.string(), z.string()),
  inputs: z.array(z.object({ file: z.string(), bytes: countSchema, modified: z.string() })),
  /** How far the output goes. */
  records: countSchema,
  outputBytes: countSchema,
  errorBytes: countSchema,
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
  return { checkpoint: 1, engine: `jobsift@${VERSION}`, ...definition, ...state } satisfies Checkpoint;
}

/** Of an output: `results.ndjson.checkpoint`. */
export function pathOfCheckpoint(output: string): string {
  return `${output}.checkpoint`;
}

/** @throws {JobsiftError} `invalid-data` when there is a file of that name that is no checkpoint */
export async function readCheckpoint(output: string): Promise<Checkpoint | undefined> {
  const path = pathOfCheckpoint(output);
  try {
    return checkpointSchema.parse(readJsonFile(path));
  } catch (error) {
    if (error instanceof JobsiftError && error.code === "unreadable-input") return undefined;
    throw new JobsiftError(
      "invalid-data",
      `${path} is no checkpoint of this version; run without --resume to begin anew`,
      { file: path },
    );
  }
}

/** Replaces the checkpoint as a whole, so that a crash leaves the one before. */
export async function writeCheckpoint(output: string, checkpoint: Checkpoint): Promise<void> {
  const path = pathOfCheckpoint(output);
  const file = await open(`${path}.new`, "w");
  try {
    await file.writeFile(JSON.stringify(checkpoint));
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.new`, path);
}

export async function removeCheckpoint(output: string): Promise<void> {
  await rm(pathOfCheckpoint(output), { force: true });
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
