import { availableParallelism } from "node:os";
import { Tinypool } from "tinypool";
import { JobsiftError, mustBe, quoteValue } from "../errors.js";
import type { ClassifierOptions } from "../index.js";
import type { ChunkClassifierOptions } from "./chunk-classifier.js";

/** What the threads of a pool are told when they start. */
export type WorkerSetup =
  | { readonly kind: "chunks"; readonly options: ChunkClassifierOptions }
  | { readonly kind: "posts"; readonly options: ClassifierOptions };

export interface PoolOptions {
  /** 1 stays in this thread. Default: the cores of the machine, where that pays. */
  readonly workers?: number | undefined;
  /** What the threads run. */
  readonly workerFile?: string | undefined;
}

/** Work that several threads do. */
export interface Pool<Task, Result> {
  /** Fails when a thread has crashed over the task twice. */
  run(task: Task): Promise<Result>;
  /** How many tasks to give at a time, so that no thread waits for one. */
  readonly width: number;
  close(): Promise<void>;
}

/** Beside this file once built. */
const builtWorker = new URL("./worker.js", import.meta.url).href;

/**
 * Runs the first tasks in this thread. It starts others once `isWorthwhile` says so of the tasks so far, and works on until
 * they are there: a thread takes some tenths of a second to start.
 *
 * A task is shared with its thread or copied, not transferred: what a crash takes with it can be tried once more.
 *
 * @throws {JobsiftError} `worker-crashed` when threads cannot be started, with the next task; `invalid-option` unless the
 * number of workers is a whole number from 1
 */
export function openPool<Task, Result>(
  setup: WorkerSetup,
  { workers = availableParallelism(), workerFile = builtWorker }: PoolOptions,
  runHere: (task: Task) => Result,
  isWorthwhile: (task: Task) => boolean,
): Pool<Task, Result> {
  if (!Number.isInteger(workers) || workers < 1) {
    throw mustBe("invalid-option", "workers", "a whole number from 1", quoteValue(workers));
  }
  let starting: Promise<Tinypool> | undefined;
  let threads: Tinypool | undefined;
  let failure: unknown;
  let retries: Promise<unknown> = Promise.resolve();
  /** One at a time, each in a thread of its own: the tasks beside the one that crashed a thread fail no second time. */
  function retry(task: Task): Promise<Result> {
    const result = retries.then(() => runAlone<Task, Result>(setup, task, workerFile));
    retries = result.catch(() => {});
    return result;
  }
  return {
    width: workers === 1 ? 1 : 2 * workers,
    async run(task) {
      if (starting === undefined && workers > 1 && isWorthwhile(task)) {
        starting = startThreads(setup, workers, workerFile);
        starting.then(
          (started) => {
            threads = started;
          },
          (reason: unknown) => {
            failure = reason;
          },
        );
      }
      // What says that threads have started is heard only between two tasks of this one.
      if (starting !== undefined) await new Promise(setImmediate);
      if (failure !== undefined) throw failure;
      if (threads === undefined) return runHere(task);
      return threads.run(task).catch(() => retry(task));
    },
    async close() {
      // Threads that could not be started have told so, or are no longer needed.
      const pool = await starting?.catch(() => undefined);
      await pool?.destroy();
    },
  };
}

/** What a thread answers when it has started. */
export const READY = "ready";

async function runAlone<Task, Result>(setup: WorkerSetup, task: Task, filename: string): Promise<Result> {
  const pool = openThreads(setup, 1, filename, 1);
  const result: Result = await pool.run(task);
  await pool.destroy();
  return result;
}

async function startThreads(setup: WorkerSetup, threads: number, filename: string): Promise<Tinypool> {
  // The next task is there when one is done.
  const pool = openThreads(setup, threads, filename, 2);
  try {
    await pool.run(READY);
  } catch (error) {
    // The pool is left as it is: it cannot be destroyed while its threads still fail, and none of them keeps the process.
    const reason = error instanceof Error ? error.message : String(error);
    throw new JobsiftError("worker-crashed", `threads cannot be started (${reason}); one worker needs none`);
  }
  return pool;
}

function openThreads(
  setup: WorkerSetup,
  threads: number,
  filename: string,
  concurrentTasksPerWorker: number,
): Tinypool {
  const pool = new Tinypool({
    filename,
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker,
    workerData: setup,
    // What this process was started with is not for its threads: --eval would keep them from starting.
    execArgv: [],
  });
  // A thread that crashes between tasks takes nothing with it.
  pool.on("error", () => {});
  return pool;
}
