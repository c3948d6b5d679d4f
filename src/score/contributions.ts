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
  /** Ids of the interactions and amounts of work that a mention takes part in, by index of the mention. */
  readonly joined: ReadonlyMap<number, readonly string[]>;
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
  const strongest = new Map<number, number>();
  for (let index = 0; index < judgements.length; index++) {
    const judgement = judgements[index];
    if (judgement === undefined || judgement.suppressed) continue;
    const feature = featureOf(judgement);
    const best = judgements[strongest.get(feature) ?? index];
    if (best === undefined || best === judgement || factorOf(judgement) > factorOf(best)) strongest.set(feature, index);
  }
  const dilution = dilutionOf(countOutsideTitle(strongest.values(), judgements), weights.usualEvidence);
  const values = new Array<AxisValues>(judgements.length).fill(NO_CONTRIBUTION);
  for (const [feature, index] of strongest) {
    const judgement = judgements[index];
    if (judgement === undefined) continue;
    values[index] = contributionOf(
      weights,
      feature,
      factorOf(judgement) * (judgement.section === "title" ? 1 : dilution),
    );
  }
  if (openings.size > 1)
    keepBest(
      values,
      [...strongest.values()].filter((index) => openings.has(index)),
    );
  const joined = new Map<number, readonly string[]>();
  for (const { id, sides, feature } of interactions) {
    const first = strongestOf(Side.first, sides, judgements);
    const second = first === undefined ? undefined : strongestOf(Side.second, sides, judgements);
    if (first === undefined || second === undefined) continue;
    const factor = Math.min(factorOf(first.judgement), factorOf(second.judgement));
    const whole = contributionOf(weights, feature, factor * dilution);
    const half = { ml: roundLogOdds(whole.ml / 2), backend: roundLogOdds(whole.backend / 2) };
    const [lead, other] = first.index < second.index ? [first.index, second.index] : [second.index, first.index];
    // What rounding leaves over goes to the first.
    values[lead] = addAxisValues(values[lead] ?? NO_CONTRIBUTION, {
      ml: whole.ml - half.ml,
      backend: whole.backend - half.backend,
    });
    values[other] = addAxisValues(values[other] ?? NO_CONTRIBUTION, half);
    for (const index of [lead, other]) joined.set(index, [...(joined.get(index) ?? []), id]);
  }
  addAmounts(judgements, weights, { interactions, concepts }, { values, joined });
  return { values, joined };
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
  { values, joined }: { readonly values: AxisValues[]; readonly joined: Map<number, readonly string[]> },
): void {
  const added = { ml: new Float64Array(judgements.length), backend: new Float64Array(judgements.length) };
  const carried = new Uint8Array(judgements.length);
  amountsOf(judgements, concepts).forEach(({ value, carriers, parts }, kind) => {
    // An amount counts as a duty.
    const feature = (concepts.length + interactions.length + kind) * SECTIONS.length + DUTIES_INDEX;
    split(roundLogOdds((ml[feature] ?? 0) * value), carriers, parts, value * value, added.ml);
    split(roundLogOdds((backend[feature] ?? 0) * value), carriers, parts, value * value, added.backend);
    for (const index of carriers) carried[index] = (carried[index] ?? 0) | (1 << kind);
  });
  carried.forEach((bits, index) => {
    if (bits === 0) return;
    const ids = CARRIED_IDS[bits] ?? [];
    const others = joined.get(index);
    joined.set(index, others === undefined ? ids : [...others, ...ids]);
    values[index] = addAxisValues(values[index] ?? NO_CONTRIBUTION, {
      ml: added.ml[index] ?? 0,
      backend: added.backend[index] ?? 0,
    });
  });
}

/** Adds to each carrier its part of the whole, rounded; what rounding leaves over goes to the first. */
function split(
  whole: number,
  carriers: readonly number[],
  parts: readonly number[],
  all: number,
  target: Float64Array,
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

interface IndexedJudgement {
  readonly judgement: Judgement;
  readonly index: number;
}

/** The strongest mention (of equals the first) whose concept stands on one side. */
function strongestOf(side: number, sides: Uint8Array, judgements: readonly Judgement[]): IndexedJudgement | undefined {
  let best: IndexedJudgement | undefined;
  for (let index = 0; index < judgements.length; index++) {
    const judgement = judgements[index];
    if (judgement === undefined || sides[judgement.candidate.concept] !== side || judgement.suppressed) continue;
    if (best === undefined || factorOf(judgement) > factorOf(best.judgement)) best = { judgement, index };
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

/** How many features count outside of the title, each by what damping leaves of it. */
function countOutsideTitle(strongest: Iterable<number>, judgements: readonly Judgement[]): number {
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
