export {
  type Checkpoint,
  createCheckpoint,
  pathOfCheckpoint,
  type RunDefinition,
  readCheckpoint,
  refuseOtherRun,
  writeCheckpoint,
} from "./checkpoint.js";
export type { ChunkClassifierOptions, Outcome } from "./chunk-classifier.js";
export { areThreadsWasted, type ChunkOutcome, classifyChunks } from "./chunk-pool.js";
export { extendFingerprint, type Fingerprint, findChange, fingerprintFile, NO_BYTES } from "./fingerprint.js";
export { syncFolderOf } from "./folder.js";
export { readInputs, skipRecords } from "./inputs.js";
export { type BatchOptions, classifyAll, classifyStream, type Progress, type Result } from "./post-pool.js";
export { createSelector, type SelectedTotals, type Selection, SORT_KEYS, type SortKey } from "./selection.js";
export { addTally, createTally, errorsOf, LEAN_CLASSES, postsOf, type Tally } from "./tally.js";
