export {
  type Checkpoint,
  checkIdentity,
  checkpointPath,
  type Identity,
  newCheckpoint,
  readCheckpoint,
  removeCheckpoint,
  writeCheckpoint,
} from "./checkpoint.js";
export { type BatchOptions, classifyAll, classifyStream, type Progress, type Result } from "./classify-all.js";
export { type ChunkOutcome, classifyChunks } from "./classify-chunks.js";
export { counted, readInputs, skipRecords } from "./inputs.js";
export type { JudgeOptions, Outcome } from "./judge.js";
export { addTally, emptyTally, errorsOf, leanClasses, postsOf, type Tally } from "./tally.js";
