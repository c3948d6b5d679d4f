import type { Judgement } from "../context/judge.js";
import { type CompiledWeights, roundLogOdds } from "../lexicon/compile-weights.js";

/** What mentions add to the scores: in log odds, by index of the mention. */
export interface Contributions {
  readonly ml: number[];
  readonly backend: number[];
  /** What is left of contributions outside of the title. */
  readonly dilution: number;
}

/**
 * What each mention adds to the scores. A concept counts once in each kind of section: its strongest mention (of equals
 * the first) carries the contribution, the others carry 0. Suppressed mentions carry nothing.
 *
 * @param openings Indexes of the judgements that name roles, in a post that names several.
 */
export function contributionsOf(
  judgements: readonly Judgement[],
  weights: CompiledWeights,
  openings: ReadonlySet<number>,
): Contributions {
  const strongest = findStrongest(judgements, weights.ml.length);
  const dilution = dilutionOf(countOutsideTitle(strongest, judgements), weights.usualEvidence);
  const ml = zeros(judgements.length);
  const backend = zeros(judgements.length);
  for (let at = 0; at < strongest.length; at++) {
    const index = strongest[at] ?? 0;
    const judgement = judgements[index];
    if (judgement === undefined) continue;
    const { feature } = judgement;
    const factor = factorOf(judgement) * (judgement.section === "title" ? 1 : dilution);
    ml[index] = roundLogOdds((weights.ml[feature] ?? 0) * factor);
    backend[index] = roundLogOdds((weights.backend[feature] ?? 0) * factor);
  }
  if (openings.size > 1) {
    const sought = strongest.filter((index) => openings.has(index));
    keepBest(ml, sought);
    keepBest(backend, sought);
  }
  return { ml, backend, dilution };
}

/** As many zeros. */
export function zeros(length: number): number[] {
  // A loop: to call `fill` takes longer than to write a few numbers.
  const numbers = new Array<number>(length);
  for (let at = 0; at < length; at++) numbers[at] = 0;
  return numbers;
}

/**
 * By feature, its place among the strongest mentions, from 1. Used again for the next post, and all 0 between two. A member,
 * since a variable that is assigned to could not be a constant of the build.
 */
const room = { places: new Int32Array(0) };

/** Indexes of the strongest mention (of equals the first) of each feature, by where the features first stand. */
function findStrongest(judgements: readonly Judgement[], featureCount: number): number[] {
  if (room.places.length < featureCount) room.places = new Int32Array(featureCount);
  const { places } = room;
  const strongest: number[] = [];
  for (let index = 0; index < judgements.length; index++) {
    const judgement = judgements[index];
    if (judgement === undefined || judgement.suppressed) continue;
    const place = places[judgement.feature] ?? 0;
    if (place === 0) places[judgement.feature] = strongest.push(index);
    else if (factorOf(judgement) > factorAt(judgements, strongest[place - 1] ?? index)) strongest[place - 1] = index;
  }
  for (let at = 0; at < strongest.length; at++) places[judgements[strongest[at] ?? 0]?.feature ?? 0] = 0;
  return strongest;
}

/** What is left of contributions outside of the title, given how many features count there; more than 1 when those are few. */
export function dilutionOf(count: number, usual: number | undefined): number {
  return usual === undefined || count === 0 ? 1 : Math.sqrt((5 * usual) / (4 * count + usual));
}

/** A post with several openings is the union of them: on each axis the one that speaks most for it counts, the others 0. */
function keepBest(values: number[], openings: readonly number[]): void {
  let best = -1;
  for (const index of openings) if (best < 0 || (values[index] ?? 0) > (values[best] ?? 0)) best = index;
  for (const index of openings) if (index !== best) values[index] = 0;
}

/** What is left of a mention's weight, 0 to 1. */
function factorOf({ damped }: Judgement): number {
  return damped === undefined ? 1 : damped.factor;
}

/** The same, by index of the mention. */
export function factorAt(judgements: readonly Judgement[], index: number): number {
  const judgement = judgements[index];
  return judgement === undefined ? 1 : factorOf(judgement);
}

/** How many features count outside of the title, each by what damping leaves of it. */
function countOutsideTitle(strongest: readonly number[], judgements: readonly Judgement[]): number {
  let count = 0;
  for (let at = 0; at < strongest.length; at++) {
    const judgement = judgements[strongest[at] ?? 0];
    if (judgement !== undefined && judgement.section !== "title") count += factorOf(judgement);
  }
  return count;
}
