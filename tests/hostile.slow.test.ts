import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { html } from "../src/html/index.js";
import { classify, createClassifier } from "../src/index.js";

const RUNS = 100_000;

const fragment = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.base64String({ maxLength: 80 }),
  fc.constantFrom(
    "\ud800",
    "\udfff",
    "\u0000",
    "\u0007",
    "\u202e",
    "\u200f",
    "👩‍👩‍👧‍👦",
    "ﬁ",
    "\u0301".repeat(40),
    "C++",
    ".NET",
    "<!--",
    "&#x",
    "\\",
    "***",
    "####",
  ),
  fc.constantFrom(
    "machine learning",
    "no ",
    "not only ",
    "Requirements:",
    "APIs",
    "Go",
    "R",
    "model",
    "\n- ",
    "\n\n",
    ". ",
    "a plus",
  ),
);

it(`${RUNS} random and hostile strings do not throw`, () => {
  const classifier = createClassifier({ maxEvidence: 3 });
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 12 }), (fragments) => {
      const text = fragments.join("");
      for (const { start, end, text: quoted } of classifier.classify(text).evidence)
        expect(text.slice(start, end)).toBe(quoted);
      html(text);
    }),
    { numRuns: RUNS },
  );
});

describe("the cost is linear", () => {
  const MEGABYTE = 1 << 20;
  const repeat = (piece: string, length: number): string =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const millisecondsFor = (text: string): number => {
    const runs = [1, 2, 3].map(() => {
      const start = performance.now();
      classify(text);
      return performance.now() - start;
    });
    return Math.min(...runs);
  };

  it.each([
    ["one letter", "a"],
    ["one capital and small letters", "aB"],
    ["spaces", " "],
    ["line breaks", "\n"],
    ["stars", "*"],
    ["hashes", "#"],
    ["angle brackets", "<"],
    ["tags", "<p>"],
    ["open and close", "<>"],
    ["dots", "."],
    ["combining marks", "\u0301"],
    ["zero-width", "\u200b"],
    ["lone surrogates", "\ud800"],
    ["emoji", "👩‍👩‍👧‍👦"],
    ["right to left", "مهندس "],
    ["control characters", "\u0000\u0001"],
    ["one word", "machine "],
    ["one phrase", "machine learning "],
    ["negations", "no "],
    ["negations and commas", "no, "],
    ["a negated list", "no Java, "],
    ["ambiguous words", "Go "],
    ["ambiguous words in a list", "Go, R, C, "],
    ["collaborators", "work closely with data scientists "],
    ["headings", "Requirements: "],
    ["heading lines", "Requirements\n"],
    ["headings of nice-to-haves", "What makes you stand out even better if "],
    ["marked lines among nice-to-haves", "Nice to have\n\n**Kafka**\n"],
    ["optional parts of one sentence", "Kafka is a plus, ideally Go, "],
    ["the work of others in one sentence", "customers who train models, our team builds, "],
    ["openings", "We are hiring: Backend Engineer\n"],
    ["a list of openings", "We are hiring:\nGo Engineer\nRust Engineer\n"],
    ["deep Markdown", "> - **"],
    ["deep brackets", "[("],
    ["base64", "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo"],
    ["addresses", "https://example.com/"],
    ["mail", "a@b "],
    ["abbreviations", "e.g. "],
    ["models", "model training "],
    ["broken words", "ma-\nchine"],
    ["hyphens at line ends", "a-\n"],
    ["spaced letters", "a "],
    ["glued words", "aBc1"],
    ["entities of entities", "&amp;"],
    ["an endless entity", "amp;"],
    ["backslashes", "\\"],
    ["escaped line breaks", "\\n"],
  ])("%s", (_, piece) => {
    millisecondsFor(repeat(piece, MEGABYTE / 8));
    const small = millisecondsFor(repeat(piece, MEGABYTE / 4));
    const large = millisecondsFor(repeat(piece, MEGABYTE));
    expect(large, `1/4 MB took ${small.toFixed(1)} ms, 1 MB ${large.toFixed(1)} ms`).toBeLessThan(
      Math.max(small * 9, 150),
    );
  });
});
