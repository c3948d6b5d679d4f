import type { Classification } from "../../src/classification.js";
import type { Label } from "../../src/domain.js";
import type { JudgedPost } from "../../src/evaluate/metrics.js";
import { createRandom } from "../../src/evaluate/random.js";

const order: readonly Label[] = ["ml", "backend", "mixed", "neither"];

/** A verdict with these probabilities. */
export function verdict(labels: Record<Label, number>, lean = 0): Classification {
  const label = order.reduce((best, next) => (labels[next] > labels[best] ? next : best));
  const axis = { probability: 0.5, score: 0, bias: 0 };
  return {
    label,
    confidence: labels[label],
    lean,
    labels,
    axes: { ml: axis, backend: axis },
    evidence: [],
    suppressed: [],
    omitted: { count: 0, contributions: { ml: 0, backend: 0 } },
    notes: [],
    language: "en",
    engine: "jobsift@0",
    lexicon: "synthetic@0",
  };
}

/** A verdict that is sure of a label. */
export function sure(label: Label, lean = 0): Classification {
  const labels = { ml: 0, backend: 0, mixed: 0, neither: 0 };
  return verdict({ ...labels, [label]: 1 }, lean);
}

/** Verdicts whose probabilities are exactly as often right as they say, in the long run. */
export function calibratedRows(count: number, seed: number): JudgedPost[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => {
    const raw = order.map(() => random() ** 3 + 0.01);
    const total = raw.reduce((sum, value) => sum + value, 0);
    const [ml = 0, backend = 0, mixed = 0, neither = 0] = raw.map((value) => value / total);
    const labels = { ml, backend, mixed, neither };
    let draw = random();
    const gold = order.find((label) => {
      draw -= labels[label];
      return draw < 0;
    });
    return { gold: gold ?? "neither", verdict: verdict(labels) };
  });
}
