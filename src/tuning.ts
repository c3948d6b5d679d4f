export type { Estimate } from "./evaluate/bootstrap.js";
export {
  type EvaluateOptions,
  type Evaluation,
  evaluate,
  type Figures,
  type Misjudged,
  type PriorFigures,
  type Witnessed,
} from "./evaluate/evaluation.js";
export { type LabelledPost, type LabelledPosts, type Level, only, readLabelled } from "./evaluate/labelled-posts.js";
export type { ClassFigures, Confusion, LeanFigures } from "./evaluate/metrics.js";
export type { CalibrationError, CoveragePoint } from "./evaluate/reliability.js";
export { type Calibration, calibrate, type ScoredPost } from "./fit/calibration.js";
export { type Fit, type FitOptions, type Fold, fitWeights } from "./fit/fit.js";
export { outOfFold } from "./fit/folds.js";
export type { Spread } from "./fit/posterior.js";
export { calibrateWeights } from "./fit/recalibration.js";
export {
  type DataRecord,
  type FigureRecord,
  type FitRecord,
  formatWeights,
  hashed,
  recordOf,
} from "./fit/weights-file.js";
