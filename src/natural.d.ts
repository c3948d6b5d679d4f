// natural has no types for its deep paths, and its main entry prints and loads database drivers.
declare module "natural/lib/natural/stemmers/porter_stemmer.js" {
  const stemmer: { stem(word: string): string; tokenizeAndStem(text: string): string[] };
  export default stemmer;
}

declare module "natural/lib/natural/inflectors/noun_inflector.js" {
  export default class NounInflector {
    pluralize(word: string): string;
    singularize(word: string): string;
  }
}

declare module "natural/lib/natural/inflectors/present_verb_inflector.js" {
  export default class PresentVerbInflector {
    singularize(word: string): string;
    pluralize(word: string): string;
  }
}
