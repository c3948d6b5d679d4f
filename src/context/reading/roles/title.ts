import type { HeadKind } from "../../../domain.js";
import { HEADS } from "../../../lexicon/cue-roles.js";
import type { Candidate } from "../../../match/candidates.js";
import type { MatchedPost } from "../reading.js";
import { besideHead, makeRole, roleOf } from "./field.js";
import { findHeads } from "./heads.js";
import { namesSeveralRoles } from "./several-roles.js";
import { cutTitle, type Segment } from "./title-line.js";

/** In a title, several people of a kind are sought as one is. */
const SINGULAR: Readonly<Partial<Record<HeadKind, HeadKind>>> = { engineers: "engineer", scientists: "scientist" };

/** What a title says. */
export interface Title {
  /** The candidates, where a field and a head noun have become one. */
  readonly candidates: readonly Candidate[];
  /** Whether it names several roles. */
  readonly hasSeveralRoles: boolean;
}

/** What says of a segment who is sought: a head noun, or a whole role of the lexicon. */
interface Unit {
  readonly start: number;
  readonly end: number;
  readonly kind: HeadKind | "role";
  readonly isProfession: boolean;
}

interface Part extends Segment {
  readonly fields: readonly Candidate[];
  /** The last one: in "Backend Engineer Recruiter" a recruiter is sought. A weak head yields to any other in the title. */
  readonly unit: Unit | undefined;
}

/** Reads one line of a title: its tokens from `start` up to `end`. */
export function readTitle(matched: MatchedPost, start: number, end: number): Title {
  const inside = matched.candidates.filter((candidate) => candidate.start >= start && candidate.start < end);
  const parts = partsOf(matched, inside, start, end);
  const first = parts.find(({ unit }) => unit !== undefined);
  if (first?.unit === undefined) return { candidates: inside, hasSeveralRoles: namesSeveralRoles(matched, inside) };
  const isTakenUp = first.unit.isProfession && !parts.some((part) => isOtherOpening(part, first));
  return isTakenUp ? leaveToOthers(matched, inside, first) : composeTitle(matched, inside, parts);
}

/** "Product Manager / Backend Engineer": one is sought as much as the other. */
function isOtherOpening({ isListed, unit }: Part, first: Part): boolean {
  return isListed && unit !== undefined && unit !== first.unit && !unit.isProfession && unit.kind !== "engineers";
}

function partsOf(matched: MatchedPost, inside: readonly Candidate[], start: number, end: number): Part[] {
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
    if (isRole(candidate, matched) && cues.hasRole(HEADS, candidate.start, candidate.end)) {
      const isProfession = lexicon.roles.areProfessions[concept] === 1;
      units.push({ start: candidate.start, end: candidate.end, kind: "role", isProfession });
    } else fields.push(candidate);
  }
  units.sort((a, b) => a.start - b.start);
  const strong = units.filter(({ kind }) => kind !== "expert");
  return cutTitle(matched, start, end).map((segment) => {
    const lies = ({ end: last }: { readonly end: number }) => last > segment.start && last <= segment.end;
    return { ...segment, fields: fields.filter(lies), unit: (strong.length > 0 ? strong : units).filter(lies).at(-1) };
  });
}

/** Each head takes the nearest field that makes a role of it: before it, then behind it, then in the parts around. */
function composeTitle(matched: MatchedPost, inside: readonly Candidate[], parts: readonly Part[]): Title {
  const { lexicon } = matched;
  const made = new Map<Candidate, Candidate>();
  const absorbed = new Set<Candidate>();
  parts.forEach(({ unit }, index) => {
    if (unit === undefined || unit.kind === "role" || unit.kind === "profession") return;
    const { kind } = unit;
    const field = fieldsAround(parts, index, unit).find(
      (one) => !made.has(one) && !absorbed.has(one) && roleOf(one, kind, lexicon) >= 0,
    );
    if (field === undefined) return;
    const start = Math.min(field.start, unit.start);
    const end = Math.max(field.end, unit.end);
    const between = inside.filter((one) => one !== field && one.start >= start && one.end <= end);
    const own = between.filter((one) => covers(unit, one) || isRole(one, matched));
    for (const one of own) absorbed.add(one);
    const isOneName = own.length === between.length && isNear(field, unit, matched);
    const role = roleOf(field, kind, lexicon);
    made.set(field, isOneName ? makeRole(field, role, start, end) : makeRole(field, role, field.start, field.end));
  });
  const isOurs = [...made.values()].some(({ concept }) => lexicon.concepts[concept]?.leaning !== "neither");
  const candidates = inside.flatMap((candidate) => {
    if (absorbed.has(candidate)) return [];
    // "Java Developer, HR systems": the customer's trade is no role.
    if (isOurs && lexicon.roles.areProfessions[candidate.concept] === 1 && candidate.end - candidate.start === 1)
      return [];
    return [made.get(candidate) ?? besideHead(candidate, lexicon)];
  });
  return { candidates: candidates.sort(byStart), hasSeveralRoles: namesSeveralRoles(matched, candidates) };
}

/** The fields that a head may take, best first. */
function fieldsAround(parts: readonly Part[], index: number, { start, end }: Unit): Candidate[] {
  const own = parts[index]?.fields ?? [];
  const before = own.filter((field) => field.end <= start).reverse();
  const behind = own.filter((field) => field.start >= end);
  const around = [parts.slice(index + 1), parts.slice(0, index).reverse()].flatMap((some) => {
    const other = some.findIndex(({ unit }) => unit !== undefined);
    return other < 0 ? some : some.slice(0, other);
  });
  return [...before, ...behind, ...around.flatMap(({ fields }) => fields)];
}

/** Whom another profession hires, teaches or writes about does not do its work. */
function leaveToOthers(matched: MatchedPost, inside: readonly Candidate[], { unit, fields }: Part): Title {
  const { lexicon } = matched;
  const field = fields.findLast(({ end }) => unit !== undefined && end <= unit.start);
  const role = unit?.kind === "profession" && field !== undefined ? roleOf(field, "profession", lexicon) : -1;
  const candidates = inside.map((candidate) => {
    if (candidate === field && unit !== undefined && role >= 0) return makeRole(field, role, field.start, unit.end);
    const { leaning } = lexicon.concepts[candidate.concept] ?? {};
    return leaning === "neither" ? candidate : { ...besideHead(candidate, lexicon), isOthersWork: true };
  });
  return { candidates, hasSeveralRoles: false };
}

function isNear(field: Candidate, unit: Unit, { lexicon }: MatchedPost): boolean {
  return Math.max(unit.start - field.end, field.start - unit.end) <= lexicon.context.rules.heads.scope;
}

function isRole({ concept }: Candidate, { lexicon }: MatchedPost): boolean {
  return lexicon.concepts[concept]?.facet === "role";
}

function covers(unit: { readonly start: number; readonly end: number }, { start, end }: Candidate): boolean {
  return start >= unit.start && end <= unit.end;
}

function byStart(left: Candidate, right: Candidate): number {
  return left.start - right.start;
}
