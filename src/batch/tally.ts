import type { Classification } from "../classification.js";
import { LABELS, type Label, type Leaning, tabulate } from "../domain.js";
import type { ErrorRecord } from "../errors.js";
import type { PostRecord } from "../records/index.js";

/** What can be said about many results without keeping them; plain JSON. */
export interface Tally {
  readonly labels: Record<Label, number>;
  /** Posts by lean, from -1 to +1 in classes of equal width. */
  readonly leans: number[];
  /** Posts by note. */
  readonly notes: Record<string, number>;
  /** Posts in which a concept is listed as evidence, by its id. */
  readonly concepts: Record<string, { readonly name: string; readonly leaning: Leaning; posts: number }>;
  /** Records that failed, by code. */
  readonly errors: Record<string, number>;
  /** Posts in which reading took something for something else, by its remark. */
  readonly remarks: Record<string, number>;
}

export const LEAN_CLASSES = 20;

export function createTally(): Tally {
  return {
    labels: tabulate(LABELS, () => 0),
    leans: Array.from({ length: LEAN_CLASSES }, () => 0),
    notes: {},
    concepts: {},
    errors: {},
    remarks: {},
  };
}

export function tallyResult(tally: Tally, { label, lean, notes, evidence }: Classification): void {
  tally.labels[label]++;
  const at = Math.min(LEAN_CLASSES - 1, Math.floor(((lean + 1) / 2) * LEAN_CLASSES));
  tally.leans[at] = (tally.leans[at] ?? 0) + 1;
  for (const note of notes) increase(tally.notes, note, 1);
  const seen = new Set<string>();
  for (const { concept, name, leaning } of evidence) {
    if (seen.has(concept)) continue;
    seen.add(concept);
    tally.concepts[concept] ??= { name, leaning, posts: 0 };
    tally.concepts[concept].posts++;
  }
}

export function tallyError(tally: Tally, { error }: ErrorRecord): void {
  increase(tally.errors, error.code, 1);
}

export function tallyRemarks(tally: Tally, { remarks = [] }: PostRecord): void {
  for (const remark of new Set(remarks)) increase(tally.remarks, remark, 1);
}

/** Adds the counts of `other`. */
export function addTally(tally: Tally, other: Tally): void {
  for (const label of LABELS) tally.labels[label] += other.labels[label];
  for (const [at, count] of other.leans.entries()) tally.leans[at] = (tally.leans[at] ?? 0) + count;
  for (const [note, count] of Object.entries(other.notes)) increase(tally.notes, note, count);
  for (const [code, count] of Object.entries(other.errors)) increase(tally.errors, code, count);
  for (const [remark, count] of Object.entries(other.remarks)) increase(tally.remarks, remark, count);
  for (const [id, concept] of Object.entries(other.concepts)) {
    tally.concepts[id] ??= { ...concept, posts: 0 };
    tally.concepts[id].posts += concept.posts;
  }
}

export function postsOf({ labels }: Tally): number {
  return total(labels);
}

export function errorsOf({ errors }: Tally): number {
  return total(errors);
}

function total(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function increase(counts: Record<string, number>, key: string, by: number): void {
  counts[key] = (counts[key] ?? 0) + by;
}
