export type { Estimate } from "./bootstrap.js";
export {
  type EvaluateOptions,
  type Evaluation,
  evaluate,
  type Figures,
  type PriorFigures,
} from "./evaluation.js";
export { type LabelledPost, type LabelledPosts, readLabelled, reduceToField } from "./labelled-posts.js";
export { isCore, type Level } from "./levels.js";
export { type Marks, type PieceMarks, readMarks } from "./marks.js";
export { type ClassFigures, type Confusion, type LeanFigures, lossOnPost } from "./metrics.js";
export type { AxisEvidence, Misjudged } from "./misjudged-posts.js";
export type { CalibrationError, CoveragePoint } from "./reliability.js";
