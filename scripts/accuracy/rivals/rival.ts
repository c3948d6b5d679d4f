import { LABELS } from "../../../src/domain.js";
import type { LabelledPost } from "../../../src/evaluate/index.js";
import type { Label } from "../../../src/index.js";
import { checkPost } from "../../../src/post.js";

/** What a rival says of a post. */
export interface Verdict {
  readonly label: Label;
  /** Above 0 for ML, below for backend; absent when the rival gives no numbers to compare. */
  readonly lean?: number;
}

/** A classifier to be measured beside jobsift. */
export interface Rival {
  readonly name: string;
  /** How it was set up. */
  readonly note: string;
  /** Learns from some posts and judges others, one verdict each. */
  judge(known: readonly LabelledPost[], asked: readonly LabelledPost[]): readonly Verdict[];
}

/** A rival that cannot run here, and why. */
export interface Absent {
  readonly name: string;
  readonly absent: string;
}

export interface Texts {
  readonly title: string;
  readonly text: string;
}

export function textsOf({ post }: LabelledPost): Texts {
  const { title, description } = checkPost(post);
  return { title, text: description };
}

export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}+#]*/gu) ?? [];
}

/** From the odds of the two axes. */
export function byAxes(ml: number, backend: number): Verdict {
  const label = ml > 0 ? (backend > 0 ? "mixed" : "ml") : backend > 0 ? "backend" : "neither";
  return { label, lean: ml - backend };
}

/** From the probabilities of the labels. */
export function byLabels(probabilities: Readonly<Record<Label, number>>): Verdict {
  const label = LABELS.reduce((best, each) => (probabilities[each] > probabilities[best] ? each : best));
  return { label, lean: probabilities.ml - probabilities.backend };
}

export function isLabel(value: unknown): value is Label {
  return value === "ml" || value === "backend" || value === "mixed" || value === "neither";
}
