import { PostReader } from "../../src/context/reading/post-reader.js";
import { defaultLexicon } from "../../src/index.js";
import { compileLexicon } from "../../src/lexicon/compile.js";

const reader = new PostReader(compileLexicon(defaultLexicon()));

/** Where the sentences of a description begin and end, first to last word, as `classify` cuts it. */
export function sentencesOf(description: string): { start: number; end: number }[] {
  const { sentences, tokens } = reader.read({ title: "", description, company: "" });
  return sentences.map(({ start, end }) => ({ start: tokens.start(start), end: tokens.end(end - 1) }));
}
