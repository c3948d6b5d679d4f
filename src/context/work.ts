import { LEANINGS, SECTIONS, type Section } from "../domain.js";
import type { CompiledLexicon } from "../lexicon/compile.js";
import { type CompiledWork, MENTION_TERMS, WORK_KINDS } from "../lexicon/compile-work.js";
import type { Candidate } from "../match/candidates.js";
import type { Reading, Sentence } from "./reading/reading.js";
import type { Damped } from "./rules/rule.js";

/** How likely a sentence states work of the hire, by what the work leans to, in the order of `WORK_LEANINGS`: 0 to 1, with 6 decimals. */
export type Work = readonly [ml: number, backend: number, neither: number];

/** More than so much author strength of one leaning says no more. */
const MOST_STRENGTH = 3;

/** Sections that are not about the work. */
const MINOR_SECTIONS: readonly Section[] = ["nice-to-have", "company", "benefits", "legal", "process"];

const PROBABILITY_STEPS = 1_000_000;
const FACTOR_STEPS = 100;

/** What the mentions of a sentence say of its work: by leaning, its strength, the same in a minor section, and whether there is any. */
export function tallyMentions(mentions: readonly Candidate[], { section }: Sentence, { lexicon }: Reading): number[] {
  const strengths = strengthsOf(mentions, mentions.length, lexicon);
  const minor = MINOR_SECTIONS.includes(section) ? 1 : 0;
  return strengths.flatMap((strength) => [strength, minor * strength, strength > 0 ? 1 : 0]);
}

/** By leaning: the author strength of the first mentions, as far as it counts. */
function strengthsOf(mentions: readonly Candidate[], count: number, { concepts }: CompiledLexicon): number[] {
  const strengths = [0, 0, 0, 0];
  for (let at = 0; at < count; at++) {
    const concept = concepts[mentions[at]?.concept ?? 0];
    if (concept === undefined) continue;
    const leaning = LEANINGS.indexOf(concept.leaning);
    strengths[leaning] = Math.min(MOST_STRENGTH, (strengths[leaning] ?? 0) + concept.strength);
  }
  return strengths;
}

/**
 * @param mentions Begins with all of the sentence that count.
 * @param count How many those are.
 */
export function workOf(
  mentions: readonly Candidate[],
  count: number,
  sentence: Sentence,
  reading: Reading,
  { sections, mentions: terms, rows, words }: CompiledWork,
): Work {
  // One sum for each kind of work, spelled out: this is the hot path.
  const first = SECTIONS.indexOf(sentence.section) * WORK_KINDS;
  let ml = sections[first] ?? 0;
  let backend = sections[first + 1] ?? 0;
  let neither = sections[first + 2] ?? 0;
  const strengths = strengthsOf(mentions, count, reading.lexicon);
  const minor = MINOR_SECTIONS.includes(sentence.section) ? 1 : 0;
  for (let leaning = 0; leaning < strengths.length; leaning++) {
    const strength = strengths[leaning] ?? 0;
    if (strength === 0) continue;
    const term = leaning * MENTION_TERMS.length * WORK_KINDS;
    // What is said of the strength, of that in a minor section, and of there being any.
    const weak = term + WORK_KINDS;
    const any = weak + WORK_KINDS;
    ml += strength * ((terms[term] ?? 0) + minor * (terms[weak] ?? 0)) + (terms[any] ?? 0);
    backend += strength * ((terms[term + 1] ?? 0) + minor * (terms[weak + 1] ?? 0)) + (terms[any + 1] ?? 0);
    neither += strength * ((terms[term + 2] ?? 0) + minor * (terms[weak + 2] ?? 0)) + (terms[any + 2] ?? 0);
  }
  const { tokens } = reading;
  for (let at = sentence.start; at < sentence.end; at++) {
    // Row 0 is there and says nothing: to add it takes less than to ask.
    const row = (rows[tokens.word(at)] ?? 0) * WORK_KINDS;
    ml += words[row] ?? 0;
    backend += words[row + 1] ?? 0;
    neither += words[row + 2] ?? 0;
  }
  return [probabilityOf(ml), probabilityOf(backend), probabilityOf(neither)];
}

/** What is left of a mention in a sentence that may or may not state the work that the mention speaks for. */
export function dampByWork(
  { concept }: Candidate,
  [mlWork, backendWork]: Work,
  { lexicon }: Reading,
): Damped | undefined {
  const leaning = lexicon.concepts[concept]?.leaning;
  const damping = lexicon.work?.damping;
  if (damping === undefined || leaning === undefined || leaning === "neither") return undefined;
  const ml = leaning === "backend" ? 0 : positionIn(damping.ml, mlWork);
  const backend = leaning === "ml" ? 0 : positionIn(damping.backend, backendWork);
  const factor = Math.min(1, Math.max(0, ml, backend));
  return factor === 1 ? undefined : { by: "context", factor: Math.round(factor * FACTOR_STEPS) / FACTOR_STEPS };
}

/** Where a probability stands between the one that leaves nothing (0) and the one that leaves all (1). */
function positionIn({ none, full }: CompiledWork["damping"]["ml"], probability: number): number {
  return (probability - none) / (full - none);
}

function probabilityOf(odds: number): number {
  return Math.round(PROBABILITY_STEPS / (1 + Math.exp(-odds))) / PROBABILITY_STEPS;
}
