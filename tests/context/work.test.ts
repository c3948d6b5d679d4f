import { describe, expect, it } from "vitest";
import { createClassifier } from "../../src/index.js";
import { lexiconOf, withWork } from "../small-lexicon.js";

const plain = lexiconOf([
  { id: "kafka", forms: ["Kafka"] },
  { id: "torch", forms: ["PyTorch"], leaning: "ml" },
  { id: "onnx", forms: ["ONNX"], leaning: "both" },
  { id: "figma", forms: ["Figma"], leaning: "neither" },
]);
const { classify } = createClassifier({ lexicon: withWork(plain) });
const dampedIn = (description: string, title = "Somebody") =>
  Object.fromEntries(classify({ title, description }).evidence.map(({ concept, damped }) => [concept, damped]));

describe("the work that a sentence states", () => {
  it("decides what is left of a mention, by the axis that the mention speaks for", () => {
    expect(dampedIn("Responsibilities\nYou build with Kafka beside PyTorch.")).toEqual({
      kafka: undefined,
      torch: { by: "context", factor: 0.05 },
    });
    expect(dampedIn("Responsibilities\nYou train with PyTorch and Kafka.")).toEqual({
      torch: undefined,
      kafka: { by: "context", factor: 0.05 },
    });
  });

  it("leaves a mention of both axes the larger part, and does not touch one of neither", () => {
    expect(dampedIn("Responsibilities\nYou build with ONNX.")).toEqual({ onnx: undefined });
    expect(dampedIn("Responsibilities\nYou have ONNX and Figma.")).toEqual({
      onnx: { by: "context", factor: 0.05 },
      figma: undefined,
    });
  });

  it("says nothing of titles", () => {
    expect(dampedIn("", "Kafka Somebody")).toEqual({ kafka: undefined });
  });

  it("gives its reason only where no rule damps as much", () => {
    expect(dampedIn("Nice to have\nYou build with Kafka.")["kafka"]?.by).toBe("nice-to-have");
    expect(dampedIn("About us\nWe have Kafka.")["kafka"]).toEqual({ by: "context", factor: 0 });
  });

  it("counts for nothing where the lexicon cannot tell", () => {
    const { evidence } = createClassifier({ lexicon: plain }).classify("Responsibilities\nYou have Kafka.");
    expect(evidence[0]).not.toHaveProperty("damped");
    expect(evidence[0]).not.toHaveProperty("joined");
  });

  it("refuses what is not one word", () => {
    const lexicon = withWork(plain);
    const { work } = lexicon.weights;
    const words = { "two words": { ml: 1, backend: 0, neither: 0 } };
    const broken = { ...lexicon, weights: { ...lexicon.weights, ...(work && { work: { ...work, words } }) } };
    expect(() => createClassifier({ lexicon: broken }).classify("x")).toThrow(/"two words" is not one word/);
  });
});
