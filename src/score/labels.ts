import type { AxisScore, AxisValues } from "../classification.js";
import { LABELS, type Label } from "../domain.js";
import { roundLogOdds } from "../lexicon/compile-weights.js";

const PROBABILITY_STEPS = 1_000_000;

/** In the order in which ties are decided. */
const TIE_ORDER: readonly Label[] = [...LABELS].reverse();

/** The verdict from two scores. */
export interface Verdict {
  readonly label: Label;
  readonly confidence: number;
  readonly lean: number;
  readonly labels: Record<Label, number>;
  readonly axes: { readonly ml: AxisScore; readonly backend: AxisScore };
}

/** Turns sums of contributions into probabilities, labels and a lean. */
export function verdictOf(
  bias: AxisValues,
  sums: AxisValues,
  lean: { k: number; c: number },
  hasEvidence: boolean,
): Verdict {
  const ml = roundLogOdds(bias.ml + sums.ml);
  const backend = roundLogOdds(bias.backend + sums.backend);
  const pMl = sigmoid(ml);
  const pBackend = sigmoid(backend);
  const labels = {
    ml: roundProbability(pMl * (1 - pBackend)),
    backend: roundProbability(pBackend * (1 - pMl)),
    mixed: roundProbability(pMl * pBackend),
    neither: roundProbability((1 - pMl) * (1 - pBackend)),
  };
  const label = TIE_ORDER.reduce((best, other) => (labels[other] > labels[best] ? other : best));
  labels[label] = roundProbability(
    1 - TIE_ORDER.reduce((sum, other) => (other === label ? sum : sum + labels[other]), 0),
  );
  return {
    label,
    confidence: labels[label],
    lean: hasEvidence ? roundProbability(2 * sigmoid(lean.k * (ml - backend) + lean.c) - 1) : 0,
    labels,
    axes: {
      ml: { probability: roundProbability(pMl), score: ml, bias: bias.ml },
      backend: { probability: roundProbability(pBackend), score: backend, bias: bias.backend },
    },
  };
}

/** The probability that belongs to log odds. */
export function sigmoid(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** The log odds that belong to a probability. */
export function logit(probability: number): number {
  return Math.log(probability / (1 - probability));
}

function roundProbability(value: number): number {
  return Math.round(value * PROBABILITY_STEPS) / PROBABILITY_STEPS + 0;
}
