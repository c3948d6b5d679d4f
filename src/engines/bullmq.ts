import { type ConnectionOptions, type Job, Queue, UnrecoverableError, Worker } from "bullmq";
import { Redis } from "ioredis";
import * as z from "zod";
import type { Classification } from "../classification.js";
import { JobsiftError } from "../errors.js";
import { type ClassifierOptions, createClassifier, type Post } from "../index.js";
import { explainSystemError, postFromRecord } from "../records/index.js";

/** Where the queues are and how they are worked on, with the options of a classifier. */
export interface QueueOptions extends ClassifierOptions {
  /** Where Redis is, as BullMQ takes it: `{ url: "redis://127.0.0.1:6379" }`, or a client of ioredis. */
  readonly connection: ConnectionOptions;
  /** The queue of jobs with posts. Default: `jobsift`. */
  readonly queue?: string;
  /** The queue that gets a job for each classification. Default: `jobsift-results`. */
  readonly results?: string;
  /** Jobs that are fetched at a time. Default: 8. */
  readonly concurrency?: number;
  /** Milliseconds after which the jobs of a worker that died are taken over. Default: 30,000. */
  readonly takeOverAfter?: number;
  /** Called with what goes wrong between jobs, such as a lost connection, which is tried again. */
  readonly onError?: (error: Error) => void;
}

/** A worker that runs until it is closed. */
export interface QueueWorker {
  /** Takes no more jobs, finishes those that were begun, and lets go of Redis. */
  close(): Promise<void>;
}

const textSchema = z.string().nullish();

const jobSchema = z.strictObject({
  post: z
    .strictObject({
      id: z.union([z.string(), z.int()]).optional(),
      title: textSchema,
      description: textSchema,
      company: textSchema,
    })
    .refine(
      ({ title, description }) => `${title ?? ""}${description ?? ""}`.trim() !== "",
      "needs a title or a description",
    ),
});

/**
 * A server that is lost later is waited for; one that is not there at the beginning is most likely somewhere else.
 *
 * @throws {JobsiftError} `unreadable-input` when nobody answers, or not to this user
 *
 * @example
 * ```ts
 * import { checkRedis } from "jobsift/bullmq";
 *
 * await checkRedis("redis://127.0.0.1:6379");
 * ```
 */
export async function checkRedis(url: string): Promise<void> {
  const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null });
  // What happened is said here; the rejection below says only that the connection is closed.
  let cause: unknown;
  redis.on("error", (error) => {
    cause ??= error;
  });
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    const reason = explainSystemError(cause ?? error);
    throw new JobsiftError("unreadable-input", `cannot reach Redis at ${new URL(url).host}: ${reason}`);
  } finally {
    redis.disconnect();
  }
}

/**
 * Classifies the posts of a BullMQ queue; a description that is HTML is converted, as in files. For each job `{ post }` the classification is returned to BullMQ and becomes a job
 * of the results queue, whose id is that of the post's job: a job that is done twice, since its worker died, leaves one
 * result. (BullMQ takes no number for an id, so that the result of its own job 7 has the id `job-7`.)
 *
 * Jobs that are done are removed. A job whose payload is wrong is not tried again; the failed set keeps its id and the
 * reason, but no text of a post.
 *
 * @example
 * ```ts
 * import { startQueueWorker } from "jobsift/bullmq";
 *
 * const worker = await startQueueWorker({ connection: { url: "redis://127.0.0.1:6379" } });
 * process.once("SIGTERM", () => worker.close());
 * ```
 */
export async function startQueueWorker(options: QueueOptions): Promise<QueueWorker> {
  const {
    connection,
    queue = "jobsift",
    results = "jobsift-results",
    concurrency = 8,
    takeOverAfter = 30_000,
    onError,
    ...classifierOptions
  } = options;
  const { classify, warmUp } = createClassifier(classifierOptions);
  warmUp();
  const resultQueue = new Queue(results, { connection });
  const worker = new Worker(queue, classifyJob, {
    connection,
    concurrency,
    lockDuration: takeOverAfter,
    stalledInterval: takeOverAfter,
    // A worker may die often, and through no fault of the post.
    maxStalledCount: 100,
    removeOnComplete: { count: 0 },
  });
  worker.on("error", (error) => onError?.(error));
  resultQueue.on("error", (error) => onError?.(error));
  await worker.waitUntilReady();
  return {
    async close() {
      await worker.close();
      await resultQueue.close();
    },
  };

  async function classifyJob(job: Job): Promise<Classification> {
    const classification = classify(await readPost(job));
    await resultQueue.add("classification", classification, { jobId: idOfResult(job) });
    return classification;
  }
}

/** @throws {UnrecoverableError} when the payload is wrong: BullMQ does not try again; it says what is wrong and not what was there */
async function readPost(job: Job): Promise<Post> {
  const { data, error } = jobSchema.safeParse(job.data);
  if (error === undefined) return postFromRecord(data.post);
  await job.updateData({});
  const reasons = error.issues.map(({ path, message }) => `${["job.data", ...path].join(".")}: ${message}`);
  throw new UnrecoverableError(`a job holds { post: { id?, title?, description?, company? } }; ${reasons.join("; ")}`);
}

function idOfResult({ id }: Job): string {
  if (id === undefined) throw new JobsiftError("invalid-data", "a job has no id");
  return /^\d+$/.test(id) ? `job-${id}` : id;
}
