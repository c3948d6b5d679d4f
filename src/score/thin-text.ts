import type { AxisValues } from "../classification.js";
import type { Judgement } from "../context/judge.js";
import { roundLogOdds } from "../lexicon/compile-weights.js";
import type { Contributions } from "./contributions.js";

/** A text with so many concepts speaks for itself; with fewer, the title speaks for the rest. */
const SPEAKING = 3;

/**
 * How much a text says of the work: 0 (nothing, so the title decides as it would alone) to 1. Under a title that says
 * nothing, one concept is enough.
 */
export function speechOf(judgements: readonly Judgement[]): number {
  const concepts: number[] = [];
  let isTitleMute = true;
  for (let index = 0; index < judgements.length; index++) {
    const judgement = judgements[index];
    if (judgement === undefined || judgement.suppressed) continue;
    const { concept } = judgement.candidate;
    if (judgement.section === "title") isTitleMute = false;
    else if (!concepts.includes(concept) && concepts.push(concept) === SPEAKING) return 1;
  }
  return isTitleMute ? Math.min(1, concepts.length) : concepts.length / SPEAKING;
}

/** What mentions add to a post whose text says little: in parts as to a whole post, for the rest as to a title alone. */
export function blendContributions(
  judgements: readonly Judgement[],
  whole: Contributions,
  title: Contributions,
  speech: number,
): Contributions {
  const blendAll = (ofWhole: readonly number[], ofTitle: readonly number[]) =>
    judgements.map(({ section }, index) =>
      between(ofWhole[index] ?? 0, section === "title" ? (ofTitle[index] ?? 0) : 0, speech),
    );
  return { ...whole, ml: blendAll(whole.ml, title.ml), backend: blendAll(whole.backend, title.backend) };
}

/** Between two pairs of log odds. */
export function blend(whole: AxisValues, title: AxisValues, speech: number): AxisValues {
  return { ml: between(whole.ml, title.ml, speech), backend: between(whole.backend, title.backend, speech) };
}

function between(whole: number, title: number, speech: number): number {
  return roundLogOdds(speech * whole + (1 - speech) * title);
}
