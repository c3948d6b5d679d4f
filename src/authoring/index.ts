export { ablate, type IdlePart } from "./ablation.js";
export { type CheckResult, checkLexicon } from "./check.js";
export { type Collision, type Inflection, inflectLexicon, inflectWords } from "./inflection.js";
export { type LexiconFiles, readLexiconFiles, shippedLexiconFolder } from "./lexicon-files.js";
export { formatMistake, type Mistake } from "./mistakes.js";
export { type RejectedTerm, readRejected } from "./rejected-terms.js";
