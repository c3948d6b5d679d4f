import * as z from "zod";
import { JobsiftError } from "../errors.js";
import { formatPlace, type Input, inputFromFile, isErrorRecord, readRecords } from "../records/index.js";
import { formatIssues } from "../schema/index.js";

/** What a reader marked in a post: pieces of its text (sentences, lines), and which of them state which work of the hire. */
export interface PieceMarks {
  /** By piece, from 1: where it begins and ends in the description, in UTF-16 units. Piece 0 is the title. */
  readonly pieces: readonly (readonly [start: number, end: number])[];
  /** The pieces that state machine learning work. */
  readonly ml: readonly number[];
  /** The pieces that state server-side work. */
  readonly backend: readonly number[];
  /** The pieces that show another core. */
  readonly against: readonly number[];
}

/** Marks by the id of the post. */
export type Marks = ReadonlyMap<string | number, PieceMarks>;

const numbers = z.array(z.number().int().min(0));

const markedSchema = z.object({
  id: z.union([z.string(), z.number()]),
  pieces: z.array(z.tuple([z.number(), z.number()])),
  ml: numbers,
  backend: numbers,
  against: numbers,
  keep: z.boolean().optional(),
});

/**
 * Reads marks: records with `id` of the post, `pieces` ([start, end] in the description), and the numbers of those that
 * state work (`ml`, `backend`) or show another core (`against`); 0 is the title. Posts with `keep` are for measuring.
 *
 * @param which Whether to read the posts to fit on, or those that are kept for measuring.
 * @throws {JobsiftError} `invalid-data` when a record is broken, `unreadable-input` when the file cannot be read
 *
 * @example
 * ```ts
 * import { Readable } from "node:stream";
 * import { readMarks } from "jobsift/tuning";
 *
 * const record = { id: 7, pieces: [[0, 17]], ml: [1], backend: [], against: [] };
 * const bytes = Readable.from([Buffer.from(JSON.stringify(record))]);
 * const marks = await readMarks({ name: "pieces.ndjson", bytes });
 * marks.get(7)?.ml; // => [1]
 * ```
 */
export async function readMarks(input: string | Input, which: "fit" | "kept" = "fit"): Promise<Marks> {
  const opened = typeof input === "string" ? inputFromFile(input) : input;
  const marks = new Map<string | number, PieceMarks>();
  for await (const row of readRecords(opened, {})) {
    if (isErrorRecord(row)) throw new JobsiftError("invalid-data", `${formatPlace(row.error)}: ${row.error.message}`);
    const { data, error } = markedSchema.safeParse(row.value, { reportInput: true });
    if (data === undefined) {
      throw new JobsiftError("invalid-data", `${opened.name}: ${formatIssues(error, { show: "value" }).join("; ")}`);
    }
    const { id, keep = false, ...pieces } = data;
    if (keep === (which === "kept")) marks.set(id, pieces);
  }
  return marks;
}
