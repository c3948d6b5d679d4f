import type { AxisValues, Classification } from "../classification.js";
import { type Axis, LABELS, type Label, tabulate } from "../domain.js";
import { isCore } from "./levels.js";

/** A verdict beside the label and lean that people gave. */
export interface JudgedPost {
  readonly gold: Label;
  /** -2 (backend) to 2 (ML); absent when nobody said. */
  readonly goldLean?: number | undefined;
  readonly verdict: Pick<Classification, "label" | "labels" | "confidence" | "lean">;
}

/** Number of posts by the label people gave, then by the label jobsift gave. */
export type Confusion = Readonly<Record<Label, Readonly<Record<Label, number>>>>;

/** How one label fares; a ratio without anything to count is null. */
export interface ClassFigures {
  /** Of the posts that got the label, the share that people gave it. */
  readonly precision: number | null;
  /** Of the posts that people gave the label, the share that got it. */
  readonly recall: number | null;
  /** Harmonic mean of the two; 0 when no post got it rightly. */
  readonly f1: number | null;
  /** Posts that people gave the label. */
  readonly gold: number;
  /** Posts that jobsift gave it. */
  readonly predicted: number;
}

/** Whether the sign of the lean is right. */
export interface LeanFigures {
  /** How many were counted. */
  readonly posts: number;
  /** Of these, how many have a lean of the other sign, or of 0. */
  readonly wrong: number;
  /** Null without posts. */
  readonly accuracy: number | null;
}

/** `weight` counts a post for more or less than one. */
export function countConfusion(rows: readonly JudgedPost[], weight: (row: JudgedPost) => number = () => 1): Confusion {
  const counts = tabulate(LABELS, () => tabulate(LABELS, () => 0));
  for (const row of rows) counts[row.gold][row.verdict.label] += weight(row);
  return counts;
}

/** Share of the posts that got the right label. */
export function accuracyOf(rows: readonly JudgedPost[]): number | null {
  return ratio(rows.filter(isRight).length, rows.length);
}

export function isRight({ gold, verdict }: JudgedPost): boolean {
  return gold === verdict.label;
}

export function classFiguresOf(counts: Confusion): Readonly<Record<Label, ClassFigures>> {
  return tabulate(LABELS, (label) => {
    const right = counts[label][label];
    const gold = sum(LABELS.map((predicted) => counts[label][predicted]));
    const predicted = sum(LABELS.map((other) => counts[other][label]));
    return {
      precision: ratio(right, predicted),
      recall: ratio(right, gold),
      f1: ratio(2 * right, gold + predicted),
      gold,
      predicted,
    };
  });
}

/** Mean F1 of the labels that occur on either side. */
export function macroF1Of(counts: Confusion): number | null {
  const scores = Object.values(classFiguresOf(counts)).flatMap(({ f1 }) => (f1 === null ? [] : [f1]));
  return ratio(sum(scores), scores.length);
}

/** Over posts with a lean that are not `neither`; `least` 2 keeps the clear ones. A lean of exactly 0 is wrong. */
export function leanFiguresOf(rows: readonly JudgedPost[], least: 1 | 2): LeanFigures {
  let posts = 0;
  let wrong = 0;
  for (const { gold, goldLean = 0, verdict } of rows) {
    if (gold === "neither" || Math.abs(goldLean) < least) continue;
    posts++;
    if (Math.sign(verdict.lean) !== Math.sign(goldLean)) wrong++;
  }
  return { posts, wrong, accuracy: ratio(posts - wrong, posts) };
}

/** Mean squared distance between the four probabilities and the truth: 0 (perfect) to 2. */
export function brierOf(rows: readonly JudgedPost[]): number | null {
  let total = 0;
  for (const { gold, verdict } of rows) {
    for (const label of LABELS) total += (verdict.labels[label] - (label === gold ? 1 : 0)) ** 2;
  }
  return ratio(total, rows.length);
}

/** Probabilities have 6 decimals: a smaller one is taken for this. */
const LEAST_PROBABILITY = 1e-6;

/** Minus the logarithm of the probability given to the right label, in nats. */
export function lossOnPost({ gold, verdict }: JudgedPost): number {
  return -Math.log(Math.max(verdict.labels[gold], LEAST_PROBABILITY));
}

/** Mean loss, in nats. */
export function logLossOf(rows: readonly JudgedPost[]): number | null {
  return ratio(sum(rows.map(lossOnPost)), rows.length);
}

/**
 * Weights that make the posts speak of a feed with other shares of ML and backend posts, as if each axis had been drawn
 * anew: a post counts by how much likelier its kind is there than here.
 */
export function reweigh(rows: readonly JudgedPost[], shares: Partial<AxisValues>): (row: JudgedPost) => number {
  const ml = weightsOnAxis(rows, "ml", shares.ml);
  const backend = weightsOnAxis(rows, "backend", shares.backend);
  return (row) => ml(row) * backend(row);
}

function weightsOnAxis(rows: readonly JudgedPost[], axis: Axis, share?: number): (row: JudgedPost) => number {
  const isOfKind = ({ gold }: JudgedPost) => isCore(gold, axis);
  const here = rows.filter(isOfKind).length / rows.length;
  if (share === undefined || here === 0 || here === 1) return () => 1;
  return (row) => (isOfKind(row) ? share / here : (1 - share) / (1 - here));
}

export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
