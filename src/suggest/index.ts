export type { Keyword } from "./keywords.js";
export type { Specimen } from "./specimens.js";
export { isStrong, type Suggestion, type SuggestOptions, suggest } from "./suggestions.js";
export { type ImportPackage, loadTagger, type Tagger } from "./tagger.js";
