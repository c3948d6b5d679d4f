export { type Calibration, fitCalibration } from "./calibration.js";
export { type Fit, type FitOptions, fitWeights } from "./fit.js";
export { type DataRecord, type FigureRecord, type FitRecord, hashInput, recordFit } from "./fit-record.js";
export { createOutOfFoldClassify, type Fold, mapFolds } from "./folds.js";
export type { Spread } from "./prior.js";
export { calibrateWeights } from "./recalibration.js";
export type { ScoredPost } from "./scored-posts.js";
export { formatWeights } from "./weights-file.js";
