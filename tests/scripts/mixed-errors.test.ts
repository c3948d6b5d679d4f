import { describe, expect, it } from "vitest";
import { countMixedErrors } from "../../scripts/accuracy/mixed-errors.js";
import type { Level } from "../../src/evaluate/index.js";
import { createClassifier, type Label } from "../../src/index.js";
import { lexiconOf } from "../small-lexicon.js";

const lexicon = lexiconOf([
  { id: "tensor-mill", forms: ["TensorMill"], leaning: "ml", strength: 4 },
  { id: "queue-works", forms: ["QueueWorks"], leaning: "backend", strength: 2 },
  { id: "queue", forms: ["queue"], leaning: "backend", strength: 0.5 },
  { id: "paint", forms: ["paint"], leaning: "neither", strength: 6 },
]);
const { classify } = createClassifier({ lexicon });

function causes(label: Label, [ml, backend]: readonly [Level, Level], text: string): string[] {
  const verdict = classify({ title: "Engineer", description: text });
  const counts = countMixedErrors([{ label, levels: { ml, backend }, verdict }], lexicon);
  return Object.entries(counts).flatMap(([cause, count]) => Array.from({ length: count }, () => cause));
}

describe("errors about mixed", () => {
  it.each([
    ["right", "mixed", "You run TensorMill and QueueWorks.", []],
    ["nothing of an axis", "mixed", "You run TensorMill.", ["nothing"]],
    ["nothing of either axis", "mixed", "You run.", ["nothing", "nothing"]],
    ["all of it negated", "mixed", "You run TensorMill. You need no QueueWorks.", ["suppressed"]],
    ["all of it nice to have", "mixed", "You run TensorMill. QueueWorks is a plus.", ["damped"]],
    ["little and damped", "mixed", "You run TensorMill. A queue is a plus.", ["damped"]],
    ["too little", "mixed", "You run TensorMill. You watch a queue.", ["little"]],
    ["outweighed", "mixed", "You run TensorMill. You run QueueWorks. You paint.", ["outweighed", "outweighed"]],
    ["another error", "ml", "You run QueueWorks.", []],
  ] as const)("%s", (_, label, text, expected) => {
    expect(causes(label, [2, label === "mixed" ? 2 : 0], text)).toEqual(expected);
  });

  it("tells a secondary part from none where a core duty was invented", () => {
    expect(causes("ml", [2, 1], "You run TensorMill and QueueWorks.")).toEqual(["secondary"]);
    expect(causes("neither", [0, 1], "You run TensorMill and QueueWorks.")).toEqual(["secondary", "absent"]);
  });
});
