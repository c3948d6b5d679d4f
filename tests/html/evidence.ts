import { type Classification, classify } from "../../src/index.js";

/** A result with evidence over these places. */
export function evidenceOver(places: readonly (readonly [number, number])[]): Classification {
  const base = classify({ title: "Engineer", description: "Kafka" });
  const item = base.evidence.find(({ field }) => field === "description");
  if (item === undefined) throw new Error("no evidence to start from");
  return { ...base, evidence: places.map(([start, end]) => ({ ...item, start, end })) };
}
