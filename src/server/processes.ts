import cluster, { type Address, type Worker } from "node:cluster";
import { JobsiftError } from "../errors.js";
import { urlOf } from "./node.js";

/** A process that ends sooner than this after its start would do so again. */
const SHORTEST_LIFE_MS = 2000;

/** Whether this process is one that `serveWithProcesses` has started: then it serves. */
export const isServingProcess = cluster.isWorker;

/** Lets this process end once it has closed what it served: until then it waits for word from the one that started it. */
export function endServingProcess(): void {
  cluster.worker?.disconnect();
}

/**
 * Starts this program that many times over, to serve one port; one that dies is replaced. Resolves when `signal` is
 * aborted and all have ended.
 *
 * @param onListening Called once, when all are there, with where they are reached.
 * @throws {JobsiftError} `worker-crashed` when one cannot start
 */
export async function serveWithProcesses(
  count: number,
  signal: AbortSignal,
  onListening: (url: string) => void,
): Promise<void> {
  let missing = count;
  const listening = (address: Address): void => {
    missing--;
    if (missing === 0) onListening(urlOf(address));
  };
  const end = new AbortController();
  const ended = AbortSignal.any([signal, end.signal]);
  ended.addEventListener("abort", () => {
    for (const process of findAlive()) process.process.kill("SIGTERM");
  });
  const kept = Array.from({ length: count }, () => keepOne(ended, listening));
  // The first that cannot be kept ends all.
  for (const one of kept) one.catch(() => end.abort());
  const outcomes = await Promise.allSettled(kept);
  for (const outcome of outcomes) if (outcome.status === "rejected") throw outcome.reason;
}

/** Has one process at all times, until the end. */
async function keepOne(signal: AbortSignal, onListening: (address: Address) => void): Promise<void> {
  while (!signal.aborted) {
    const started = performance.now();
    const process = cluster.fork();
    process.once("listening", onListening);
    await new Promise((resolve) => process.once("exit", resolve));
    if (!signal.aborted && performance.now() - started < SHORTEST_LIFE_MS) {
      throw new JobsiftError("worker-crashed", "a process of the service ended as soon as it had started");
    }
  }
}

function findAlive(): readonly Worker[] {
  return Object.values(cluster.workers ?? {}).filter((process) => process !== undefined);
}
