import { existsSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { AXES } from "../domain.js";
import { JobsiftError } from "../errors.js";
import { readJsonFile } from "../records/json-file.js";
import { formatIssues } from "../schema/index.js";
import { shippedLexiconFolder } from "./lexicon-files.js";

/** Terms that were considered for the lexicon and left out, with the reason: `lexicon/rejected.json`. */
const rejectedFileSchema = z.strictObject({
  $schema: z.string().exactOptional(),
  rejected: z.array(
    z.strictObject({
      /** In any inflection. */
      term: z.string().min(1),
      /** On which it says nothing. */
      axis: z.enum([...AXES, "both"]),
      reason: z.string().min(1),
    }),
  ),
});

export type RejectedTerm = z.infer<typeof rejectedFileSchema>["rejected"][number];

/**
 * Reads rejected terms.
 *
 * @param path Default: those of the shipped lexicon.
 * @throws {JobsiftError} `unreadable-input` when a file that was named is not there, `invalid-lexicon` when it is broken
 */
export function readRejected(path?: string): readonly RejectedTerm[] {
  const file = path ?? join(shippedLexiconFolder(), "rejected.json");
  if (path === undefined && !existsSync(file)) return [];
  const result = rejectedFileSchema.safeParse(readJsonFile(file, "invalid-lexicon"), { reportInput: true });
  if (result.success) return result.data.rejected;
  throw new JobsiftError("invalid-lexicon", [file, ...formatIssues(result.error)].join("\n"), { file });
}
