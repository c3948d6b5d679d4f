import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createClassifier } from "../../src/index.js";
import { lexiconOf, withWork } from "../small-lexicon.js";

const lexicon = withWork(
  lexiconOf([
    { id: "kafka", forms: ["Kafka"] },
    { id: "redis", forms: ["Redis"] },
    { id: "torch", forms: ["PyTorch"], leaning: "ml" },
    { id: "figma", forms: ["Figma"], leaning: "neither" },
  ]),
);
const { classify } = createClassifier({ lexicon });
const DUTIES = "Responsibilities\n";
const joinedIn = (description: string) =>
  classify(description).evidence.flatMap(({ concept, joined = [] }) => joined.map((id) => `${concept} ${id}`));

describe("amounts of work", () => {
  it("are carried by the mentions of the axis in sentences that state its work", () => {
    expect(joinedIn(`${DUTIES}You build with Kafka and PyTorch. You have Redis.`)).toEqual(["kafka backend-work"]);
  });

  it("of another core are carried by all mentions of its sentences", () => {
    expect(joinedIn(`${DUTIES}You lead with Figma and PyTorch.`).sort()).toEqual([
      "figma other-work",
      "torch other-work",
    ]);
  });

  it("grow less with each sentence, and not with a sentence said again", () => {
    const score = (description: string) =>
      classify({ title: "x", description: DUTIES + description }).axes.backend.score;
    const one = "You build with Kafka.";
    const two = "Somebody must build with Kafka.";
    const three = "To build with Kafka is the work.";
    const first = score(`${one} ${two}`) - score(one);
    const second = score(`${one} ${two} ${three}`) - score(`${one} ${two}`);
    expect(first).toBeGreaterThan(second);
    expect(second).toBeGreaterThan(0);
    expect(score(`${one}\n${one}`)).toBe(score(one));
  });

  it("add up exactly: bias and contributions are the score, whatever the text, and said twice it has the same", () => {
    const sentence = fc.constantFrom(
      "You build with Kafka, Redis and PyTorch.",
      "We train PyTorch on Redis.",
      "They lead Figma and Kafka.",
      "Kafka, Redis.",
    );
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 6 }), (sentences) => {
        const description = `${DUTIES}${sentences.join("\n")}\n`;
        const { axes, evidence } = classify({ title: "x", description });
        for (const axis of ["ml", "backend"] as const) {
          const sum = evidence.reduce(
            (total, { contributions }) => total + Math.round(contributions[axis] * 10_000),
            0,
          );
          expect(Math.round((axes[axis].score - axes[axis].bias) * 10_000)).toBe(sum);
        }
        expect(classify({ title: "x", description: description + description }).axes.ml.score).toBe(axes.ml.score);
      }),
    );
  });
});
