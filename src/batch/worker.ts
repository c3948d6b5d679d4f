import { workerData } from "node:worker_threads";
import { kTransferable, kValue, Tinypool } from "tinypool";
import type { Post } from "../index.js";
import type { Chunk } from "../records/index.js";
import { type ChunkClassifier, createChunkClassifier } from "./chunk-classifier.js";
import { READY, type WorkerSetup } from "./pool.js";
import { createPostsClassifier } from "./posts-classifier.js";

/** Behind what tinypool says for itself stands what the pool was opened with. */
const setup: WorkerSetup = workerData[1];

/** What a thread does with each task; the first one only asks whether it is there. */
export default setup.kind === "chunks"
  ? answerReady(moveOutcome(createChunkClassifier(setup.options)))
  : answerReady(stringifyResults(createPostsClassifier(setup.options)));

function answerReady<Task>(work: (task: Task) => unknown): (task: Task | typeof READY) => unknown {
  return (task) => (task === READY ? READY : work(task));
}

/** What an outcome holds changes hands instead of being copied. */
function moveOutcome(classifyChunk: ChunkClassifier): (chunk: Chunk) => unknown {
  return (chunk) => {
    const outcome = classifyChunk(chunk);
    return Tinypool.move({ [kTransferable]: [outcome.results.buffer, outcome.errors.buffer], [kValue]: outcome });
  };
}

/** JSON is read faster than a copy of the results would be. */
function stringifyResults(
  work: (posts: readonly (string | Post)[]) => unknown,
): (posts: readonly (string | Post)[]) => string {
  return (posts) => JSON.stringify(work(posts));
}
