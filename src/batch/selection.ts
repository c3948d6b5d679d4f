import type { Classification } from "../classification.js";
import type { Label } from "../domain.js";
import { addFormulas, createFormulaCounts, type FormulaCounts } from "../results/index.js";

/** What results can be sorted by: figures of their rows. */
export const SORT_KEYS = ["confidence", "lean", "p_ml", "p_backend"] as const;

export type SortKey = (typeof SORT_KEYS)[number];

/** Which results of a run are written, and in which order: for a look at some of them. All are judged and counted. */
export interface Selection {
  readonly labels?: readonly Label[] | undefined;
  readonly minConfidence?: number | undefined;
  /** The highest first; equal ones in the order of the input. */
  readonly sort?: { readonly key: SortKey; readonly isReversed: boolean } | undefined;
  /** Most results that are written: the first ones, once sorted. */
  readonly limit?: number | undefined;
}

/** A selected result among those of its chunk. */
export interface SelectedResult {
  /** Its bytes. */
  readonly length: number;
  /** The lowest comes first. */
  readonly rank: number;
  /** Its cells that a spreadsheet would take for formulas. */
  readonly formulas: Readonly<FormulaCounts>;
}

/** What was written of a run of which some results were asked for. */
export interface SelectedTotals {
  readonly results: number;
  readonly formulas: Readonly<FormulaCounts>;
}

export function isSelected({ label, confidence }: Classification, { labels, minConfidence = 0 }: Selection): boolean {
  return confidence >= minConfidence && (labels === undefined || labels.includes(label));
}

/** What a result is sorted by, the lowest first; the same for all where nothing is said of the order. */
export function rankOf(classification: Classification, { sort }: Selection): number {
  if (sort === undefined) return 0;
  const { confidence, lean, axes } = classification;
  const value = { confidence, lean, p_ml: axes.ml.probability, p_backend: axes.backend.probability }[sort.key];
  return sort.isReversed ? value : -value;
}

/** Passes selected results on, as many as are wanted and in their order. */
export interface Selector {
  take(results: Uint8Array, selected: readonly SelectedResult[]): Promise<void>;
  /** Passes on what had to wait for the last one; returns what was written in all. */
  finish(): Promise<SelectedTotals>;
}

/** Sorted results are held until the end: all of them, or those that are within the limit so far. */
export function createSelector(
  { sort, limit = Number.POSITIVE_INFINITY }: Selection,
  write: (results: Uint8Array) => Promise<void>,
): Selector {
  let held: (SelectedResult & { readonly bytes: Uint8Array })[] = [];
  const totals = { results: 0, formulas: createFormulaCounts() };
  const sortHeld = () => {
    held = held.sort((a, b) => a.rank - b.rank).slice(0, limit);
  };
  async function pass(bytes: Uint8Array, { formulas }: SelectedResult): Promise<void> {
    await write(bytes);
    totals.results++;
    addFormulas(totals.formulas, formulas);
  }
  return {
    async take(results, selected) {
      let at = 0;
      for (const result of selected) {
        const end = at + result.length;
        // Of a chunk, only what is held may stay in memory.
        if (sort !== undefined) held.push({ ...result, bytes: results.slice(at, end) });
        else if (totals.results < limit) await pass(results.subarray(at, end), result);
        at = end;
      }
      if (held.length > 2 * limit) sortHeld();
    },
    async finish() {
      sortHeld();
      for (const { bytes, ...result } of held) await pass(bytes, result);
      return totals;
    },
  };
}
