import type { AxisValues } from "../classification.js";
import type { Judged } from "../context/judge.js";
import { type CompiledWeights, roundLogOdds } from "../lexicon/compile-weights.js";
import { SECTIONS } from "../lexicon/decode.js";

const NOTHING: AxisValues = { ml: 0, backend: 0 };

/**
 * What each mention adds to the scores, in the order given. A concept counts once in each kind of section: its strongest
 * mention (of equals the first) carries the contribution, the others carry 0. Suppressed mentions carry nothing.
 */
export function contributionsOf(judged: readonly Judged[], weights: CompiledWeights): AxisValues[] {
  const features = judged.map(featureOf);
  const strongest = new Map<number, number>();
  judged.forEach((mention, index) => {
    if (mention.suppressed) return;
    const feature = features[index] ?? 0;
    const best = judged[strongest.get(feature) ?? index];
    if (best === undefined || best === mention || factorOf(mention) > factorOf(best)) strongest.set(feature, index);
  });
  return judged.map((mention, index) => {
    const feature = features[index] ?? 0;
    if (mention.suppressed || strongest.get(feature) !== index) return NOTHING;
    const factor = factorOf(mention);
    return {
      ml: roundLogOdds((weights.ml[feature] ?? 0) * factor),
      backend: roundLogOdds((weights.backend[feature] ?? 0) * factor),
    };
  });
}

/** Number of the pair of concept and kind of section: the unit that has a weight. */
export function featureOf({ candidate, section }: Judged): number {
  return candidate.concept * SECTIONS.length + SECTIONS.indexOf(section);
}

/** What is left of a mention's weight, 0 to 1. */
export function factorOf({ damped }: Judged): number {
  return damped?.factor ?? 1;
}
