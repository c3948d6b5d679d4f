export type { Estimate } from "./bootstrap.js";
export { type Calibration, calibrate, type ScoredPost } from "./calibrate.js";
export {
  type EvaluateOptions,
  type Evaluation,
  evaluate,
  type Figures,
  type Misjudged,
  type PriorFigures,
  type Witnessed,
} from "./evaluate.js";
export { type Fit, type FitOptions, type Fold, fitWeights } from "./fit.js";
export { type LabelledPost, type LabelledPosts, type Level, only, readLabelled } from "./labelled.js";
export type { ClassFigures, Confusion, LeanFigures } from "./metrics.js";
export { outOfFold } from "./out-of-fold.js";
export type { Spread } from "./posterior.js";
export { calibrateWeights } from "./recalibrate.js";
export type { CalibrationError, CoveragePoint } from "./reliability.js";
export { type DataRecord, type FigureRecord, type FitRecord, formatWeights, hashed, recordOf } from "./weights-file.js";
