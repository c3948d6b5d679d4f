import type { AxisValues } from "../classification.js";
import type { Judgement } from "../context/judge.js";
import { SECTIONS } from "../domain.js";
import { type CompiledInteraction, Side } from "../lexicon/compile-interactions.js";
import { type CompiledWeights, roundLogOdds } from "../lexicon/compile-weights.js";

const NOTHING: AxisValues = { ml: 0, backend: 0 };

/** What mentions add to the scores. */
export interface Contributions {
  /** One a mention, in the order given. */
  readonly values: AxisValues[];
  /** Ids of the interactions that a mention takes part in, by index of the mention. */
  readonly joined: ReadonlyMap<number, readonly string[]>;
}

/**
 * What each mention adds to the scores. A concept counts once in each kind of section: its strongest mention (of equals
 * the first) carries the contribution, the others carry 0. An interaction counts once, in equal parts for the strongest
 * mention of either side. Suppressed mentions carry nothing.
 */
export function contributionsOf(
  judgements: readonly Judgement[],
  weights: CompiledWeights,
  interactions: readonly CompiledInteraction[],
): Contributions {
  const strongest = new Map<number, number>();
  for (let index = 0; index < judgements.length; index++) {
    const mention = judgements[index];
    if (mention === undefined || mention.suppressed) continue;
    const feature = featureOf(mention);
    const best = judgements[strongest.get(feature) ?? index];
    if (best === undefined || best === mention || factorOf(mention) > factorOf(best)) strongest.set(feature, index);
  }
  const dilution = dilutionOf(countOutside(strongest.keys()), weights.usualEvidence);
  const values = new Array<AxisValues>(judgements.length).fill(NOTHING);
  for (const [feature, index] of strongest) {
    const mention = judgements[index];
    if (mention === undefined) continue;
    values[index] = weighted(weights, feature, factorOf(mention) * (mention.section === "title" ? 1 : dilution));
  }
  const joined = new Map<number, string[]>();
  for (const { id, sides, feature } of interactions) {
    const first = strongestOf(Side.first, sides, judgements);
    const second = first === undefined ? undefined : strongestOf(Side.second, sides, judgements);
    if (first === undefined || second === undefined) continue;
    const factor = Math.min(factorOf(first.mention), factorOf(second.mention));
    const whole = weighted(weights, feature, factor * dilution);
    const half = { ml: roundLogOdds(whole.ml / 2), backend: roundLogOdds(whole.backend / 2) };
    const [lead, other] = first.index < second.index ? [first.index, second.index] : [second.index, first.index];
    // What rounding leaves over goes to the first.
    values[lead] = sum(values[lead] ?? NOTHING, { ml: whole.ml - half.ml, backend: whole.backend - half.backend });
    values[other] = sum(values[other] ?? NOTHING, half);
    for (const index of [lead, other]) joined.set(index, [...(joined.get(index) ?? []), id]);
  }
  return { values, joined };
}

/** What is left of contributions outside of the title, given how many features count there; more than 1 when those are few. */
export function dilutionOf(count: number, usual: number | undefined): number {
  return usual === undefined || count === 0 ? 1 : Math.sqrt((5 * usual) / (4 * count + usual));
}

interface Placed {
  readonly mention: Judgement;
  readonly index: number;
}

/** The strongest mention (of equals the first) whose concept stands on one side. */
function strongestOf(side: number, sides: Uint8Array, judgements: readonly Judgement[]): Placed | undefined {
  let best: Placed | undefined;
  for (let index = 0; index < judgements.length; index++) {
    const mention = judgements[index];
    if (mention === undefined || sides[mention.candidate.concept] !== side || mention.suppressed) continue;
    if (best === undefined || factorOf(mention) > factorOf(best.mention)) best = { mention, index };
  }
  return best;
}

/** Number of the pair of concept and kind of section: the unit that has a weight. */
export function featureOf({ candidate, section }: Judgement): number {
  return candidate.concept * SECTIONS.length + SECTIONS.indexOf(section);
}

/** What is left of a mention's weight, 0 to 1. */
export function factorOf({ damped }: Judgement): number {
  return damped?.factor ?? 1;
}

const TITLE = SECTIONS.indexOf("title");

function countOutside(features: Iterable<number>): number {
  let count = 0;
  for (const feature of features) if (feature % SECTIONS.length !== TITLE) count++;
  return count;
}

function weighted({ ml, backend }: CompiledWeights, feature: number, factor: number): AxisValues {
  return { ml: roundLogOdds((ml[feature] ?? 0) * factor), backend: roundLogOdds((backend[feature] ?? 0) * factor) };
}

function sum(left: AxisValues, right: AxisValues): AxisValues {
  return { ml: roundLogOdds(left.ml + right.ml), backend: roundLogOdds(left.backend + right.backend) };
}
