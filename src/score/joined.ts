import type { Judgement } from "../context/judge.js";
import { SECTIONS } from "../domain.js";
import type { CompiledLexicon } from "../lexicon/compile.js";
import { type CompiledWeights, roundLogOdds } from "../lexicon/compile-weights.js";
import * as Side from "../lexicon/side.js";
import { WORK_AMOUNTS } from "../lexicon/work-amounts.js";
import { type Amount, amountsOf } from "./amounts.js";
import { type Contributions, factorAt, zeros } from "./contributions.js";

/** Ids of the interactions and amounts of work that a mention takes part in, by index of the mention; absent for none. */
export type JoinedIds = readonly (readonly string[] | undefined)[];

/**
 * Adds to what mentions contribute the parts that they have in something else. An interaction counts once, in equal parts
 * for the strongest mention of either side. An amount of work is carried by the mentions in its sentences.
 */
export function joinContributions(
  judgements: readonly Judgement[],
  contributions: Contributions,
  weights: CompiledWeights,
  lexicon: CompiledLexicon,
): JoinedIds {
  const joined = new Array<readonly string[] | undefined>(judgements.length);
  addInteractions(judgements, contributions, weights, lexicon, joined);
  addAmounts(judgements, contributions, weights, lexicon, joined);
  return joined;
}

function addInteractions(
  judgements: readonly Judgement[],
  { ml, backend, dilution }: Contributions,
  weights: CompiledWeights,
  { interactions: { all, members } }: CompiledLexicon,
  joined: (readonly string[] | undefined)[],
): void {
  const joining: number[] = [];
  for (let index = 0; index < judgements.length; index++) {
    const judgement = judgements[index];
    if (judgement !== undefined && !judgement.suppressed && members[judgement.candidate.concept] === 1)
      joining.push(index);
  }
  if (joining.length < 2) return;
  for (let at = 0; at < all.length; at++) {
    const interaction = all[at];
    if (interaction === undefined) continue;
    const { id, sides, feature } = interaction;
    const first = strongestOf(Side.first, sides, joining, judgements);
    const second = first < 0 ? -1 : strongestOf(Side.second, sides, joining, judgements);
    if (second < 0) continue;
    const factor = Math.min(factorAt(judgements, first), factorAt(judgements, second)) * dilution;
    halve(roundLogOdds((weights.ml[feature] ?? 0) * factor), ml, first, second);
    halve(roundLogOdds((weights.backend[feature] ?? 0) * factor), backend, first, second);
    joined[first] = [...(joined[first] ?? []), id];
    joined[second] = [...(joined[second] ?? []), id];
  }
}

/** Index of the strongest mention (of equals the first) whose concept stands on one side, or -1. */
function strongestOf(
  side: number,
  sides: Uint8Array,
  joining: readonly number[],
  judgements: readonly Judgement[],
): number {
  let best = -1;
  for (let at = 0; at < joining.length; at++) {
    const index = joining[at] ?? 0;
    if (sides[judgements[index]?.candidate.concept ?? 0] !== side) continue;
    if (best < 0 || factorAt(judgements, index) > factorAt(judgements, best)) best = index;
  }
  return best;
}

/** Adds one half to the values of two mentions; what rounding leaves over goes to the one that stands first. */
function halve(whole: number, values: number[], one: number, other: number): void {
  const half = roundLogOdds(whole / 2);
  add(values, Math.min(one, other), whole - half);
  add(values, Math.max(one, other), half);
}

function add(values: number[], index: number, part: number): void {
  values[index] = roundLogOdds((values[index] ?? 0) + part);
}

/** Ids of the amounts that a mention carries, by their positions as bits. */
const CARRIED_IDS: readonly (readonly string[])[] = Array.from({ length: 1 << WORK_AMOUNTS.length }, (_, bits) =>
  WORK_AMOUNTS.filter((_, kind) => (bits & (1 << kind)) !== 0).map(({ id }) => id),
);

const DUTIES_INDEX = SECTIONS.indexOf("duties");

/** Splits what the amounts of work add over the mentions that carry them. */
function addAmounts(
  judgements: readonly Judgement[],
  { ml, backend }: Contributions,
  weights: CompiledWeights,
  { interactions, concepts }: CompiledLexicon,
  joined: (readonly string[] | undefined)[],
): void {
  const amounts = amountsOf(judgements, concepts);
  const addedMl = zeros(judgements.length);
  const addedBackend = zeros(judgements.length);
  const carried = zeros(judgements.length);
  for (let kind = 0; kind < amounts.length; kind++) {
    const amount = amounts[kind];
    if (amount === undefined || amount.carriers.length === 0) continue;
    // An amount counts as a duty.
    const feature = (concepts.length + interactions.all.length + kind) * SECTIONS.length + DUTIES_INDEX;
    split(roundLogOdds((weights.ml[feature] ?? 0) * amount.value), amount, addedMl);
    split(roundLogOdds((weights.backend[feature] ?? 0) * amount.value), amount, addedBackend);
    for (const index of amount.carriers) carried[index] = (carried[index] ?? 0) | (1 << kind);
  }
  for (let index = 0; index < carried.length; index++) {
    const bits = carried[index] ?? 0;
    if (bits === 0) continue;
    const ids = CARRIED_IDS[bits] ?? [];
    const others = joined[index];
    joined[index] = others === undefined ? ids : [...others, ...ids];
    add(ml, index, addedMl[index] ?? 0);
    add(backend, index, addedBackend[index] ?? 0);
  }
}

/** Adds to each carrier its part of the whole, rounded; what rounding leaves over goes to the first. */
function split(whole: number, { value, carriers, parts }: Amount, target: number[]): void {
  const all = value * value;
  let rest = whole;
  for (let at = carriers.length - 1; at >= 0; at--) {
    const index = carriers[at] ?? 0;
    const part = at === 0 ? rest : roundLogOdds((whole * (parts[at] ?? 0)) / all);
    rest -= part;
    target[index] = (target[index] ?? 0) + part;
  }
}
