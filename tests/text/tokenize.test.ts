import { describe, expect, it } from "vitest";
import { Tokenizer } from "../../src/text/tokenizer.js";
import { Tokens } from "../../src/text/tokens.js";
import { Vocabulary } from "../../src/text/vocabulary.js";

function tokensOf(text: string, known: readonly string[] = [], whole: readonly string[] = []): string[] {
  const vocabulary = new Vocabulary();
  const tokens = new Tokens();
  for (const word of known) new Tokenizer(vocabulary, { learns: true }).tokenize(word, tokens);
  for (const word of whole) {
    tokens.clear();
    new Tokenizer(vocabulary, { learns: true }).tokenize(word, tokens);
    vocabulary.keepWhole(tokens.word(0));
  }
  tokens.clear();
  new Tokenizer(vocabulary).tokenize(text, tokens);
  return Array.from(
    { length: tokens.count },
    (_, at) => text.slice(tokens.start(at), tokens.end(at)) + (tokens.word(at) > 0 ? "!" : ""),
  );
}

describe("words and their offsets", () => {
  it.each([
    ["plain words", "Build fast services", ["Build", "fast", "services"]],
    ["punctuation is no token", "(APIs), queues; workers.", ["APIs", "queues", "workers"]],
    ["C++ and C#", "C++, C#/F#, C++17", ["C++", "C#", "F#", "C++", "17"]],
    ["escaped C++", "C\\+\\+ code", ["C\\+\\+", "code"]],
    ["apostrophes part words", "you’ll don't", ["you", "ll", "don", "t"]],
    ["digits stay with letters", "k8s GPT-4o", ["k8s", "GPT", "4o"]],
    ["marks belong to the word", "re\u0301sume\u0301 café", ["re\u0301sume\u0301", "café"]],
    ["emoji are no words", "🚀Build🔥", ["Build"]],
    ["bold letters beyond the basic plane", "𝐏𝐲𝐭𝐡𝐨𝐧 rocks", ["𝐏𝐲𝐭𝐡𝐨𝐧", "rocks"]],
    ["lone surrogates part words", "a\ud800b\udc00c", ["a", "b", "c"]],
    ["nothing", "", []],
    ["only marks", "\u0301\u00ad ... !", []],
  ])("%s", (_, text, expected) => {
    expect(tokensOf(text)).toEqual(expected);
  });

  it.each([
    ["case", "PYTORCH"],
    ["diacritics", "pytörch"],
    ["combining diacritics", "pyto\u0308rch"],
    ["full-width", "ＰｙＴｏｒｃｈ"],
    ["soft hyphen", "Py\u00adTorch"],
    ["zero-width space", "Py\u200bTorch"],
    ["mathematical bold", "𝐏𝐲𝐓𝐨𝐫𝐜𝐡"],
  ])("folding: %s", (_, text) => {
    expect(tokensOf(text, ["pytorch"])).toEqual([`${text}!`]);
  });

  it("ligatures fold to their letters", () => {
    expect(tokensOf("classiﬁcation", ["classification"])).toEqual(["classiﬁcation!"]);
  });

  it("a dot opens a word only where that word is known", () => {
    expect(tokensOf("C#/.NET and .Design", [".NET"])).toEqual(["C#", ".NET!", "and", "Design"]);
  });
});

describe("addresses say nothing", () => {
  it.each([
    ["https://example.ai/ml-jobs now", ["https", "now"]],
    ["www.ml.example now", ["www", "now"]],
    ["mail ml@example.com now", ["mail", "ml", "now"]],
    ["see example.ai now", ["see!", "example", "ai", "now"]],
    ["[ml](https://example.com/ml) here", ["ml!", "https", "here"]],
  ])("%s", (text, expected) => {
    expect(tokensOf(text, ["ml", "ai", "see"])).toEqual(expected);
  });
});

describe("glued words", () => {
  const known = [
    "skills",
    "requirements",
    "established",
    "pipelines",
    "explaining",
    "python",
    "java",
    "machine",
    "learning",
    "script",
  ];
  it.each([
    ["the whole is unknown, a part is known", "SQLSkills", ["SQL", "Skills!"]],
    ["two known parts", "RequirementsEstablished", ["Requirements!", "Established!"]],
    ["a glued sentence end", "pipelines.Explaining", ["pipelines!", "Explaining!"]],
    ["a version", "Python3", ["Python!", "3"]],
    ["no known part: the word stays whole", "GoDaddy", ["GoDaddy"]],
    ["short parts do not count", "RStudio", ["RStudio"]],
  ])("%s", (_, text, expected) => {
    expect(tokensOf(text, [...known, "go", "r"], ["spring", "spark"])).toEqual(expected);
  });

  it("ambiguous words are no parts", () => {
    expect(tokensOf("SpringHill SparkPost", known, ["Spring", "Spark"])).toEqual(["SpringHill", "SparkPost"]);
  });

  it("a known whole is never cut", () => {
    expect(tokensOf("JavaScript", [...known, "javascript"])).toEqual(["JavaScript!"]);
  });
});
