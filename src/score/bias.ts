import type { AxisValues } from "../classification.js";
import { type CompiledWeights, roundLogOdds } from "../lexicon/compile-weights.js";
import { FirstPlaces } from "../text/first-places.js";
import type { Tokens } from "../text/tokens.js";
import { logit } from "./labels.js";

/** Where the scores of a post begin, in log odds. */
export interface Bias {
  /** Of a post of ordinary length: that it does not speak of an axis says that the axis is no part of the job. */
  readonly whole: AxisValues;
  /** Of a post without words: the shares of core duties, since silence says nothing. */
  readonly blank: AxisValues;
}

/** A text of so many different words says by its silence all that silence can say. */
const FULL_TEXT_WORDS = 60;
/** The words that a text has said so far. */
const said = new FirstPlaces();

/** @param prior Shares of core duties in the user's feed, for those in the data that the weights were fitted to. */
export function biasesOf({ bias, baseRates }: CompiledWeights, prior: Partial<AxisValues>): Bias {
  const shift = (axis: keyof AxisValues): number => {
    const share = prior[axis];
    return share === undefined ? bias[axis] : roundLogOdds(bias[axis] + logit(share) - logit(baseRates[axis]));
  };
  const blank = (axis: keyof AxisValues): number => roundLogOdds(logit(prior[axis] ?? baseRates[axis]));
  return {
    whole: { ml: shift("ml"), backend: shift("backend") },
    blank: { ml: blank("ml"), backend: blank("backend") },
  };
}

/** The bias of a text that is short: the fewer its different words, the nearer to that of a post without any. */
export function biasOfText({ whole, blank }: Bias, tokens: Tokens): AxisValues {
  const fullness = fullnessOf(tokens);
  if (fullness === 1) return whole;
  const between = (axis: keyof AxisValues): number =>
    roundLogOdds(blank[axis] + fullness * (whole[axis] - blank[axis]));
  return { ml: between("ml"), backend: between("backend") };
}

/** How much of the bias of a whole post a text has, 0 to 1: by its different words, so that no text grows by repetition. */
export function fullnessOf(tokens: Tokens): number {
  said.clear(FULL_TEXT_WORDS);
  let words = 0;
  for (let at = 0; at < tokens.count && words < FULL_TEXT_WORDS; at++) {
    if (said.firstOf(tokens.hash(at), at) === at) words++;
  }
  return words / FULL_TEXT_WORDS;
}
