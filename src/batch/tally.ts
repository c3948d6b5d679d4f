import type { Classification } from "../classification.js";
import { LABELS, type Label, type Leaning, tabulate } from "../domain.js";
import type { ErrorRecord } from "../errors.js";
import { addRemark, addRemarks, type PostRecord, type Remarks, tellOf } from "../records/index.js";
import { addFormulas, createFormulaCounts, type FormulaCounts } from "../results/index.js";

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
  /** Cells that a spreadsheet would take for formulas, where all results are written. */
  readonly formulas: FormulaCounts;
  /** What reading took for posts, what it left out, and what looks wrong. */
  readonly remarks: Remarks;
}

export const LEAN_CLASSES = 20;

export function createTally(): Tally {
  return {
    labels: tabulate(LABELS, () => 0),
    leans: Array.from({ length: LEAN_CLASSES }, () => 0),
    notes: {},
    concepts: {},
    errors: {},
    formulas: createFormulaCounts(),
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

/** What reading has to say of a record. */
export function tallyReading({ remarks }: Tally, record: PostRecord): void {
  tellOf(record, (remark, place) => addRemark(remarks, remark, place));
}

/** Adds the counts of `other`. */
export function addTally(tally: Tally, other: Tally): void {
  for (const label of LABELS) tally.labels[label] += other.labels[label];
  for (const [at, count] of other.leans.entries()) tally.leans[at] = (tally.leans[at] ?? 0) + count;
  addFormulas(tally.formulas, other.formulas);
  for (const [note, count] of Object.entries(other.notes)) increase(tally.notes, note, count);
  for (const [code, count] of Object.entries(other.errors)) increase(tally.errors, code, count);
  addRemarks(tally.remarks, other.remarks);
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
