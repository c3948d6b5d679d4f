import type { HeadKind } from "../../../domain.js";
import { HEADS } from "../../../lexicon/cue-roles.js";
import { type Candidate, textOfTokens } from "../../../match/candidates.js";
import type { MatchedPost } from "../reading.js";
import { findHeads } from "./heads.js";
import { cutTitle, type Segment } from "./title-line.js";

/** In a title, several people of a kind are sought as one is. */
const SINGULAR: Readonly<Partial<Record<HeadKind, HeadKind>>> = { engineers: "engineer", scientists: "scientist" };

/** What says of a segment who is sought: a head noun, or a whole role of the lexicon. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  readonly kind: HeadKind | "role";
  readonly isProfession: boolean;
  /** Index of the concept of a whole role. */
  readonly concept?: number;
}

/** A segment with what it says. */
export interface Part extends Segment {
  readonly fields: readonly Candidate[];
  /** The last one: in "Backend Engineer Recruiter" a recruiter is sought. A weak head yields to any other in the title. */
  readonly unit: Unit | undefined;
}

/** Cuts a title, and says of each part who is sought and which fields it names. */
export function partsOf(matched: MatchedPost, inside: readonly Candidate[], start: number, end: number): Part[] {
  const { lexicon, cues } = matched;
  const heads = findHeads(matched, start, end);
  const units: Unit[] = heads.map((head) => ({
    start: head.start,
    end: head.end,
    kind: SINGULAR[head.kind] ?? head.kind,
    isProfession: head.kind === "profession",
  }));
  const fields: Candidate[] = [];
  for (const candidate of inside) {
    if (heads.some((head) => covers(head, candidate))) continue;
    const { concept } = candidate;
    if (isPeople(candidate, matched) && cues.hasRole(HEADS, candidate.start, candidate.end)) {
      const isProfession = lexicon.roles.areProfessions[concept] === 1;
      units.push({ start: candidate.start, end: candidate.end, kind: "role", isProfession, concept });
    } else fields.push(candidate);
  }
  const segments = cutTitle(matched, heads, start, end);
  if (units.length === 0) units.push(...findTrades(matched, segments));
  units.sort((a, b) => a.start - b.start);
  const strong = units.filter(({ kind }) => kind !== "expert");
  const counting = strong.length > 0 ? strong : units;
  return segments.map(({ start, end, joint }) => {
    const lies = ({ end: last }: { readonly end: number }) => last > start && last <= end;
    return { start, end, joint, fields: fields.filter(lies), unit: counting.findLast(lies) };
  });
}

/** The unknown words that end like a trade: "Beekeeper", "Deep Learning Meetup Organiser". */
function findTrades({ tokens, texts, lexicon }: MatchedPost, segments: readonly Segment[]): Unit[] {
  const { trades = [] } = lexicon.context.technical ?? {};
  return segments.flatMap(({ end }) => {
    const start = end - 1;
    if (tokens.word(start) !== 0) return [];
    const word = textOfTokens(tokens, texts, start, end).toLowerCase();
    return trades.some((ending) => word.endsWith(ending) || word.endsWith(`${ending}s`))
      ? [{ start, end, kind: "profession", isProfession: true }]
      : [];
  });
}

/** "Data Scientists" are a role in a title, and colleagues elsewhere. */
function isPeople({ concept }: Candidate, { lexicon }: MatchedPost): boolean {
  const { facet } = lexicon.concepts[concept] ?? {};
  return facet === "role" || facet === "collaborator";
}

/** Whether the lexicon calls it a role. */
export function isRole({ concept }: Candidate, { lexicon }: MatchedPost): boolean {
  return lexicon.concepts[concept]?.facet === "role";
}

/** Whether all words of a candidate are words of the unit. */
export function covers(unit: { readonly start: number; readonly end: number }, { start, end }: Candidate): boolean {
  return start >= unit.start && end <= unit.end;
}
