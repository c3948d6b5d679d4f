export type { PhraseInContext } from "./phrase-context.js";
export type { Specimen } from "./specimens.js";
export { isStrong, type Suggestion, type SuggestOptions, suggest } from "./suggestions.js";
export { type ImportPackage, loadTagger, type Tagger } from "./tagger.js";
