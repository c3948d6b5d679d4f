import * as z from "zod";
import { JobsiftError } from "../../src/errors.js";
import { formatPlace, inputFromFile, isErrorRecord, readRecords } from "../../src/records/index.js";

const lessonSchema = z.object({ id: z.union([z.string(), z.number()]), sure: z.union([z.literal(0), z.literal(1)]) });

/**
 * The ids of posts that were misjudged once and on which a second reader was not sure either.
 * @throws JobsiftError `invalid-data` for a record of another shape, `unreadable-input` for a file that is not there
 */
export async function readBorderline(file: string): Promise<ReadonlySet<string | number>> {
  const borderline = new Set<string | number>();
  for await (const row of readRecords(inputFromFile(file), {})) {
    if (isErrorRecord(row)) throw new JobsiftError("invalid-data", `${formatPlace(row.error)}: ${row.error.message}`);
    const { id, sure } = lessonSchema.parse(row.value);
    if (sure === 0) borderline.add(id);
  }
  return borderline;
}
