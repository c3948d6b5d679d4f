import type { Classification } from "./classification.js";
import { type Classifier, createClassifier } from "./classifier.js";
import type { Post } from "./post.js";

export type { AxisScore, AxisValues, Classification, Evidence, Mention, Suppressed } from "./classification.js";
export { type Classifier, type ClassifierOptions, createClassifier, defaultLexicon } from "./classifier.js";
export { decide, type Thresholds } from "./decide.js";
export type {
  Axis,
  DampingReason,
  ErrorCode,
  Facet,
  Field,
  Label,
  Leaning,
  Note,
  Section,
  SuppressionReason,
} from "./domain.js";
export { type ErrorRecord, JobsiftError } from "./errors.js";
export { extendLexicon, type LexiconExtension } from "./lexicon/extend.js";
export type { Concept, Context, Lexicon, Need, Weights, Witness } from "./lexicon/types.js";
export type { Post } from "./post.js";
export type { SourceText } from "./source-text/source-text.js";
export { summarise } from "./summarise.js";

let defaultClassifier: Classifier | undefined;

/**
 * Judges a post with the shipped lexicon and all evidence.
 *
 * @param input A string (the description, whose first line may read like a title) or a post.
 * @returns Plain JSON; the same bytes for the same post, engine and lexicon.
 * @throws {JobsiftError} `invalid-post` when the argument has a wrong type; never for what a text says.
 *
 * @example
 * ```ts
 * import { classify } from "jobsift";
 *
 * classify("You train ranking models in PyTorch.").label; // => "ml"
 * ```
 */
export function classify(input: string | Post): Classification {
  defaultClassifier ??= createClassifier();
  return defaultClassifier.classify(input);
}
