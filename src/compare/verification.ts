import type { ErrorRecord } from "../errors.js";
import { JobsiftError } from "../errors.js";
import type { Classifier } from "../index.js";
import {
  classifyRecord,
  type Input,
  isErrorRecord,
  type PostRecord,
  type RawRecord,
  type ReadOptions,
  readPostRecords,
  readRecords,
  tellOf,
} from "../records/index.js";

/** What recomputing results has shown. */
export interface Verification {
  readonly identical: number;
  /** The first of those that differ, and how many there are. */
  readonly differences: readonly Difference[];
  readonly different: number;
  /** Posts without a result, or results without a post. */
  readonly missing: number;
  readonly surplus: number;
}

export interface Difference {
  /** Of the post, or the position of the record where it has none. */
  readonly id: string;
  /** Members of the result that are not as they were. */
  readonly members: readonly string[];
}

const MOST_DIFFERENCES = 20;

/**
 * Classifies posts once more and compares each result, byte for byte as JSON, with the one that was stored. Results are
 * those of the posts, in their order, as `jobsift classify` writes them; kept fields and remarks of the reading are left
 * out. Of error records code and message are compared, since the files may have other names now.
 *
 * @throws {JobsiftError} as `readPostRecords`, and `invalid-data` when results are no JSON
 */
export async function verifyResults(
  results: Input,
  posts: Input,
  classifier: Classifier,
  options: ReadOptions,
): Promise<Verification> {
  const stored = readRecords(results)[Symbol.asyncIterator]();
  const differences: Difference[] = [];
  let [identical, different, missing, surplus, position] = [0, 0, 0, 0, 0];
  for await (const record of readPostRecords(posts, options)) {
    position++;
    if (!isErrorRecord(record) && options.onRemark !== undefined) tellOf(record, options.onRemark);
    const { done, value } = await stored.next();
    if (done === true) {
      missing++;
      continue;
    }
    const members = findDifferences(readStoredResult(value), recompute(record, classifier));
    if (members.length === 0) identical++;
    else {
      different++;
      const id = isErrorRecord(record) ? record.id : record.post.id;
      if (differences.length < MOST_DIFFERENCES) differences.push({ id: String(id ?? `#${position}`), members });
    }
  }
  for (let next = await stored.next(); next.done !== true; next = await stored.next()) surplus++;
  return { identical, differences, different, missing, surplus };
}

type ResultMembers = Readonly<Record<string, unknown>>;

function readStoredResult(row: RawRecord | ErrorRecord): ResultMembers {
  if (isErrorRecord(row)) throw new JobsiftError("invalid-data", `the results are broken: ${row.error.message}`);
  if (typeof row.value !== "object" || row.value === null)
    throw new JobsiftError("invalid-data", "a result is an object");
  const { input: _, reading: __, ...result } = row.value as ResultMembers;
  return "error" in result ? withoutPlace(result as unknown as ErrorRecord) : result;
}

function recompute(record: PostRecord | ErrorRecord, classifier: Classifier): ResultMembers {
  const result = classifyRecord(record, classifier);
  return isErrorRecord(result) ? withoutPlace(result) : { ...result };
}

function withoutPlace({ id, error: { code, message } }: ErrorRecord): ResultMembers {
  return { ...(id !== undefined && { id }), error: { code, message } };
}

function findDifferences(before: ResultMembers, after: ResultMembers): readonly string[] {
  const members = new Set([...Object.keys(before), ...Object.keys(after)]);
  const found = [...members].filter((member) => JSON.stringify(before[member]) !== JSON.stringify(after[member]));
  if (found.length > 0 || JSON.stringify(before) === JSON.stringify(after)) return found;
  return ["the order of its members"];
}
