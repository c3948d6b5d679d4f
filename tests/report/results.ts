import type { Classification, Evidence, Suppressed } from "../../src/classification.js";

/** A result with these mentions, whose scores add up. */
export function result(
  evidence: readonly Partial<Evidence>[],
  other: Partial<Classification> = {},
  suppressed: readonly Partial<Suppressed>[] = [],
): Classification {
  const full = evidence.map((mention) => ({ ...blank, ...mention }));
  const score = (axis: "ml" | "backend") => full.reduce((sum, { contributions }) => sum + contributions[axis], -1);
  const axis = (name: "ml" | "backend") => ({ probability: 0.5, score: score(name), bias: -1 });
  return {
    label: "ml",
    confidence: 0.75,
    lean: 0.5,
    labels: { ml: 0.75, backend: 0.1, mixed: 0.1, neither: 0.05 },
    axes: { ml: axis("ml"), backend: axis("backend") },
    evidence: full,
    suppressed: suppressed.map((mention) => ({ ...blank, reason: "negated", ...mention })),
    omitted: { count: 0, contributions: { ml: 0, backend: 0 } },
    notes: [],
    language: "en",
    engine: "jobsift@0.0.0",
    lexicon: "test@0.0.0",
    ...other,
  };
}

const blank: Evidence = {
  concept: "concept",
  name: "Concept",
  text: "",
  field: "description",
  start: 0,
  end: 0,
  leaning: "ml",
  facet: "stack",
  section: "duties",
  contributions: { ml: 0, backend: 0 },
};
