import type { AxisValues, Classification, Evidence, Mention, Suppressed } from "../classification.js";
import type { Judgement } from "../context/judge.js";
import type { Reading } from "../context/reading/reading.js";
import type { CompiledConcept } from "../lexicon/compile.js";
import { roundLogOdds } from "../lexicon/compile-weights.js";
import { type Candidate, textOfTokens } from "../match/candidates.js";
import { toSource } from "../source-text/mapping.js";
import type { SourceText } from "../source-text/source-text.js";
import type { Contributions } from "./contributions.js";

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

const NOTHING: AxisValues = { ml: 0, backend: 0 };

/** Everything that counted, strongest first, then by field and position. */
export function collectEvidence(
  judgements: readonly Judgement[],
  { values: contributions, joined }: Contributions,
  reading: Reading,
  sourceText: SourceText | undefined,
): Evidence[] {
  const evidence: Evidence[] = [];
  for (let index = 0; index < judgements.length; index++) {
    const judgement = judgements[index];
    if (judgement === undefined || judgement.suppressed) continue;
    const { candidate, section, damped } = judgement;
    const { id, name, leaning, facet } = conceptOf(candidate, reading);
    const { text, field, start, end } = excerptOf(candidate, reading, sourceText);
    const values = contributions[index] ?? NOTHING;
    // Spelled out member by member: this is the hot path, and spreading objects costs more than finding the mention.
    const ids = joined.get(index);
    const item: Mutable<Evidence> = {
      concept: id,
      name,
      text,
      field,
      start,
      end,
      leaning,
      facet,
      section,
      contributions: values,
    };
    if (damped !== undefined) item.damped = damped;
    if (ids !== undefined) item.joined = ids;
    evidence.push(item);
  }
  // Mentions come by field and position, and sorting is stable.
  return evidence.sort((left, right) => magnitudeOf(right) - magnitudeOf(left));
}

/** Everything that was found and did not count, by field and position. */
export function collectSuppressed(
  judgements: readonly Judgement[],
  reading: Reading,
  sourceText: SourceText | undefined,
): Suppressed[] {
  const collected: Suppressed[] = [];
  for (const { candidate, suppressed } of judgements) {
    if (!suppressed) continue;
    const { id, name } = conceptOf(candidate, reading);
    const { text, field, start, end } = excerptOf(candidate, reading, sourceText);
    collected.push({ concept: id, name, text, field, start, end, reason: suppressed });
  }
  return collected;
}

/** Keeps the strongest evidence and sums up the rest. */
export function omitWeakest(
  evidence: readonly Evidence[],
  most: number,
): { kept: readonly Evidence[]; omitted: Classification["omitted"]; sums: AxisValues } {
  const kept = evidence.length > most ? evidence.slice(0, most) : evidence;
  const rest = evidence.slice(kept.length);
  return {
    kept,
    omitted: { count: rest.length, contributions: sumContributions(rest) },
    sums: sumContributions(evidence),
  };
}

function sumContributions(evidence: readonly Evidence[]): AxisValues {
  let ml = 0;
  let backend = 0;
  for (const { contributions } of evidence) {
    ml += contributions.ml;
    backend += contributions.backend;
  }
  return { ml: roundLogOdds(ml), backend: roundLogOdds(backend) };
}

function magnitudeOf({ contributions: { ml, backend } }: Evidence): number {
  return roundLogOdds(Math.abs(ml) + Math.abs(backend));
}

type Excerpt = Pick<Mention, "text" | "field" | "start" | "end">;

function excerptOf(candidate: Candidate, { tokens, texts }: Reading, sourceText: SourceText | undefined): Excerpt {
  const isTitle = candidate.start < tokens.titleCount;
  const start = tokens.start(candidate.start);
  const end = tokens.end(candidate.end - 1);
  const text = textOfTokens(tokens, texts, candidate.start, candidate.end);
  if (isTitle) return { text, field: "title", start, end };
  if (sourceText === undefined) return { text, field: "description", start, end };
  const mapped = toSource(sourceText, start, end);
  return { text, field: "description", start: mapped.start, end: mapped.end };
}

function conceptOf(candidate: Candidate, { lexicon }: Reading): CompiledConcept {
  const concept = lexicon.concepts[candidate.concept];
  if (concept === undefined) throw new RangeError(`no concept ${candidate.concept}`);
  return concept;
}
