import type { Judgement } from "../context/judge.js";
import { type Leaning, WORK_LEANINGS, type WorkLeaning } from "../domain.js";

/** How much of a text states work of one kind. */
export interface Amount {
  /** The root of the summed squares of what its sentences are likely to state; 0 without any. */
  readonly value: number;
  /** The mentions that carry it, ascending. */
  readonly carriers: readonly number[];
  /** By carrier: its part of the square of the value. */
  readonly parts: readonly number[];
}

/** A sentence that is less likely to state the work does not count. */
const LEAST_PROBABILITY = 0.2;

/**
 * The amounts of work, in the order of `WORK_LEANINGS`. A sentence counts where it stands first, and is carried in equal
 * parts by its mentions: those that speak for the axis; another core shows in all of them.
 *
 * @param judgements By position.
 * @param concepts What the judgements speak of.
 */
export function amountsOf(
  judgements: readonly Judgement[],
  concepts: readonly { readonly leaning: Leaning }[],
): readonly Amount[] {
  return WORK_LEANINGS.map((work) => amountOf(work, judgements, concepts));
}

function amountOf(
  work: WorkLeaning,
  judgements: readonly Judgement[],
  concepts: readonly { readonly leaning: Leaning }[],
): Amount {
  const carriers: number[] = [];
  const parts: number[] = [];
  let sum = 0;
  let next = 0;
  while (next < judgements.length) {
    const first = judgements[next];
    const probability = first?.work === undefined || first.sentence.isRepeated ? 0 : first.work[work];
    const known = carriers.length;
    for (; next < judgements.length && judgements[next]?.sentence === first?.sentence; next++) {
      const judgement = judgements[next];
      if (probability < LEAST_PROBABILITY || judgement === undefined || judgement.suppressed) continue;
      const leaning = concepts[judgement.candidate.concept]?.leaning;
      if (work === "neither" || leaning === work || leaning === "both") carriers.push(next);
    }
    if (carriers.length === known) continue;
    const square = probability * probability;
    sum += square;
    while (parts.length < carriers.length) parts.push(square / (carriers.length - known));
  }
  return { value: Math.sqrt(sum), carriers, parts };
}
