export { type AtsResults, atsResultsSchema, locatedClassificationSchema } from "./ats.js";
export { conceptFileSchema, conceptOverrideSchema, conceptSchema } from "./concept.js";
export { contextSchema } from "./context.js";
export { explainIssues, formatIssues, type IssueExplanation, type IssueFormat } from "./issues.js";
export { SCHEMA_NAMES, type SchemaName, toJsonSchemas } from "./json-schema.js";
export { extensionSchema, lexiconSchema, parseExtension, parseLexicon } from "./lexicon.js";
export { type PostBody, parsePost, parsePostBody, postBodySchema, postSchema } from "./post.js";
export { classificationSchema, errorRecordSchema, parseResult, type WrittenResult } from "./result.js";
export {
  type Health,
  type HighlightedPost,
  healthSchema,
  highlightedPostSchema,
  type Knowledge,
  knowledgeSchema,
  type ProblemDetails,
  problemSchema,
} from "./service.js";
export { parseWeights, weightsSchema } from "./weights.js";
