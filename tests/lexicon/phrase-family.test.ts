import { describe, expect, it } from "vitest";
import { expandAlternatives } from "../../src/lexicon/alternatives.js";
import { PhraseBook } from "../../src/lexicon/phrase-book.js";
import { Vocabulary } from "../../src/text/vocabulary.js";
import { Trie } from "../../src/trie/trie.js";

const openBook = () => new PhraseBook(new Vocabulary(), new Trie());

describe("a phrase with choices", () => {
  it.each([
    "{is,are} {highly,} valued",
    "{don't,do not} {strictly,} {require,need}",
    "we {build,ship,fine tune}",
    "{a,b} and {c,d} or {e,f}",
    "C++ {and,or} Node.js {api,}",
    ".NET {core,}",
    "engineer{,s}",
    "{CI/CD,ci-cd} pipelines",
    "{e.g.,such as} this",
    "a,  {b,c}",
    "{one,{two,three}} more",
    "{ padded , twice  spaced } words",
  ])("%s stands for the phrases that its choices make, in their order", (family) => {
    const book = openBook();
    const numbers = book.registerAll([family], "here");
    expect(numbers).toEqual(expandAlternatives(family).map((phrase) => book.register(phrase, "here")));
    expect(book.count).toBe(new Set(numbers).size);
  });

  it("is refused by the name of the one that cannot be matched", () => {
    const refusal = (family: string) => () => openBook().registerAll([family], "here");
    expect(refusal("{we,} {}")).toThrow('here: the phrase "" cannot be matched');
    const long = "a b c d e f g h i j k";
    expect(refusal(`${long} {l,l m} n`)).toThrow(`here: the phrase "${long} l n" cannot be matched`);
    expect(refusal("a {b,c ; d}")).toThrow('here: the phrase "a c ; d" cannot be matched');
  });
});
