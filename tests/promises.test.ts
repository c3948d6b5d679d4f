import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Classification, classify, createClassifier, type Post } from "../src/index.js";
import { fromRoot } from "./root.js";

const fixtures: Post[] = ["posts", "layouts"].flatMap((name) =>
  readFileSync(fromRoot("fixtures", `${name}.ndjson`), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line)),
);

const WORDS = fixtures
  .map(({ title, description }) => `${title ?? ""} ${description ?? ""}`)
  .join(" ")
  .split(/\s+/);

/** Texts that look like posts: words of the fixtures in any order, with the punctuation and the breaks of real ones. */
const prose = fc
  .array(
    fc.tuple(
      fc.constantFrom(...WORDS),
      fc.constantFrom(" ", " ", " ", ", ", ". ", "\n", "\n\n", "\n- ", ": ", "/", "\u00a0"),
    ),
    {
      maxLength: 120,
    },
  )
  .map((pieces) => pieces.flat().join(""));

const text = fc.oneof(prose, fc.string({ unit: "binary", maxLength: 400 }));
const post = fc.record({ title: text, description: text, company: fc.constantFrom("", "Acme", "Lambda") });

/** Evidence within, contributions exactly, probabilities in range. */
function expectSound(result: Classification, input: Post): void {
  const texts = { title: input.title ?? "", description: String(input.description ?? "") };
  for (const mention of [...result.evidence, ...result.suppressed]) {
    expect(texts[mention.field].slice(mention.start, mention.end)).toBe(mention.text);
  }
  for (const axis of ["ml", "backend"] as const) {
    const sum = result.evidence.reduce((total, { contributions }) => total + contributions[axis], 0);
    const { bias, score, probability } = result.axes[axis];
    expect(Math.abs(bias + sum + result.omitted.contributions[axis] - score)).toBeLessThan(1e-9);
    expect(Math.abs(1 / (1 + Math.exp(-score)) - probability)).toBeLessThan(1e-6);
  }
  expect(Math.abs(Object.values(result.labels).reduce((a, b) => a + b, 0) - 1)).toBeLessThan(1e-9);
  expect(result.confidence).toBe(Math.max(...Object.values(result.labels)));
  expect(Math.abs(result.lean)).toBeLessThanOrEqual(1);
}

describe("promises", () => {
  it("offsets slice back, contributions add up, labels sum to one", () => {
    fc.assert(
      fc.property(post, (input) => {
        expectSound(classify(input), input);
      }),
    );
  });

  it("the order of evidence is total: weight, field, position", () => {
    fc.assert(
      fc.property(post, (input) => {
        const { evidence } = classify(input);
        const keys = evidence.map(({ contributions: { ml, backend }, field, start }): [number, number, number] => [
          -Math.round((Math.abs(ml) + Math.abs(backend)) * 1e4),
          field === "title" ? 0 : 1,
          start,
        ]);
        const sorted = [...keys].sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
        expect(keys).toEqual(sorted);
        expect(new Set(keys.map(String)).size).toBe(keys.length);
      }),
    );
  });

  it("a text joined to itself by a blank line moves no probability by more than 0.02", () => {
    const moved = (description: string, title?: string): number => {
      const once = classify({ title, description });
      const twice = classify({ title, description: `${description}\n\n${description}` });
      return Math.max(
        ...(["ml", "backend"] as const).map((axis) =>
          Math.abs(once.axes[axis].probability - twice.axes[axis].probability),
        ),
      );
    };
    for (const { title, description } of fixtures)
      expect(moved(String(description ?? ""), title ?? undefined)).toBeLessThanOrEqual(0.02);
    // Two lines are not one list of roles, the dot of .NET hides no full stop, and a heading may end the text.
    // A role is sought, and misspelled, as often as it is named.
    for (const description of [
      "tests, apprentice Senior/",
      ".NET lunch. ",
      "Java.SQLSkills ",
      "We are looking for a Rails engineer. You build APIs.",
      "Position:\nRails engineer\nYou build APIs.",
      "Backed Enginer",
      "Develope AI",
    ])
      expect(moved(description)).toBeLessThanOrEqual(0.02);
    fc.assert(
      fc.property(prose, (words) => {
        // The mark of a list item without words would make an item of what is joined to it.
        const description = words.replace(/\n- $/, "\n");
        expect(moved(description)).toBeLessThanOrEqual(0.02);
      }),
    );
  });

  it("a result never depends on what was classified before", () => {
    const fresh = fixtures.map((input) => JSON.stringify(createClassifier().classify(input)));
    const shared = createClassifier();
    const backwards = fixtures.toReversed().map((input) => JSON.stringify(shared.classify(input)));
    expect(backwards.toReversed()).toEqual(fresh);
  });

  it("what the omitted evidence weighed is kept", () => {
    fc.assert(
      fc.property(post, fc.nat(20), (input, maxEvidence) => {
        const result = createClassifier({ maxEvidence }).classify(input);
        expectSound(result, input);
        expect(result.axes).toEqual(classify(input).axes);
        expect(result.evidence.length).toBeLessThanOrEqual(maxEvidence);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    "We are an AI company. Our mission is to bring artificial intelligence to everyone.\n\nWho we are\nOur machine learning platform serves millions of customers, and our team of data scientists and backend engineers is world class.",
    "About us\nFounded in 2015, we are the leading provider of deep learning and microservices. Our customers love our APIs.\n\nBenefits\nA generous learning budget for AI courses. Paid time off.",
    "Who we are\nWe are a global leader in generative AI, large language models and cloud APIs, backed by leading investors.\n\nWe are an equal opportunity employer.",
  ])("company boilerplate without a title is neither", (description) => {
    expect(classify({ description }).label).toBe("neither");
  });
});
