import type { AxisValues } from "../classification.js";
import type { Judgement } from "../context/judge.js";
import { AXES, type Axis, SECTIONS } from "../domain.js";
import type { CompiledLexicon } from "../lexicon/compile.js";
import { Side } from "../lexicon/compile-interactions.js";
import { type CompiledWeights, roundLogOdds } from "../lexicon/compile-weights.js";
import { WORK_AMOUNTS } from "../lexicon/work-amounts.js";
import { amountsOf } from "./amounts.js";

const NO_OPENINGS: ReadonlySet<number> = new Set();
const NO_CONTRIBUTION: AxisValues = { ml: 0, backend: 0 };

/** What mentions add to the scores. */
export interface Contributions {
  /** One a mention, in the order given. */
  readonly values: AxisValues[];
  /** Ids of the interactions and amounts of work that a mention takes part in, by index of the mention; absent for none. */
  readonly joined: readonly (readonly string[] | undefined)[];
}

/**
 * What each mention adds to the scores. A concept counts once in each kind of section: its strongest mention (of equals
 * the first) carries the contribution, the others carry 0. An interaction counts once, in equal parts for the strongest
 * mention of either side. An amount of work is carried by the mentions in its sentences. Suppressed mentions carry nothing.
 *
 * @param openings Indexes of the judgements that name roles, in a post that names several.
 */
export function contributionsOf(
  judgements: readonly Judgement[],
  weights: CompiledWeights,
  { interactions, concepts }: Pick<CompiledLexicon, "interactions" | "concepts">,
  openings: ReadonlySet<number> = NO_OPENINGS,
): Contributions {
  const strongest = findStrongest(judgements, weights.ml.length);
  const dilution = dilutionOf(countOutsideTitle(strongest, judgements), weights.usualEvidence);
  const values = new Array<AxisValues>(judgements.length).fill(NO_CONTRIBUTION);
  for (const index of strongest) {
    const judgement = judgements[index];
    if (judgement === undefined) continue;
    const factor = factorOf(judgement) * (judgement.section === "title" ? 1 : dilution);
    values[index] = contributionOf(weights, featureOf(judgement), factor);
  }
  if (openings.size > 1)
    keepBest(
      values,
      strongest.filter((index) => openings.has(index)),
    );
  const joined = new Array<readonly string[] | undefined>(judgements.length);
  for (const { id, sides, feature } of interactions) {
    if (!holdsBothSides(sides, judgements)) continue;
    const first = strongestOf(Side.first, sides, judgements);
    const second = strongestOf(Side.second, sides, judgements);
    const factor = Math.min(factorAt(judgements, first), factorAt(judgements, second));
    const whole = contributionOf(weights, feature, factor * dilution);
    const half = { ml: roundLogOdds(whole.ml / 2), backend: roundLogOdds(whole.backend / 2) };
    // What rounding leaves over goes to the first.
    const rest = { ml: whole.ml - half.ml, backend: whole.backend - half.backend };
    join(values, joined, Math.min(first, second), rest, id);
    join(values, joined, Math.max(first, second), half, id);
  }
  addAmounts(judgements, weights, { interactions, concepts }, values, joined);
  return { values, joined };
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
    const feature = featureOf(judgement);
    const place = places[feature] ?? 0;
    if (place === 0) places[feature] = strongest.push(index);
    else if (factorOf(judgement) > factorAt(judgements, strongest[place - 1] ?? index)) strongest[place - 1] = index;
  }
  for (const index of strongest) {
    const judgement = judgements[index];
    if (judgement !== undefined) places[featureOf(judgement)] = 0;
  }
  return strongest;
}

/** Adds to what a mention contributes the part that it has in something else. */
function join(
  values: AxisValues[],
  joined: (readonly string[] | undefined)[],
  index: number,
  part: AxisValues,
  id: string,
): void {
  values[index] = addAxisValues(values[index] ?? NO_CONTRIBUTION, part);
  joined[index] = [...(joined[index] ?? []), id];
}

/** Ids of the amounts that a mention carries, by their positions as bits. */
const CARRIED_IDS: readonly (readonly string[])[] = Array.from({ length: 1 << WORK_AMOUNTS.length }, (_, bits) =>
  WORK_AMOUNTS.filter((_, kind) => (bits & (1 << kind)) !== 0).map(({ id }) => id),
);

/** Splits what the amounts of work add over the mentions that carry them. */
function addAmounts(
  judgements: readonly Judgement[],
  { ml, backend }: CompiledWeights,
  { interactions, concepts }: Pick<CompiledLexicon, "interactions" | "concepts">,
  values: AxisValues[],
  joined: (readonly string[] | undefined)[],
): void {
  const added = { ml: zeros(judgements.length), backend: zeros(judgements.length) };
  const carried = zeros(judgements.length);
  amountsOf(judgements, concepts).forEach(({ value, carriers, parts }, kind) => {
    // An amount counts as a duty.
    const feature = (concepts.length + interactions.length + kind) * SECTIONS.length + DUTIES_INDEX;
    split(roundLogOdds((ml[feature] ?? 0) * value), carriers, parts, value * value, added.ml);
    split(roundLogOdds((backend[feature] ?? 0) * value), carriers, parts, value * value, added.backend);
    for (const index of carriers) carried[index] = (carried[index] ?? 0) | (1 << kind);
  });
  for (let index = 0; index < carried.length; index++) {
    const bits = carried[index] ?? 0;
    if (bits === 0) continue;
    const ids = CARRIED_IDS[bits] ?? [];
    const others = joined[index];
    joined[index] = others === undefined ? ids : [...others, ...ids];
    values[index] = addAxisValues(values[index] ?? NO_CONTRIBUTION, {
      ml: added.ml[index] ?? 0,
      backend: added.backend[index] ?? 0,
    });
  }
}

function zeros(length: number): number[] {
  return new Array<number>(length).fill(0);
}

/** Adds to each carrier its part of the whole, rounded; what rounding leaves over goes to the first. */
function split(
  whole: number,
  carriers: readonly number[],
  parts: readonly number[],
  all: number,
  target: number[],
): void {
  let rest = whole;
  for (let at = carriers.length - 1; at >= 0; at--) {
    const index = carriers[at] ?? 0;
    const part = at === 0 ? rest : roundLogOdds((whole * (parts[at] ?? 0)) / all);
    rest -= part;
    target[index] = (target[index] ?? 0) + part;
  }
}

const DUTIES_INDEX = SECTIONS.indexOf("duties");

/** What is left of contributions outside of the title, given how many features count there; more than 1 when those are few. */
export function dilutionOf(count: number, usual: number | undefined): number {
  return usual === undefined || count === 0 ? 1 : Math.sqrt((5 * usual) / (4 * count + usual));
}

/** A post with several openings is the union of them: on each axis the one that speaks most for it counts, the others 0. */
function keepBest(values: AxisValues[], openings: readonly number[]): void {
  for (const axis of AXES) {
    let best = -1;
    for (const index of openings)
      if (best < 0 || valueAt(values, index, axis) > valueAt(values, best, axis)) best = index;
    for (const index of openings) {
      if (index === best) continue;
      const { ml, backend } = values[index] ?? NO_CONTRIBUTION;
      values[index] = axis === "ml" ? { ml: 0, backend } : { ml, backend: 0 };
    }
  }
}

function valueAt(values: readonly AxisValues[], index: number, axis: Axis): number {
  return values[index]?.[axis] ?? 0;
}

/** Whether mentions that count stand on both sides of an interaction. */
function holdsBothSides(sides: Uint8Array, judgements: readonly Judgement[]): boolean {
  let found = 0;
  for (let index = 0; index < judgements.length && found !== (Side.first | Side.second); index++) {
    const judgement = judgements[index];
    if (judgement !== undefined && !judgement.suppressed) found |= sides[judgement.candidate.concept] ?? 0;
  }
  return found === (Side.first | Side.second);
}

/** Index of the strongest mention (of equals the first) whose concept stands on one side, or -1. */
function strongestOf(side: number, sides: Uint8Array, judgements: readonly Judgement[]): number {
  let best = -1;
  for (let index = 0; index < judgements.length; index++) {
    const judgement = judgements[index];
    if (judgement === undefined || sides[judgement.candidate.concept] !== side || judgement.suppressed) continue;
    if (best < 0 || factorOf(judgement) > factorAt(judgements, best)) best = index;
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

function factorAt(judgements: readonly Judgement[], index: number): number {
  const judgement = judgements[index];
  return judgement === undefined ? 1 : factorOf(judgement);
}

/** How many features count outside of the title, each by what damping leaves of it. */
function countOutsideTitle(strongest: readonly number[], judgements: readonly Judgement[]): number {
  let count = 0;
  for (const index of strongest) {
    const judgement = judgements[index];
    if (judgement !== undefined && judgement.section !== "title") count += factorOf(judgement);
  }
  return count;
}

function contributionOf({ ml, backend }: CompiledWeights, feature: number, factor: number): AxisValues {
  return { ml: roundLogOdds((ml[feature] ?? 0) * factor), backend: roundLogOdds((backend[feature] ?? 0) * factor) };
}

function addAxisValues(left: AxisValues, right: AxisValues): AxisValues {
  return { ml: roundLogOdds(left.ml + right.ml), backend: roundLogOdds(left.backend + right.backend) };
}
