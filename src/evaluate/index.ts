export type { Estimate } from "./bootstrap.js";
export {
  type EvaluateOptions,
  type Evaluation,
  evaluate,
  type Figures,
  type PriorFigures,
} from "./evaluation.js";
export { type LabelledPost, type LabelledPosts, only, readLabelled } from "./labelled-posts.js";
export { isCore, type Level } from "./levels.js";
export { type ClassFigures, type Confusion, type LeanFigures, lossOf } from "./metrics.js";
export type { Misjudged, Witnessed } from "./misjudged-posts.js";
export type { CalibrationError, CoveragePoint } from "./reliability.js";
