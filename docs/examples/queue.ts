/**
 * A consumer of a queue of ATS payloads. Each posting becomes a row, with the words that decided and where they stand in
 * the payload. Packages: bullmq, ioredis, jobsift.
 * (For queues of single posts there is `jobsift worker`.)
 */
import { type ConnectionOptions, UnrecoverableError, Worker } from "bullmq";
import { createClassifier, JobsiftError } from "jobsift";
import { locate, readPosts } from "jobsift/ats";

export interface Row {
  readonly id: string | number | undefined;
  readonly label: string;
  readonly confidence: number;
  readonly words: readonly { readonly text: string; readonly path: string }[];
}

const classifier = createClassifier({ maxEvidence: 5 });

/** @throws UnrecoverableError for a payload that would fail again */
export function rowsOf(payload: unknown): Row[] {
  try {
    return readPosts(payload).flatMap((item) => {
      // One broken posting does not stop the others.
      if ("error" in item) return [];
      const { id, label, confidence, evidence } = locate(item, classifier.classify(item.post));
      const words = evidence.map(({ text, source }) => ({ text, path: source.path }));
      return [{ id, label, confidence, words }];
    });
  } catch (error) {
    if (error instanceof JobsiftError) throw new UnrecoverableError(error.message);
    throw error;
  }
}

/** @param store Must accept the same rows twice, because a queue delivers at least once. */
export function startConsumer(connection: ConnectionOptions, store: (rows: readonly Row[]) => Promise<void>): Worker {
  return new Worker("payloads", async (job) => store(rowsOf(job.data)), { connection, concurrency: 4 });
}
