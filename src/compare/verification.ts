import type { ErrorRecord } from "../errors.js";
import { JobsiftError } from "../errors.js";
import type { Classifier } from "../index.js";
import {
  classifyRecord,
  isErrorRecord,
  type PostRecord,
  type ReadOptions,
  type Row,
  readPosts,
  readRows,
  type Source,
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

const mostDifferences = 20;

/**
 * Classifies posts once more and compares each result, byte for byte as JSON, with the one that was stored. Results are
 * those of the posts, in their order, as `jobsift classify` writes them; kept fields are left out. Of error records code
 * and message are compared, since the files may have other names now.
 *
 * @throws {JobsiftError} as `readPosts`, and `invalid-data` when results are no JSON
 */
export async function verifyResults(
  results: Source,
  posts: Source,
  classifier: Classifier,
  options: ReadOptions,
): Promise<Verification> {
  const stored = readRows(results)[Symbol.asyncIterator]();
  const differences: Difference[] = [];
  let [identical, different, missing, surplus, position] = [0, 0, 0, 0, 0];
  for await (const record of readPosts(posts, options)) {
    position++;
    const { done, value } = await stored.next();
    if (done === true) {
      missing++;
      continue;
    }
    const members = differing(storedResult(value), recompute(record, classifier));
    if (members.length === 0) identical++;
    else {
      different++;
      const id = isErrorRecord(record) ? record.id : record.post.id;
      if (differences.length < mostDifferences) differences.push({ id: String(id ?? `#${position}`), members });
    }
  }
  for (let next = await stored.next(); next.done !== true; next = await stored.next()) surplus++;
  return { identical, differences, different, missing, surplus };
}

type Members = Readonly<Record<string, unknown>>;

function storedResult(row: Row | ErrorRecord): Members {
  if (isErrorRecord(row)) throw new JobsiftError("invalid-data", `the results are broken: ${row.error.message}`);
  if (typeof row.value !== "object" || row.value === null)
    throw new JobsiftError("invalid-data", "a result is an object");
  const { input: _, ...result } = row.value as Members;
  return "error" in result ? withoutPlace(result as unknown as ErrorRecord) : result;
}

function recompute(record: PostRecord | ErrorRecord, classifier: Classifier): Members {
  const result = classifyRecord(record, classifier);
  return isErrorRecord(result) ? withoutPlace(result) : { ...result };
}

function withoutPlace({ id, error: { code, message } }: ErrorRecord): Members {
  return { ...(id !== undefined && { id }), error: { code, message } };
}

function differing(before: Members, after: Members): readonly string[] {
  const members = new Set([...Object.keys(before), ...Object.keys(after)]);
  const found = [...members].filter((member) => JSON.stringify(before[member]) !== JSON.stringify(after[member]));
  if (found.length > 0 || JSON.stringify(before) === JSON.stringify(after)) return found;
  return ["the order of its members"];
}
