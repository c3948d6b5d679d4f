import { readSentences } from "../../src/context/sections.js";
import { defaultLexicon } from "../../src/index.js";
import { compileLexicon } from "../../src/lexicon/compile.js";
import { findCandidates } from "../../src/match/candidates.js";
import { Cues } from "../../src/match/cues.js";
import { Tokenizer } from "../../src/text/tokenize.js";
import { Tokens } from "../../src/text/tokens.js";

const lexicon = compileLexicon(defaultLexicon());
const tokenizer = new Tokenizer(lexicon.vocabulary);
const tokens = new Tokens();
const cues = new Cues(lexicon.phrases);

/** Where the sentences of a description begin and end, first to last word, as `classify` cuts it. */
export function sentencesOf(description: string): { start: number; end: number }[] {
  tokens.clear();
  tokenizer.tokenize(description, tokens);
  cues.fill(tokens);
  const candidates = findCandidates(tokens, { title: "", description }, lexicon);
  const sentences = readSentences(tokens, cues, candidates, lexicon.context);
  return sentences.map(({ start, end }) => ({ start: tokens.start(start), end: tokens.end(end - 1) }));
}
