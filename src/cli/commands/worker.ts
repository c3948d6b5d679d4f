import { Command, InvalidArgumentError } from "commander";
import { importOptional } from "../../records/index.js";
import { EVIDENCE_AMOUNTS } from "../classify-flags.js";
import { type Console, say, watchInterruption } from "../console.js";
import { addClassifierFlags, type ClassifierFlags, classifierOptionsOf, parseCount } from "../flags.js";

interface WorkerFlags extends ClassifierFlags {
  readonly redis: string;
  readonly queue: string;
  readonly results: string;
  readonly concurrency: number;
  readonly takeOverAfter: number;
  readonly keepResults: number;
  readonly retryFailed?: boolean;
}

export function createWorkerCommand(console: Console): Command {
  const command = new Command("worker")
    .description("Classify the jobs of a BullMQ queue until interrupted.")
    .option("--redis <url>", "address of Redis", parseUrl, "redis://127.0.0.1:6379")
    .option("--queue <name>", "queue with jobs { post }", "jobsift")
    .option("--results <name>", "queue for the classifications", "jobsift-results")
    .option("--concurrency <count>", "how many jobs to fetch at a time", parseCount, 8)
    .option(
      "--take-over-after <ms>",
      "after how long the jobs of a dead worker are taken over, from 1000",
      parseCount,
      30_000,
    )
    .option("--keep-results <seconds>", "how long a result is kept once it has been taken", parseCount, 86_400)
    .option("--retry-failed", "first put the failed jobs back into the queue, but for those with wrong payloads");
  addClassifierFlags(command).addHelpText(
    "after",
    `
Needs the packages bullmq and ioredis. A result has the id of its job, so a job that runs twice leaves one result. Wrong
payloads go to the failed set with the reason and without their text. The first Ctrl-C finishes the jobs in hand.

Example:
  $ jobsift worker --redis redis://127.0.0.1:6379 --queue posts --results classified`,
  );
  return command.action(async (flags: WorkerFlags) => {
    const { redis, queue, results, concurrency, takeOverAfter, keepResults, retryFailed } = flags;
    const { checkRedis, retryFailedJobs, startQueueWorker } = await importOptional(
      "jobsift worker",
      ["bullmq", "ioredis"],
      () => import("../../engines/bullmq.js"),
    );
    await checkRedis(redis);
    const signal = watchInterruption(console);
    const connection = { url: redis, maxRetriesPerRequest: null };
    const worker = await startQueueWorker({
      ...(await classifierOptionsOf(flags, EVIDENCE_AMOUNTS.top)),
      queue,
      results,
      concurrency,
      takeOverAfter,
      keepResults,
      connection,
      onError: ({ message }) => say(console, `Redis: ${message}`),
    });
    if (retryFailed === true) {
      const { retried, refused } = await retryFailedJobs({ connection, queue });
      const stay = refused === 0 ? "" : `; ${refused} with wrong payloads stay failed`;
      say(console, `retrying ${retried} failed ${retried === 1 ? "job" : "jobs"}${stay}`);
    }
    say(console, `classifying the jobs of ${queue}`);
    if (!signal.aborted) await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
    await worker.close();
  });
}

function parseUrl(text: string): string {
  if (!/^rediss?:\/\//.test(text) || !URL.canParse(text)) {
    throw new InvalidArgumentError("Give an address like redis://127.0.0.1:6379.");
  }
  return text;
}
