import type { AxisValues, Classification, Evidence, Mention, Suppressed } from "../classification.js";
import type { Judgement } from "../context/judge.js";
import type { Reading } from "../context/reading/reading.js";
import type { CompiledConcept } from "../lexicon/compile.js";
import { roundLogOdds } from "../lexicon/compile-weights.js";
import type { Candidate } from "../match/candidates.js";
import type { CheckedPost } from "../post.js";
import { toSource } from "../source-text/mapping.js";
import type { Contributions } from "./contributions.js";
import type { JoinedIds } from "./joined.js";

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Everything that counted, strongest first, then by field and position. */
export function collectEvidence(
  judgements: readonly Judgement[],
  { ml, backend }: Contributions,
  joined: JoinedIds,
  reading: Reading,
  originals: CheckedPost["originals"],
): Evidence[] {
  const evidence: Evidence[] = [];
  for (let index = 0; index < judgements.length; index++) {
    const judgement = judgements[index];
    if (judgement === undefined || judgement.suppressed) continue;
    const { candidate, section, damped } = judgement;
    const { id, leaning, facet } = conceptOf(candidate, reading);
    const name = nameOf(candidate, reading);
    const { text, field, start, end } = excerptOf(candidate, reading, originals);
    // Spelled out member by member: this is the hot path, and spreading objects costs more than finding the mention.
    const ids = joined[index];
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
      contributions: { ml: ml[index] ?? 0, backend: backend[index] ?? 0 },
    };
    if (damped !== undefined) item.damped = damped;
    if (ids !== undefined) item.joined = ids;
    evidence.push(item);
  }
  return sortByMagnitude(evidence);
}

/** More items are left to the sort of the runtime. */
const MOST_INSERTED = 64;

/** Strongest first, in place; mentions come by field and position, and both ways of sorting are stable. */
function sortByMagnitude(evidence: Evidence[]): Evidence[] {
  if (evidence.length > MOST_INSERTED) return evidence.sort((left, right) => magnitudeOf(right) - magnitudeOf(left));
  const magnitudes: number[] = [];
  for (let at = 0; at < evidence.length; at++) {
    const item = evidence[at];
    if (item === undefined) continue;
    const magnitude = magnitudeOf(item);
    let place = at;
    for (; place > 0; place--) {
      const before = evidence[place - 1];
      const other = magnitudes[place - 1] ?? 0;
      if (before === undefined || other >= magnitude) break;
      evidence[place] = before;
      magnitudes[place] = other;
    }
    evidence[place] = item;
    magnitudes[place] = magnitude;
  }
  return evidence;
}

/** Everything that was found and did not count, by field and position. */
export function collectSuppressed(
  judgements: readonly Judgement[],
  reading: Reading,
  originals: CheckedPost["originals"],
): Suppressed[] {
  const collected: Suppressed[] = [];
  for (const { candidate, suppressed } of judgements) {
    if (!suppressed) continue;
    const { id } = conceptOf(candidate, reading);
    const name = nameOf(candidate, reading);
    const { text, field, start, end } = excerptOf(candidate, reading, originals);
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
  return {
    kept,
    omitted: { count: evidence.length - kept.length, contributions: sumContributions(evidence, kept.length) },
    sums: sumContributions(evidence, 0),
  };
}

/** @param first Index of the first that counts. */
function sumContributions(evidence: readonly Evidence[], first: number): AxisValues {
  let ml = 0;
  let backend = 0;
  for (let index = first; index < evidence.length; index++) {
    const contributions = evidence[index]?.contributions;
    if (contributions === undefined) continue;
    ml += contributions.ml;
    backend += contributions.backend;
  }
  return { ml: roundLogOdds(ml), backend: roundLogOdds(backend) };
}

function magnitudeOf({ contributions: { ml, backend } }: Evidence): number {
  return roundLogOdds(Math.abs(ml) + Math.abs(backend));
}

type Excerpt = Pick<Mention, "text" | "field" | "start" | "end">;

function excerptOf(candidate: Candidate, { tokens, texts }: Reading, originals: CheckedPost["originals"]): Excerpt {
  const isTitle = candidate.start < tokens.titleCount;
  const field = isTitle ? "title" : "description";
  const read = isTitle ? texts.title : texts.description;
  const start = tokens.start(candidate.start);
  const end = tokens.end(candidate.end - 1);
  const original = isTitle ? originals.title : originals.description;
  if (original === undefined) return { text: read.slice(start, end), field, start, end };
  const { sourceText, isQuoted } = original;
  const mapped = toSource(sourceText, start, end);
  const text = isQuoted ? sourceText.source.slice(mapped.start, mapped.end) : read.slice(start, end);
  return { text, field, start: mapped.start, end: mapped.end };
}

/** Of a role made of a field, that of the field behind it: "Ruby developer (Ruby on Rails)". */
function nameOf(candidate: Candidate, reading: Reading): string {
  const { name } = conceptOf(candidate, reading);
  const field = reading.lexicon.concepts[candidate.field ?? candidate.concept];
  return field === undefined || candidate.field === undefined ? name : `${name} (${field.name})`;
}

function conceptOf(candidate: Candidate, { lexicon }: Reading): CompiledConcept {
  const concept = lexicon.concepts[candidate.concept];
  if (concept === undefined) throw new RangeError(`no concept ${candidate.concept}`);
  return concept;
}
