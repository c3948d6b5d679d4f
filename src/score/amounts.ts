import type { Judgement } from "../context/judge.js";
import { type Leaning, WORK_LEANINGS } from "../domain.js";

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
  const amounts = WORK_LEANINGS.map((leaning) => ({
    leaning,
    sum: 0,
    carriers: [] as number[],
    parts: [] as number[],
  }));
  let next = 0;
  while (next < judgements.length) {
    const first = next;
    const { sentence, work } = judgements[first] ?? {};
    while (next < judgements.length && judgements[next]?.sentence === sentence) next++;
    if (work === undefined || sentence === undefined || sentence.isRepeated) continue;
    for (let kind = 0; kind < amounts.length; kind++) {
      const amount = amounts[kind];
      if (amount === undefined) continue;
      const { leaning, carriers, parts } = amount;
      const probability = work[kind] ?? 0;
      if (probability < LEAST_PROBABILITY) continue;
      for (let index = first; index < next; index++) {
        const judgement = judgements[index];
        if (judgement === undefined || judgement.suppressed) continue;
        const own = concepts[judgement.candidate.concept]?.leaning;
        if (leaning === "neither" || own === leaning || own === "both") carriers.push(index);
      }
      const count = carriers.length - parts.length;
      if (count === 0) continue;
      const square = probability * probability;
      amount.sum += square;
      while (parts.length < carriers.length) parts.push(square / count);
    }
  }
  return amounts.map(({ sum, carriers, parts }) => ({ value: Math.sqrt(sum), carriers, parts }));
}
