import { workerData } from "node:worker_threads";
import type { Post } from "../index.js";
import { createChunkClassifier } from "./chunk-classifier.js";
import { READY, type WorkerSetup } from "./pool.js";
import { createPostsClassifier } from "./posts-classifier.js";

/** Behind what tinypool says for itself stands what the pool was opened with. */
const setup: WorkerSetup = workerData[1];

/** What a thread does with each task; the first one only asks whether it is there. */
export default setup.kind === "chunks"
  ? answerReady(createChunkClassifier(setup.options))
  : answerReady(stringifyResults(createPostsClassifier(setup.options)));

function answerReady<Task>(work: (task: Task) => unknown): (task: Task | typeof READY) => unknown {
  return (task) => (task === READY ? READY : work(task));
}

/** JSON is read faster than a copy of the results would be. */
function stringifyResults(
  work: (posts: readonly (string | Post)[]) => unknown,
): (posts: readonly (string | Post)[]) => string {
  return (posts) => JSON.stringify(work(posts));
}
