import type { Judgement } from "../context/judge.js";
import type { Sentence } from "../context/reading/reading.js";
import { WORK_LEANINGS, type WorkLeaning } from "../domain.js";

/** How much of a text states work of one kind. */
export interface Amount {
  /** The root of the summed squares of what its sentences are likely to state; 0 without any. */
  readonly value: number;
  /** The mentions that carry it, by index, with the share of each; together 1, or none. */
  readonly carriers: readonly { readonly index: number; readonly share: number }[];
}

/** A sentence that is less likely to state the work does not count. */
const LEAST_PROBABILITY = 0.2;

/**
 * The amounts of work, in the order of `WORK_LEANINGS`. A sentence counts where it stands first, and is carried in equal
 * parts by its mentions: those that speak for the axis; another core shows in all of them.
 *
 * @param leaningOf Of a concept by index.
 */
export function amountsOf(
  judgements: readonly Judgement[],
  leaningOf: (concept: number) => string | undefined,
): readonly Amount[] {
  return WORK_LEANINGS.map((leaning) => amountOf(leaning, judgements, leaningOf));
}

function amountOf(
  work: WorkLeaning,
  judgements: readonly Judgement[],
  leaningOf: (concept: number) => string | undefined,
): Amount {
  const bySentence = new Map<Sentence, number[]>();
  for (let index = 0; index < judgements.length; index++) {
    const judgement = judgements[index];
    if (judgement?.work === undefined || judgement.suppressed || judgement.sentence.isRepeated) continue;
    if (judgement.work[work] < LEAST_PROBABILITY) continue;
    const leaning = leaningOf(judgement.candidate.concept);
    if (work !== "neither" && leaning !== work && leaning !== "both") continue;
    const carriers = bySentence.get(judgement.sentence);
    if (carriers === undefined) bySentence.set(judgement.sentence, [index]);
    else carriers.push(index);
  }
  let sum = 0;
  for (const [index = 0] of bySentence.values()) sum += squareOf(judgements[index], work);
  const carriers = [...bySentence.values()].flatMap((indexes) =>
    indexes.map((index) => ({ index, share: squareOf(judgements[index], work) / (sum * indexes.length) })),
  );
  return { value: Math.sqrt(sum), carriers };
}

function squareOf(judgement: Judgement | undefined, work: WorkLeaning): number {
  const probability = judgement?.work?.[work] ?? 0;
  return probability * probability;
}
