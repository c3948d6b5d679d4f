import { LABELS, type Label, tabulate } from "../domain.js";
import type { StoredResult } from "./results.js";

/** How many results have which value. */
export interface Distribution {
  readonly results: number;
  readonly labels: Record<Label, number>;
  /** By confidence, from 0 to 1 in tenths. */
  readonly confidences: number[];
  readonly notes: Record<string, number>;
  /** Engine and lexicon of the results, as "engine, lexicon". */
  readonly versions: readonly string[];
}

const CONFIDENCE_CLASSES = 10;

export function createDistribution(): { add(result: StoredResult): void; end(): Distribution } {
  const labels = tabulate(LABELS, () => 0);
  const confidences = Array.from({ length: CONFIDENCE_CLASSES }, () => 0);
  const notes: Record<string, number> = {};
  const versions = new Set<string>();
  let results = 0;
  return {
    add(result) {
      results++;
      labels[result.label]++;
      const at = Math.min(CONFIDENCE_CLASSES - 1, Math.floor(result.confidence * CONFIDENCE_CLASSES));
      confidences[at] = (confidences[at] ?? 0) + 1;
      for (const note of result.notes) notes[note] = (notes[note] ?? 0) + 1;
      versions.add(`${result.engine}, ${result.lexicon}`);
    },
    end: () => ({ results, labels, confidences, notes, versions: [...versions] }),
  };
}

/** A class that is empty on one side would make the index infinite. */
const LEAST_SHARE = 1e-4;

/**
 * The population stability index of two lists of counts: sum of (q - p) ln(q / p) over the shares. Under 0.1 is usually
 * read as stable, over 0.25 as another population.
 */
export function measureStability(before: readonly number[], after: readonly number[]): number {
  const shares = (counts: readonly number[]) => {
    const total = counts.reduce((sum, count) => sum + count, 0);
    return counts.map((count) => Math.max(LEAST_SHARE, total === 0 ? 0 : count / total));
  };
  const now = shares(after);
  return shares(before).reduce((sum, p, at) => {
    const q = now[at] ?? LEAST_SHARE;
    return sum + (q - p) * Math.log(q / p);
  }, 0);
}
