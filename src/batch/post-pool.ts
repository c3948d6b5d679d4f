import { JobsiftError } from "../errors.js";
import type { ClassifierOptions, Post } from "../index.js";
import { isErrorRecord } from "../records/index.js";
import { createCrashRecord } from "./crash.js";
import { groupItems } from "./groups.js";
import { inOrder } from "./order.js";
import { openPool, type PoolOptions } from "./pool.js";
import { createPostsClassifier, type Result } from "./posts-classifier.js";

export type { Result } from "./posts-classifier.js";

/** How far a batch is. */
export interface Progress {
  /** Results so far, errors among them. */
  readonly done: number;
  /** Results that are error records. */
  readonly errors: number;
}

/** How a batch is classified: the options of a classifier, and those of the run. */
export interface BatchOptions extends ClassifierOptions, Pick<PoolOptions, "workers"> {
  /** Aborting ends the reading: what has been begun is still yielded, then the results end. */
  readonly signal?: AbortSignal;
  /** Called about every 64 results. */
  readonly onProgress?: (progress: Progress) => void;
}

/** Posts that go to a thread together: one by one, the messages would cost more than they carry. */
const GROUP_SIZE = 64;

/** Groups before threads are worth their start, unless the caller says how many there shall be. */
const FEW_GROUPS = 64;

/**
 * Classifies posts with all cores; results come in the order of the posts, as fast as they are taken. A post of a wrong
 * type becomes an error record with its position as `row`.
 *
 * @throws {JobsiftError} as `createClassifier`; what `posts` throws comes after the results of the posts before
 *
 * @example
 * ```ts
 * import { classifyAll } from "jobsift/batch";
 *
 * const labels: string[] = [];
 * for await (const result of classifyAll(["Ward Nurse", { title: "ML Engineer" }])) {
 *   labels.push("error" in result ? result.error.code : result.label);
 * }
 * labels; // => ["neither", "ml"]
 * ```
 */
export async function* classifyAll(
  posts: Iterable<string | Post> | AsyncIterable<string | Post>,
  options: BatchOptions = {},
): AsyncGenerator<Result> {
  const { workers, signal, onProgress, ...classifierOptions } = options;
  const classifyPosts = createPostsClassifier(classifierOptions);
  let groupsSeen = 0;
  const pool = openPool<readonly (string | Post)[], readonly Result[] | string>(
    { kind: "posts", options: classifierOptions },
    { workers },
    classifyPosts,
    () => {
      groupsSeen++;
      return workers !== undefined || groupsSeen > FEW_GROUPS;
    },
  );
  const work = async (group: readonly (string | Post)[]): Promise<readonly Result[]> => {
    const task = group.map(pickPostMembers);
    try {
      const outcome = await pool.run(task);
      return typeof outcome === "string" ? JSON.parse(outcome) : outcome;
    } catch (error) {
      if (error instanceof JobsiftError) throw error;
      // A value that cannot be copied to a thread has a wrong type, which judging it here will say.
      if (error instanceof DOMException && error.name === "DataCloneError") return classifyPosts(task);
      return task.map(() => createCrashRecord(error, {}));
    }
  };
  let done = 0;
  let errors = 0;
  try {
    for await (const results of inOrder(groupItems(posts, GROUP_SIZE), work, pool.width, signal)) {
      for (const result of results) {
        done++;
        if (isErrorRecord(result)) errors++;
        yield isErrorRecord(result) ? { ...result, error: { ...result.error, row: done } } : result;
      }
      onProgress?.({ done, errors });
    }
  } finally {
    await pool.close();
  }
}

/**
 * `classifyAll` as a pair of web streams: `posts.pipeThrough(classifyStream())`.
 *
 * @example
 * ```ts
 * import { classifyStream } from "jobsift/batch";
 *
 * const posts = ReadableStream.from(["Ward Nurse"]);
 * for await (const result of posts.pipeThrough(classifyStream())) {
 *   "error" in result; // => false
 * }
 * ```
 */
export function classifyStream(options: BatchOptions = {}): {
  /** Takes the posts. */
  readonly writable: WritableStream<string | Post>;
  /** Gives a result for each, in the order of the posts. */
  readonly readable: ReadableStream<Result>;
} {
  const { readable, writable } = new TransformStream<string | Post, string | Post>();
  return { writable, readable: ReadableStream.from(classifyAll(readable, options)) };
}

/** What of a post decides, without what could not go to another thread. */
function pickPostMembers(post: string | Post): string | Post {
  if (typeof post !== "object" || post === null || Array.isArray(post)) return post;
  const { id, title, description, company } = post;
  return { id, title, description, company };
}
