import { workerData } from "node:worker_threads";
import { kTransferable, kValue, Tinypool } from "tinypool";
import type { Post } from "../index.js";
import type { Chunk } from "../records/index.js";
import { createJudge, type Judge } from "./judge.js";
import { greeting, type WorkerSetup } from "./pool.js";
import { createPostsJudge } from "./posts-judge.js";

/** Behind what tinypool says for itself stands what the pool was opened with. */
const setup: WorkerSetup = workerData[1];

/** What a thread does with each task; the first one only asks whether it is there. */
export default setup.kind === "chunks"
  ? greeted(inMotion(createJudge(setup.options)))
  : greeted(inJson(createPostsJudge(setup.options)));

function greeted<Task>(work: (task: Task) => unknown): (task: Task | typeof greeting) => unknown {
  return (task) => (task === greeting ? greeting : work(task));
}

/** What an outcome holds changes hands instead of being copied. */
function inMotion(judge: Judge): (chunk: Chunk) => unknown {
  return (chunk) => {
    const outcome = judge(chunk);
    return Tinypool.move({ [kTransferable]: [outcome.results.buffer, outcome.errors.buffer], [kValue]: outcome });
  };
}

/** JSON is read faster than a copy of the results would be. */
function inJson(work: (posts: readonly (string | Post)[]) => unknown): (posts: readonly (string | Post)[]) => string {
  return (posts) => JSON.stringify(work(posts));
}
