export { type AtsResults, atsResults, locatedClassification } from "./ats.js";
export { concept, conceptFile, conceptOverride } from "./concept.js";
export { context } from "./context.js";
export { type Explanation, explainIssues, formatIssues, type IssueFormat } from "./issues.js";
export { jsonSchemas, type SchemaName, schemaNames } from "./json-schema.js";
export { extension, lexicon, parseExtension, parseLexicon } from "./lexicon.js";
export { type PostBody, parsePost, parsePostBody, post, postBody } from "./post.js";
export { classification, errorRecord, parseResult } from "./result.js";
export {
  type Health,
  type Highlighted,
  health,
  highlighted,
  type Knowledge,
  knowledge,
  type ProblemDetails,
  problem,
} from "./service.js";
export { parseWeights, weights } from "./weights.js";
