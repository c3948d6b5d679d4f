import { describe, expect, it } from "vitest";
import { measurePieces } from "../../scripts/accuracy/pieces.js";
import { createClassifier } from "../../src/index.js";
import { lexiconOf } from "../small-lexicon.js";

const { classify } = createClassifier({
  lexicon: lexiconOf([
    { id: "kafka", forms: ["Kafka"] },
    { id: "redis", forms: ["Redis"] },
  ]),
});

describe("measurePieces", () => {
  it("weighs evidence by what context leaves of it, in the work and outside", () => {
    const description = "Responsibilities\nRun Kafka.\nShip code.\nNice to have\nRun Redis.\nSend Kafka.";
    const places = ["Run Kafka", "Ship code", "Run Redis", "Send Kafka"].map((text) => description.indexOf(text));
    const pieces = places.map((start): [number, number] => [start, start + 10]);
    const post = { id: 1, title: "Somebody", description };
    const marks = new Map([[1, { pieces, ml: [], backend: [1, 2, 3], against: [] }]]);
    const evaluated = [
      { gold: "backend", goldLean: 0, labelled: { post, label: "backend" }, verdict: classify(post) },
    ] as const;
    const { ml, backend } = measurePieces(evaluated, marks);
    expect(ml).toBeNull();
    // In the work: Kafka in full and Redis for 0.4; outside: Kafka for 0.4. "Ship code" has no evidence.
    expect(backend?.precision).toBeCloseTo(1.4 / 1.8, 9);
    expect(backend?.lost).toBeCloseTo(0.3, 9);
    expect(backend?.coverage).toBeCloseTo(2 / 3, 9);
  });
});
