import * as z from "zod";
import { AXES, type Axis, LABELS, type Label, LEANINGS, type Leaning, tabulate } from "../domain.js";
import { JobsiftError } from "../errors.js";
import { formatPlace, type Input, isErrorRecord, readRecords } from "../records/index.js";

/** What comparing needs of a result. */
export interface StoredResult {
  readonly id: string;
  readonly label: Label;
  readonly confidence: number;
  readonly lean: number;
  readonly notes: readonly string[];
  readonly axes: Readonly<Record<Axis, { readonly bias: number }>>;
  readonly evidence: readonly StoredEvidence[];
  readonly omitted: { readonly contributions: StoredEvidence["contributions"] };
  readonly engine: string;
  readonly lexicon: string;
}

interface StoredEvidence {
  readonly concept: string;
  readonly name: string;
  readonly leaning: Leaning;
  readonly contributions: Readonly<Record<Axis, number>>;
}

const contributionsSchema = z.object(tabulate(AXES, () => z.number()));
const axisSchema = z.object({ bias: z.number() });

const storedResultSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  label: z.enum(LABELS),
  confidence: z.number(),
  lean: z.number(),
  notes: z.array(z.string()),
  evidence: z.array(
    z.object({
      concept: z.string(),
      name: z.string(),
      leaning: z.enum(LEANINGS),
      contributions: contributionsSchema,
    }),
  ),
  axes: z.object(tabulate(AXES, () => axisSchema)),
  omitted: z.object({ contributions: contributionsSchema }),
  engine: z.string(),
  lexicon: z.string(),
});

const storedErrorSchema = z.object({ error: z.object({ code: z.string() }) });

/**
 * The results that jobsift has written as NDJSON or JSON; error records count as nothing.
 *
 * @throws {JobsiftError} `invalid-data` when a record is no result with an id, naming it and what it lacks
 */
export async function* readResults(input: Input): AsyncGenerator<StoredResult> {
  for await (const row of readRecords(input)) {
    if (isErrorRecord(row)) throw new JobsiftError("invalid-data", `${formatPlace(row.error)}: ${row.error.message}`);
    if (storedErrorSchema.safeParse(row.value).success) continue;
    const { data, error } = storedResultSchema.safeParse(row.value);
    if (error !== undefined) {
      const { path, message } = error.issues[0] ?? { path: [], message: "" };
      const name = formatPlace(row.place);
      const where = path.length === 0 ? "" : ` (${path.join(".")}: ${message})`;
      throw new JobsiftError("invalid-data", `${name}: no result of jobsift with an id${where}`);
    }
    yield data;
  }
}
