import { Command, InvalidArgumentError } from "commander";
import { maxEvidence } from "../classify-options.js";
import { type Console, interruption } from "../console.js";
import { importOptional } from "../optional-packages.js";
import { addJudgeOptions, classifierOptions, type JudgeOptions, parseCount } from "../options.js";

interface WorkerOptions extends JudgeOptions {
  readonly redis: string;
  readonly queue: string;
  readonly results: string;
  readonly concurrency: number;
  readonly takeOverAfter: number;
}

export function workerCommand(console: Console): Command {
  const command = new Command("worker")
    .description("Classify the jobs of a BullMQ queue until it is interrupted.")
    .option("--redis <url>", "where Redis is", parseUrl, "redis://127.0.0.1:6379")
    .option("--queue <name>", "of jobs { post }", "jobsift")
    .option("--results <name>", "of the classifications", "jobsift-results")
    .option("--concurrency <count>", "jobs fetched at a time", parseCount, 8)
    .option("--take-over-after <ms>", "when the jobs of a worker that died are taken over", parseCount, 30_000);
  addJudgeOptions(command).addHelpText(
    "after",
    `
Needs the packages bullmq and ioredis. The result of a job has its id, so that a job done twice leaves one result. Wrong
payloads go to the failed set with the reason and without their text. The first Ctrl-C finishes what was begun.

Example:
  $ jobsift worker --redis redis://127.0.0.1:6379 --queue posts --results classified`,
  );
  return command.action(async (options: WorkerOptions) => {
    const { redis, queue, results, concurrency, takeOverAfter } = options;
    const { checkRedis, startQueueWorker } = await importOptional(
      "jobsift worker",
      "bullmq ioredis",
      () => import("../../engines/bullmq.js"),
    );
    await checkRedis(redis);
    const signal = interruption(console);
    const worker = await startQueueWorker({
      ...(await classifierOptions(options, maxEvidence.top)),
      queue,
      results,
      concurrency,
      takeOverAfter,
      connection: { url: redis, maxRetriesPerRequest: null },
      onError: ({ message }) => console.stderr.write(`jobsift: Redis: ${message}\n`),
    });
    console.stderr.write(`jobsift: classifying the jobs of ${queue}\n`);
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
