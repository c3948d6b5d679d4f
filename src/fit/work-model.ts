import { AXES, type Axis, LEANINGS, SECTIONS, tabulate, WORK_LEANINGS, type WorkLeaning } from "../domain.js";
import { MENTION_TERMS } from "../lexicon/compile-work.js";
import { WORD_STEPS } from "../lexicon/packing.js";
import type { WorkModel, WorkOdds } from "../lexicon/types.js";
import { sigmoid } from "../score/labels.js";
import { minimise } from "./lbfgs.js";
import type { MarkedSentence } from "./marked-sentences.js";
import { roundTo } from "./rounding.js";
import { increase, valueAt } from "./vectors.js";

/** A word must stand in so many sentences to be learned. */
const LEAST_SENTENCES = 20;
/** Of these words, so many are kept: the ones that say most. */
const MOST_WORDS = 250;
/** How strongly numbers are drawn to 0: precisions of normal priors. */
const WORD_PRECISION = 10;
const TERM_PRECISION = 1;
/** How much of what mentions in the work weigh may be lost to damping, on average. */
const MOST_LOST = 0.035;
/** Between nothing and all of a mention's weight, around the threshold. */
const RAMP = { none: 0.2, full: 1.8 };
const THRESHOLDS = Array.from({ length: 40 }, (_, step) => (step + 1) / 100);

/*
 * The unknowns of one kind of work stand in one vector: the bias, the sections, the terms of mentions, the words.
 */
const FIRST_SECTION = 1;
const FIRST_TERM = FIRST_SECTION + SECTIONS.length;
const FIRST_WORD = FIRST_TERM + LEANINGS.length * MENTION_TERMS.length;

/** Sentences as sparse rows: row `i` has the entries from `starts[i]` to `starts[i + 1]`. */
interface SparseRows {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

/** Fits a model of work to marked sentences. Deterministic. */
export function fitWork(sentences: readonly MarkedSentence[]): WorkModel {
  const candidates = frequentWords(sentences);
  const { rows, counts } = toRows(sentences, candidates);
  const first = tabulate(WORK_LEANINGS, (leaning) => fitKind(rows, sentences, leaning, candidates.length));
  const worthOf = (index: number): number =>
    WORK_LEANINGS.reduce((sum, leaning) => sum + valueAt(first[leaning], FIRST_WORD + index) ** 2, 0) *
    (counts[index] ?? 0);
  const words = candidates
    .map((word, index) => ({ word, worth: worthOf(index) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MOST_WORDS)
    .map(({ word }) => word)
    .sort();
  const kept = toRows(sentences, words).rows;
  const fitted = tabulate(WORK_LEANINGS, (leaning) => fitKind(kept, sentences, leaning, words.length));
  return {
    odds: tabulate(WORK_LEANINGS, (leaning) => oddsOf(fitted[leaning])),
    damping: tabulate(AXES, (axis) => dampingOf(axis, kept, sentences, fitted[axis])),
    words: Object.fromEntries(words.flatMap((word, index) => wordOf(word, FIRST_WORD + index, fitted))),
  };
}

function frequentWords(sentences: readonly MarkedSentence[]): string[] {
  const counts = new Map<string, number>();
  for (const { words } of sentences) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].flatMap(([word, count]) => (count >= LEAST_SENTENCES ? [word] : [])).sort();
}

function toRows(
  sentences: readonly MarkedSentence[],
  words: readonly string[],
): { rows: SparseRows; counts: number[] } {
  const indexOf = new Map(words.map((word, index) => [word, index]));
  const counts = words.map(() => 0);
  const starts = [0];
  const columns: number[] = [];
  const values: number[] = [];
  const put = (column: number, value: number): void => {
    columns.push(column);
    values.push(value);
  };
  for (const { section, tally, words: own } of sentences) {
    put(FIRST_SECTION + SECTIONS.indexOf(section), 1);
    tally.forEach((value, term) => {
      if (value !== 0) put(FIRST_TERM + term, value);
    });
    for (const word of own) {
      const index = indexOf.get(word);
      if (index === undefined) continue;
      counts[index] = (counts[index] ?? 0) + 1;
      put(FIRST_WORD + index, 1);
    }
    starts.push(columns.length);
  }
  return {
    rows: { starts: Int32Array.from(starts), columns: Int32Array.from(columns), values: Float64Array.from(values) },
    counts,
  };
}

/** The most probable log odds of one kind of work. */
function fitKind(
  { starts, columns, values }: SparseRows,
  sentences: readonly MarkedSentence[],
  leaning: WorkLeaning,
  words: number,
): Float64Array {
  const size = FIRST_WORD + words;
  const truths = Uint8Array.from(sentences, ({ states }) => (states[leaning] ? 1 : 0));
  const objective = (point: Float64Array, gradient: Float64Array): number => {
    gradient.fill(0);
    let total = 0;
    for (let column = FIRST_SECTION; column < size; column++) {
      const precision = column < FIRST_WORD ? TERM_PRECISION : WORD_PRECISION;
      const value = valueAt(point, column);
      total += (precision / 2) * value ** 2;
      gradient[column] = precision * value;
    }
    for (let row = 0; row < truths.length; row++) {
      const begin = starts[row] ?? 0;
      const end = starts[row + 1] ?? begin;
      let odds = valueAt(point, 0);
      for (let i = begin; i < end; i++) odds += valueAt(point, columns[i] ?? 0) * valueAt(values, i);
      const truth = truths[row] ?? 0;
      total += Math.max(odds, 0) - odds * truth + Math.log1p(Math.exp(-Math.abs(odds)));
      const residual = sigmoid(odds) - truth;
      increase(gradient, 0, residual);
      for (let i = begin; i < end; i++) increase(gradient, columns[i] ?? 0, residual * valueAt(values, i));
    }
    return total;
  };
  return minimise(objective, new Float64Array(size), {
    lower: new Float64Array(size).fill(Number.NEGATIVE_INFINITY),
    upper: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
    tolerance: 1,
  }).point;
}

function oddsOf(point: Float64Array): WorkOdds {
  const rounded = (index: number): number => roundTo(valueAt(point, index), 2);
  const byLeaning = (term: number) =>
    tabulate(LEANINGS, (leaning) => rounded(FIRST_TERM + LEANINGS.indexOf(leaning) * MENTION_TERMS.length + term));
  const sections = SECTIONS.flatMap((section, index) => {
    const value = rounded(FIRST_SECTION + index);
    return value === 0 ? [] : [[section, value] as const];
  });
  return {
    bias: rounded(0),
    sections: Object.fromEntries(sections),
    strength: byLeaning(MENTION_TERMS.indexOf("strength")),
    minor: byLeaning(MENTION_TERMS.indexOf("minor")),
    mention: byLeaning(MENTION_TERMS.indexOf("mention")),
  };
}

/** Nothing where a word says nothing, rounded. */
function wordOf(
  word: string,
  index: number,
  fitted: Readonly<Record<WorkLeaning, Float64Array>>,
): [string, Record<WorkLeaning, number>][] {
  const odds = tabulate(WORK_LEANINGS, (leaning) =>
    roundTo(Math.round(valueAt(fitted[leaning], index) * WORD_STEPS) / WORD_STEPS, 2),
  );
  return WORK_LEANINGS.every((leaning) => odds[leaning] === 0) ? [] : [[word, odds]];
}

/** The highest threshold at which mentions in the work lose no more than they may. */
function dampingOf(
  axis: Axis,
  { starts, columns, values }: SparseRows,
  sentences: readonly MarkedSentence[],
  point: Float64Array,
): WorkModel["damping"][Axis] {
  const likely = sentences.flatMap(({ states, leanings }, row) => {
    const mentions = states[axis] ? leanings.filter((leaning) => leaning === axis).length : 0;
    if (mentions === 0) return [];
    let odds = valueAt(point, 0);
    for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i++)
      odds += valueAt(point, columns[i] ?? 0) * valueAt(values, i);
    return [{ mentions, probability: sigmoid(odds) }];
  });
  const all = likely.reduce((sum, { mentions }) => sum + mentions, 0);
  const lostAt = (threshold: number): number => {
    const { none, full } = rampAt(threshold);
    return likely.reduce((sum, { mentions, probability }) => {
      const left = Math.min(1, Math.max(0, (probability - none) / (full - none)));
      return sum + (mentions * (1 - left)) / all;
    }, 0);
  };
  return rampAt(THRESHOLDS.filter((threshold) => lostAt(threshold) <= MOST_LOST).at(-1) ?? THRESHOLDS[0] ?? 0);
}

function rampAt(threshold: number): WorkModel["damping"][Axis] {
  return { none: roundTo(threshold * RAMP.none, 4), full: roundTo(threshold * RAMP.full, 4) };
}
