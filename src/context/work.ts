import { LEANINGS, SECTIONS, type Section, type WorkLeaning } from "../domain.js";
import { type CompiledWork, MENTION_TERMS, WORK_KINDS } from "../lexicon/compile-work.js";
import type { Candidate } from "../match/candidates.js";
import type { Reading, Sentence } from "./reading/reading.js";
import type { Damped } from "./rules/rule.js";

/** How likely a sentence states work of the hire, by what the work leans to: 0 to 1, with 6 decimals. */
export type Work = Readonly<Record<WorkLeaning, number>>;

/** More than so much author strength of one leaning says no more. */
const MOST_STRENGTH = 3;

/** Sections that are not about the work. */
const MINOR_SECTIONS: ReadonlySet<Section> = new Set(["nice-to-have", "company", "benefits", "legal", "process"]);

const PROBABILITY_STEPS = 1_000_000;
const FACTOR_STEPS = 100;

/** What the mentions of a sentence say of its work: by leaning, a value for each of `MENTION_TERMS`. */
export function tallyMentions(mentions: readonly Candidate[], { section }: Sentence, { lexicon }: Reading): number[] {
  const tally = new Array<number>(LEANINGS.length * MENTION_TERMS.length).fill(0);
  const isMinor = MINOR_SECTIONS.has(section);
  for (const { concept } of mentions) {
    const { leaning, strength } = lexicon.concepts[concept] ?? {};
    if (leaning === undefined || strength === undefined) continue;
    const at = LEANINGS.indexOf(leaning) * MENTION_TERMS.length;
    const sum = Math.min(MOST_STRENGTH, (tally[at] ?? 0) + strength);
    tally[at] = sum;
    if (isMinor) tally[at + 1] = sum;
    tally[at + 2] = 1;
  }
  return tally;
}

/** @param mentions All of the sentence that count. */
export function workOf(
  mentions: readonly Candidate[],
  sentence: Sentence,
  reading: Reading,
  { sections, mentions: terms, rows, words }: CompiledWork,
): Work {
  const odds = new Float64Array(WORK_KINDS);
  const add = (table: Float64Array, row: number, times: number): void => {
    for (let kind = 0; kind < WORK_KINDS; kind++)
      odds[kind] = (odds[kind] ?? 0) + times * (table[row * WORK_KINDS + kind] ?? 0);
  };
  add(sections, SECTIONS.indexOf(sentence.section), 1);
  tallyMentions(mentions, sentence, reading).forEach((value, term) => {
    if (value !== 0) add(terms, term, value);
  });
  for (let at = sentence.start; at < sentence.end; at++) {
    const row = rows[reading.tokens.word(at)] ?? 0;
    if (row !== 0) add(words, row, 1);
  }
  const [ml = 0, backend = 0, neither = 0] = odds;
  return { ml: probabilityOf(ml), backend: probabilityOf(backend), neither: probabilityOf(neither) };
}

/** What is left of a mention in a sentence that may or may not state the work that the mention speaks for. */
export function dampByWork({ concept }: Candidate, work: Work, { lexicon }: Reading): Damped | undefined {
  const leaning = lexicon.concepts[concept]?.leaning;
  const damping = lexicon.work?.damping;
  if (damping === undefined || leaning === undefined || leaning === "neither") return undefined;
  const factorOn = (axis: "ml" | "backend"): number => {
    const { none, full } = damping[axis];
    return Math.min(1, Math.max(0, (work[axis] - none) / (full - none)));
  };
  const factor = leaning === "both" ? Math.max(factorOn("ml"), factorOn("backend")) : factorOn(leaning);
  return { by: "context", factor: Math.round(factor * FACTOR_STEPS) / FACTOR_STEPS };
}

function probabilityOf(odds: number): number {
  return Math.round(PROBABILITY_STEPS / (1 + Math.exp(-odds))) / PROBABILITY_STEPS;
}
