import type { AxisValues } from "../classification.js";
import { type CompiledWeights, roundLogOdds } from "../lexicon/compile-weights.js";
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
/** Slots for those words, several times as many, so that a free one is near. */
const SLOTS = 1 << 8;
/** The first token, plus 1, of each word that a text has said so far, by the word's hash; used again for the next text. */
const firsts = new Int32Array(SLOTS);

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
  firsts.fill(0);
  let words = 0;
  for (let at = 0; at < tokens.count && words < FULL_TEXT_WORDS; at++) {
    const hash = tokens.hash(at);
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    for (let first = firsts[slot] ?? 0; first !== 0 && tokens.hash(first - 1) !== hash; first = firsts[slot] ?? 0)
      slot = (slot + 1) & (SLOTS - 1);
    if (firsts[slot] !== 0) continue;
    firsts[slot] = at + 1;
    words++;
  }
  return words / FULL_TEXT_WORDS;
}
