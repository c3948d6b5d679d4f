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
export { type LabelledPost, type LabelledPosts, type Level, only, readLabelled } from "./labelled.js";
export type { ClassFigures, Confusion, LeanFigures } from "./metrics.js";
export type { CalibrationError, CoveragePoint } from "./reliability.js";
