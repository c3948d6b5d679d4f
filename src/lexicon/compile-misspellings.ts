import { Misspellings } from "../text/misspellings.js";
import { Tokenizer } from "../text/tokenizer.js";
import { Tokens } from "../text/tokens.js";
import type { Vocabulary } from "../text/vocabulary.js";
import type { Context } from "./types.js";

const NONE: NonNullable<Context["misspellings"]> = { heads: [], words: [], meant: {}, others: [] };

/** Makes ready what mends misspelt role words. What roles end in is also cut off compounds. */
export function compileMisspellings(
  { heads, words, meant, others }: Context["misspellings"] = NONE,
  vocabulary: Vocabulary,
): Misspellings {
  const tokenizer = new Tokenizer(vocabulary, { learns: true });
  const tokens = new Tokens();
  const wordOf = (text: string): number => {
    tokens.clear();
    tokenizer.tokenize(text, tokens);
    return tokens.word(0);
  };
  const numbered = (texts: readonly string[]) => new Map(texts.map((text) => [text, wordOf(text)]));
  const numberedHeads = numbered(heads);
  for (const head of numberedHeads.values()) vocabulary.endCompounds(head);
  return new Misspellings({
    heads: numberedHeads,
    words: numbered(words),
    meant: new Map(
      Object.entries(meant).flatMap(([word, spellings]) => spellings.map((text) => [wordOf(text), wordOf(word)])),
    ),
    others,
  });
}
