import { SECTIONS, type Section, type SuppressionReason } from "../domain.js";
import type { Candidate } from "../match/candidates.js";
import { type Reading, type Sentence, sectionAt } from "./reading/reading.js";
import { rules } from "./rules/index.js";
import type { Damped, Rule } from "./rules/rule.js";
import * as Sense from "./sense.js";
import { resolveSenses } from "./senses.js";
import { dampByWork, type Work, workOf } from "./work.js";

/** What the context says of a mention: it counts, it counts for less, or it does not count, and why. */
export interface Judgement {
  readonly candidate: Candidate;
  readonly sentence: Sentence;
  readonly section: Section;
  /** Number of the pair of concept and kind of section: the unit that has a weight. */
  readonly feature: number;
  readonly suppressed: SuppressionReason | undefined;
  readonly damped: Damped | undefined;
  /** What work the sentence states; absent in titles, and where the lexicon cannot tell. */
  readonly work: Work | undefined;
}

/** Judges every candidate, in order of position. What turns out to be no mention is left out. */
export function judge(reading: Reading): Judgement[] {
  const { candidates, lexicon } = reading;
  const sentences = sentencesOf(reading);
  const senses = resolveSenses(reading, sentences);
  const suppressing = askedOf(SUPPRESSING, reading);
  const damping = askedOf(DAMPING, reading);
  const judgements: Judgement[] = [];
  const suppressions = new Array<SuppressionReason | undefined>(candidates.length);
  const counting: Candidate[] = [];
  let next = 0;
  while (next < candidates.length) {
    const sentence = sentences[next];
    if (sentence === undefined) break;
    const first = next;
    let count = 0;
    for (; sentences[next] === sentence; next++) {
      const candidate = candidates[next];
      if (candidate === undefined) break;
      const suppressed =
        senses[next] === Sense.meant
          ? suppressionOf(candidate, sentence, reading, suppressing)
          : ("other-sense" as const);
      suppressions[next] = suppressed;
      if (suppressed === undefined) counting[count++] = candidate;
    }
    const work =
      lexicon.work === undefined || sentence.section === "title" || count === 0
        ? undefined
        : workOf(counting, count, sentence, reading, lexicon.work);
    for (let index = first; index < next; index++) {
      const candidate = candidates[index];
      if (candidate === undefined || senses[index] === Sense.none) continue;
      const suppressed = suppressions[index];
      const damped = suppressed === undefined ? dampingOf(candidate, sentence, reading, work, damping) : undefined;
      const section = sectionAt(sentence, candidate.start);
      const feature = candidate.concept * SECTIONS.length + SECTIONS.indexOf(section);
      judgements.push({ candidate, sentence, section, feature, suppressed, damped, work });
    }
  }
  return judgements;
}

const NO_OPENINGS: ReadonlySet<number> = new Set();

/** Indexes of the mentions that name an opening; empty unless the post names several. */
export function openingsOf(
  judgements: readonly Judgement[],
  { hasSeveralRoles, lexicon }: Reading,
): ReadonlySet<number> {
  if (!hasSeveralRoles) return NO_OPENINGS;
  const openings = new Set<number>();
  judgements.forEach(({ candidate, section, suppressed }, index) => {
    const isRole = lexicon.concepts[candidate.concept]?.facet === "role";
    if (isRole && section === "title" && suppressed === undefined) openings.add(index);
  });
  return openings;
}

/** A rule with what it asks for at hand: this is gone through for every mention. */
interface Readied<Question extends "suppress" | "damp"> {
  readonly rule: Rule;
  readonly cues: number;
  readonly ask: NonNullable<Rule[Question]>;
}

const SUPPRESSING: readonly Readied<"suppress">[] = rules.flatMap((rule) =>
  rule.suppress ? [{ rule, cues: rule.cues ?? 0, ask: rule.suppress }] : [],
);
const DAMPING: readonly Readied<"damp">[] = rules.flatMap((rule) =>
  rule.damp ? [{ rule, cues: rule.cues ?? 0, ask: rule.damp }] : [],
);

/** The rules that may have something to say in a post. */
function askedOf<Question extends "suppress" | "damp">(
  all: readonly Readied<Question>[],
  reading: Reading,
): Readied<Question>[] {
  const asked: Readied<Question>[] = [];
  for (const readied of all) {
    const { rule, cues } = readied;
    if ((cues === 0 || (reading.cues.allRoles & cues) !== 0) && rule.isIdle?.(reading) !== true) asked.push(readied);
  }
  return asked;
}

function suppressionOf(
  candidate: Candidate,
  sentence: Sentence,
  reading: Reading,
  suppressing: readonly Readied<"suppress">[],
): SuppressionReason | undefined {
  const { cueRoles } = sentence;
  for (const { cues, ask } of suppressing) {
    if (cues !== 0 && (cueRoles & cues) === 0) continue;
    const reason = ask(candidate, sentence, reading);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

/** The strongest damping, that of a rule before that of the sentence. */
function dampingOf(
  candidate: Candidate,
  sentence: Sentence,
  reading: Reading,
  work: Work | undefined,
  damping: readonly Readied<"damp">[],
): Damped | undefined {
  const { cueRoles } = sentence;
  let strongest: Damped | undefined;
  for (const { cues, ask } of damping) {
    if (cues !== 0 && (cueRoles & cues) === 0) continue;
    const damped = ask(candidate, sentence, reading);
    if (damped !== undefined && damped.factor < (strongest?.factor ?? 1)) strongest = damped;
  }
  const fitted = work && dampByWork(candidate, work, reading);
  return fitted !== undefined && fitted.factor < (strongest?.factor ?? 1) ? fitted : strongest;
}

/** The sentence of each candidate. */
function sentencesOf({ candidates, sentences }: Reading): Sentence[] {
  const found = new Array<Sentence>(candidates.length);
  let next = 0;
  for (let index = 0; index < candidates.length; index++) {
    const start = candidates[index]?.start ?? 0;
    while ((sentences[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const sentence = sentences[next];
    if (sentence === undefined) throw new RangeError(`no sentence holds token ${start}`);
    found[index] = sentence;
  }
  return found;
}
