import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createClassifier, extendLexicon, type Lexicon } from "../../src/index.js";
import { lexiconOf } from "../small-lexicon.js";

const plain = lexiconOf([
  { id: "rag", forms: ["RAG"], leaning: "ml", facet: "use-case" },
  { id: "llm", forms: ["LLM"], leaning: "ml", facet: "use-case", strength: 0.3 },
  { id: "api", forms: ["API"], facet: "responsibility" },
  { id: "go", forms: ["Golang"] },
]);
const lexicon: Lexicon = {
  ...plain,
  interactions: [
    {
      id: "rag-api",
      name: "RAG beside an API",
      leaning: "both",
      strength: 0.3333,
      of: [["@ml"], ["@backend @responsibility"]],
    },
  ],
};
const { classify } = createClassifier({ lexicon });
const DUTIES = "Responsibilities\n";

describe("interactions", () => {
  test("are split between the strongest mention of either side, the remainder to the first", () => {
    const alone = createClassifier({ lexicon: plain }).classify(`${DUTIES}RAG and API, API and Golang`);
    const { evidence, axes } = classify(`${DUTIES}RAG and API, API and Golang`);
    const of = (concept: string, from = evidence) => from.filter((item) => item.concept === concept);
    expect(of("rag")[0]?.contributions).toEqual({ ml: 1.1666, backend: 0.0666 });
    expect(of("api")[0]?.contributions).toEqual({ ml: 0.0667, backend: 1.1667 });
    expect(
      evidence.filter(({ joined }) => joined).map(({ concept, start, joined }) => [concept, start, joined]),
    ).toEqual([
      ["api", 25, ["rag-api"]],
      ["rag", 17, ["rag-api"]],
    ]);
    expect(of("go")).toEqual(of("go", alone.evidence));
    expect(axes.ml.score).toBeCloseTo(alone.axes.ml.score + 0.3333, 9);
  });

  test("count once, for less when a side is damped, and not when one is missing or suppressed", () => {
    const added = (text: string) =>
      classify(DUTIES + text).axes.ml.score -
      createClassifier({ lexicon: plain }).classify(DUTIES + text).axes.ml.score;
    expect(added("RAG and API\nRequirements\nRAG and API")).toBeCloseTo(0.3333, 9);
    expect(added("RAG\nNice to have\nAPI")).toBeCloseTo(0.3333 * 0.4, 3);
    expect(added("RAG and Golang")).toBe(0);
    expect(added("RAG, but no API")).toBe(0);
  });

  test("join nothing below the least strength", () => {
    const [interaction] = lexicon.interactions ?? [];
    if (!interaction) throw new Error("no interaction");
    const least = createClassifier({ lexicon: { ...lexicon, interactions: [{ ...interaction, least: 0.5 }] } });
    expect(least.classify(`${DUTIES}LLM and API`).evidence.some(({ joined }) => joined)).toBe(false);
    expect(classify(`${DUTIES}LLM and API`).evidence.every(({ joined }) => joined)).toBe(true);
  });

  test.each([
    [["@nothing"], ["@backend"], /there is no reference "@nothing" in interaction "wrong"; it must be a concept/],
    [["@ml"], ["@backend @theory"], /one side joins no concept/],
    [["@ml"], ["@use-case"], /"rag" stands on both sides/],
  ])("with sides %j and %j are refused", (first, second, message) => {
    const wrong = { id: "wrong", name: "wrong", leaning: "both", strength: 1, of: [first, second] } as const;
    expect(() => createClassifier({ lexicon: { ...plain, interactions: [wrong] } }).classify("x")).toThrow(message);
  });

  test("of an extension count, show in `joined`, and can be switched off", () => {
    const added = { id: "llm-go", name: "LLM in Go", leaning: "ml", strength: 0.5, of: [["@llm"], ["@go"]] } as const;
    const extended = extendLexicon(lexicon, { interactions: { add: [added], disable: ["rag-api"] } });
    expect(extended.interactions?.map(({ id }) => id)).toEqual(["llm-go"]);
    const text = `${DUTIES}LLM and Golang, RAG and API`;
    const [with_, without] = [extended, plain].map((each) => createClassifier({ lexicon: each }).classify(text));
    expect(new Set(with_?.evidence.flatMap(({ joined = [] }) => joined))).toEqual(new Set(["llm-go"]));
    expect((with_?.axes.ml.score ?? 0) - (without?.axes.ml.score ?? 0)).toBeCloseTo(0.5, 9);
    expect(extendLexicon(plain, { interactions: { add: [added] } }).interactions).toEqual([added]);
    expect(extendLexicon(plain, {})).not.toHaveProperty("interactions");
  });

  test.each<[{ add?: string[]; disable?: string[] }, RegExp]>([
    [{ disable: ["nope"] }, /cannot disable the interaction "nope": the lexicon .* has none with this id/],
    [{ disable: ["rag-api", "rag-api"] }, /cannot disable the interaction "rag-api"/],
    [{ add: ["rag-api"] }, /cannot add the interaction "rag-api": the id exists; choose another id/],
    [{ add: ["new", "new"] }, /cannot add the interaction "new": the id exists; choose another id/],
    [{ add: ["llm"] }, /cannot add the interaction "llm": a concept has this id/],
  ])("of an extension with a clash are refused: %j", ({ add = [], disable = [] }, message) => {
    const interaction = { name: "a", leaning: "ml", strength: 1, of: [["@llm"], ["@go"]] } as const;
    const interactions = { add: add.map((id) => ({ ...interaction, id })), disable };
    expect(() => extendLexicon(lexicon, { interactions })).toThrow(message);
  });

  test("lose concepts that are switched off, and go when a side is empty", () => {
    expect(extendLexicon(lexicon, { disable: ["llm"] }).interactions).toHaveLength(1);
    const named = { id: "named", name: "named", leaning: "both", strength: 1, of: [["@rag"], ["@api"]] } as const;
    const changed = extendLexicon({ ...plain, interactions: [named] }, { disable: ["api"] });
    expect(changed.interactions).toEqual([]);
  });
});

describe("dilution", () => {
  const diluted = { ...lexicon, weights: { ...lexicon.weights, usualEvidence: 2 } };
  const contribution = (text: string, title = "") =>
    createClassifier({ lexicon: diluted })
      .classify({ title, description: text })
      .evidence.find(({ concept }) => concept === "go")?.contributions.backend;

  test("lets a mention weigh more where there are few, and never touches the title", () => {
    expect(contribution(`${DUTIES}Golang`)).toBeCloseTo(Math.sqrt(10 / 6), 4);
    expect(contribution(`${DUTIES}Golang, Golang and RAG`)).toBe(1);
    expect(contribution(`${DUTIES}Golang, RAG, LLM and API`)).toBeCloseTo(Math.sqrt(10 / 18), 4);
    expect(contribution("", "Golang")).toBe(2);
    expect(contribution(`${DUTIES}RAG, LLM and API`, "Golang")).toBe(2);
  });

  test("keeps sums and a text joined to itself as they are", () => {
    const words = fc.array(fc.constantFrom("RAG", "LLM", "API", "Golang", "no", "and", "we", ",", "."), {
      maxLength: 30,
    });
    const judge = createClassifier({ lexicon: diluted });
    fc.assert(
      fc.property(words, (all) => {
        const text = all.join(" ");
        const { axes, evidence } = judge.classify(text);
        for (const axis of ["ml", "backend"] as const) {
          const sum = evidence.reduce((total, { contributions }) => total + contributions[axis], axes[axis].bias);
          expect(Math.abs(sum - axes[axis].score)).toBeLessThan(1e-9);
        }
        expect(judge.classify(`${text}\n\n${text}`).axes).toEqual(axes);
      }),
    );
  });
});
