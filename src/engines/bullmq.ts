import { type ConnectionOptions, type Job, Queue, UnrecoverableError, Worker } from "bullmq";
import { Redis } from "ioredis";
import * as z from "zod";
import { type AtsPost, locate, readPosts } from "../ats/index.js";
import type { Classification } from "../classification.js";
import { JobsiftError, mustBe, quoteValue } from "../errors.js";
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
  /** Milliseconds after which the jobs of a worker that died are taken over, at least 1,000. Default: 30,000. */
  readonly takeOverAfter?: number;
  /**
   * Seconds for which a result is kept once it has been taken from the results queue: as long, a post that is done twice
   * leaves one result. A result that nobody takes, or whose taker fails, is kept for good. Default: 86,400, a day.
   */
  readonly keepResults?: number;
  /** Called with what goes wrong between jobs, such as a lost connection, which is tried again. */
  readonly onError?: (error: Error) => void;
}

/** A worker that runs until it is closed. */
export interface QueueWorker {
  /** Takes no more jobs, finishes those that were begun, and lets go of Redis. */
  close(): Promise<void>;
}

const textSchema = z.string().nullish();

const postJobSchema = z.strictObject({
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

/** A payload of a vendor with one posting in it: a value, or its text. */
const payloadJobSchema = z.strictObject({ payload: z.union([z.string(), z.looseObject({}), z.array(z.unknown())]) });

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
 * Classifies the posts of a BullMQ queue; a description that is HTML is converted, as in files. For each job `{ post }`, or
 * `{ payload }` with the payload of a vendor that holds one posting, the classification is returned to BullMQ and becomes a
 * job of the results queue, whose id is that of the post's job: a job that is done twice, since its worker died, leaves one
 * result. (BullMQ takes no number for an id, so that the result of its own job 7 has the id `job-7`.)
 *
 * Jobs that are done are removed. A job whose payload is wrong is not tried again; the failed set keeps its id and the
 * reason, but no text of a post.
 *
 * @throws {JobsiftError} `invalid-option` when a number is too small, and as `createClassifier`
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
    keepResults = 86_400,
    onError,
    ...classifierOptions
  } = options;
  checkNumber("takeOverAfter", takeOverAfter, LEAST_TAKE_OVER_MS);
  checkNumber("keepResults", keepResults, 1);
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
    const classification = judge(await readJob(job));
    await resultQueue.add("classification", classification, {
      jobId: idOfResult(job),
      removeOnComplete: { age: keepResults },
    });
    return classification;
  }

  function judge({ post, origin }: ReadJob): Classification {
    const classification = classify(post);
    return origin === undefined ? classification : locate(origin, classification);
  }
}

/** A worker says twice in this time that it is alive: with less, one that is merely busy would lose its jobs to another. */
const LEAST_TAKE_OVER_MS = 1000;

function checkNumber(name: string, value: number, least: number): void {
  if (!(Number.isSafeInteger(value) && value >= least)) {
    throw mustBe("invalid-option", name, `a whole number from ${least}`, quoteValue(value));
  }
}

/** What became of the failed jobs of a queue. */
export interface RetriedJobs {
  /** Jobs that wait to be done again. */
  readonly retried: number;
  /** Jobs that stay where they are: their payload was wrong, and has been removed. */
  readonly refused: number;
}

/** Failed jobs that are looked at, or put back, together. */
const PAGE = 100;

/**
 * Lets the failed jobs of a queue be done again, all their attempts anew.
 *
 * @example
 * ```ts
 * import { retryFailedJobs } from "jobsift/bullmq";
 *
 * const { retried, refused } = await retryFailedJobs({ connection: { url: "redis://127.0.0.1:6379" } });
 * ```
 */
export async function retryFailedJobs({
  connection,
  queue = "jobsift",
}: Pick<QueueOptions, "connection" | "queue">): Promise<RetriedJobs> {
  const jobs = new Queue(queue, { connection });
  try {
    const ids: string[] = [];
    let refused = 0;
    for (let start = 0, found = PAGE; found === PAGE; start += PAGE) {
      const failed = await jobs.getFailed(start, start + PAGE - 1);
      found = failed.length;
      for (const { id, data } of failed) {
        if (isRefused(data)) refused++;
        else if (id !== undefined) ids.push(id);
      }
    }
    const retry = async (id: string) => (await jobs.getJob(id))?.retry("failed", { resetAttemptsMade: true });
    for (let at = 0; at < ids.length; at += PAGE) await Promise.all(ids.slice(at, at + PAGE).map(retry));
    return { retried: ids.length, refused };
  } finally {
    await jobs.close();
  }
}

interface ReadJob {
  readonly post: Post;
  readonly origin?: AtsPost;
}

/** @throws {UnrecoverableError} when the payload is wrong: BullMQ does not try again; it says what is wrong and not what was there */
async function readJob(job: Job): Promise<ReadJob> {
  const payloadJob = payloadJobSchema.safeParse(job.data);
  if (payloadJob.success) return readPayloadJob(job, payloadJob.data.payload);
  const { data, error } = postJobSchema.safeParse(job.data);
  if (error === undefined) return { post: postFromRecord(data.post) };
  const reasons = error.issues.map(({ path, message }) => `${["job.data", ...path].join(".")}: ${message}`);
  return refuse(
    job,
    `a job holds { post: { id?, title?, description?, company? } }, or { payload } with one posting; ${reasons.join("; ")}`,
  );
}

async function readPayloadJob(job: Job, payload: unknown): Promise<ReadJob> {
  try {
    const items = readPosts(payload);
    const [item] = items;
    if (item === undefined || items.length > 1) {
      return await refuse(job, `job.data.payload holds ${items.length} postings; a job has one`);
    }
    return "error" in item
      ? await refuse(job, `job.data.payload: ${item.error.message}`)
      : { post: item.post, origin: item };
  } catch (error) {
    if (error instanceof JobsiftError) return refuse(job, `job.data.payload: ${error.detail}`);
    throw error;
  }
}

/** What a job that was refused holds: nothing of a post is kept. */
const REFUSED = {};

function isRefused(data: unknown): boolean {
  return typeof data === "object" && data !== null && Object.keys(data).length === 0;
}

async function refuse(job: Job, message: string): Promise<never> {
  await job.updateData(REFUSED);
  throw new UnrecoverableError(message);
}

function idOfResult({ id }: Job): string {
  if (id === undefined) throw new JobsiftError("invalid-data", "a job has no id");
  return /^\d+$/.test(id) ? `job-${id}` : id;
}
