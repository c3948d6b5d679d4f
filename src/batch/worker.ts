import { workerData } from "node:worker_threads";
import { kTransferable, kValue, Tinypool } from "tinypool";
import type { Chunk } from "../records/index.js";
import { createPostsJudge } from "./classify-all.js";
import { createJudge, type Judge } from "./judge.js";
import type { WorkerSetup } from "./pool.js";

/** Behind what tinypool says for itself stands what the pool was opened with. */
const setup: WorkerSetup = workerData[1];

/** What a thread does with each task. */
export default setup.kind === "chunks" ? inMotion(createJudge(setup.options)) : inJson(createPostsJudge(setup.options));

/** What an outcome holds changes hands instead of being copied. */
function inMotion(judge: Judge): (chunk: Chunk) => unknown {
  return (chunk) => {
    const outcome = judge(chunk);
    return Tinypool.move({
      [kTransferable]: [outcome.results.buffer, outcome.errors.buffer],
      [kValue]: outcome,
    });
  };
}

/** JSON is read faster than a copy of the results would be. */
function inJson<Task>(work: (task: Task) => unknown): (task: Task) => string {
  return (task) => JSON.stringify(work(task));
}
