export { concept, conceptFile, conceptOverride } from "./concept.js";
export { context, contextFiles } from "./context.js";
export { type Explanation, explainIssues, formatIssues, type IssueFormat } from "./issues.js";
export { extension, lexicon, parseExtension, parseLexicon } from "./lexicon.js";
export { parsePost, post } from "./post.js";
export { classification, errorRecord, parseResult } from "./result.js";
export { parseWeights, weights } from "./weights.js";
