import type { HeadKind } from "../../../domain.js";
import type { CompiledLexicon } from "../../../lexicon/compile.js";
import { HEADS } from "../../../lexicon/cue-roles.js";
import type { Candidate } from "../../../match/candidates.js";
import type { MatchedPost } from "../reading.js";
import { besideHead, isTechnology, makeRole, roleOf } from "./field.js";
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
  if (first?.unit === undefined) {
    const listed = new Map(listedFields(matched, parts, new Map()));
    const candidates = listed.size < 2 ? inside : inside.map((candidate) => listed.get(candidate) ?? candidate);
    return { candidates, hasSeveralRoles: namesSeveralRoles(matched, candidates) };
  }
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
    const found = findField(parts, index, unit, (field) => !made.has(field) && !absorbed.has(field), lexicon);
    if (found === undefined) return;
    const { field, role, isOwn } = found;
    const start = Math.min(field.start, unit.start);
    const end = Math.max(field.end, unit.end);
    const between = inside.filter((one) => one !== field && one.start >= start && one.end <= end);
    const own = between.filter((one) => covers(unit, one) || isRole(one, matched));
    // "Software Engineer, Ranking" is a software engineer, and this is the field.
    const staysApart = !isOwn && inside.some((one) => covers(unit, one) && isRole(one, matched));
    if (staysApart || own.length < between.length || !isNear(field, unit, matched)) {
      made.set(field, makeRole(field, role, field.start, field.end));
      return;
    }
    for (const one of own) absorbed.add(one);
    made.set(field, makeRole(field, role, start, end));
  });
  for (const [field, role] of listedFields(matched, parts, made)) made.set(field, role);
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

/**
 * Fields in a list whose last item has the head ("Frontend/Backend/ML Engineers"), or that have no head at all ("Frontend,
 * Backend, ML"): each is a role over its own words.
 */
function listedFields(
  { lexicon }: MatchedPost,
  parts: readonly Part[],
  made: ReadonlyMap<Candidate, Candidate>,
): [Candidate, Candidate][] {
  const isHeadless = parts.every(({ unit }) => unit === undefined);
  return parts.flatMap(({ start, end, fields, unit }, index): [Candidate, Candidate][] => {
    const [field, ...others] = fields;
    if (unit !== undefined || field === undefined || others.length > 0) return [];
    if (made.has(field) || field.start !== start || field.end !== end) return [];
    if (isHeadless ? lexicon.concepts[field.concept]?.facet === "stack" : !leadsToHead(parts, index)) return [];
    const role = roleOf(field, "engineer", lexicon);
    return role < 0 ? [] : [[field, makeRole(field, role, field.start, field.end)]];
  });
}

/** Whether a part is an item of a list that goes on to one with a head. */
function leadsToHead(parts: readonly Part[], index: number): boolean {
  const rest = parts.slice(index + 1);
  const end = rest.findIndex(({ isListed }) => !isListed);
  return (end < 0 ? rest : rest.slice(0, end)).some(({ unit }) => unit !== undefined && !unit.isProfession);
}

interface Found {
  readonly field: Candidate;
  /** The concept that the head makes of it. */
  readonly role: number;
  /** Whether it stands in the part of the head. */
  readonly isOwn: boolean;
}

/** The field that a head takes: of its own part, or else of the parts around. */
function findField(
  parts: readonly Part[],
  index: number,
  { start, end, kind }: Unit,
  isFree: (field: Candidate) => boolean,
  lexicon: CompiledLexicon,
): Found | undefined {
  const pick = (fields: readonly Candidate[], head: HeadKind | "role", isOwn: boolean): Found | undefined => {
    for (const field of fields) {
      const role = head === "role" || !isFree(field) ? -1 : roleOf(field, head, lexicon);
      if (role >= 0) return { field, role, isOwn };
    }
    return undefined;
  };
  const own = parts[index]?.fields ?? [];
  const before = own.filter((field) => field.end <= start).reverse();
  // "Full Stack React Developer": an area of work says more than a technology.
  const areas = before.filter((field) => !isTechnology(field.concept, lexicon));
  // "Digital Marketing AI Specialist", "Product Security Engineer (AI)": the head has its field.
  const isTaken = before.some(({ concept }) => lexicon.concepts[concept]?.facet === "role");
  if (kind === "expert" && isTaken) return undefined;
  const ownKind = kind === "generalist" ? "engineer" : kind;
  return (
    pick([...areas, ...before, ...own.filter((field) => field.start >= end)], ownKind, true) ??
    (kind === "expert" || isTaken ? undefined : pick(fieldsAround(parts, index), kind, false))
  );
}

/** The fields of the parts behind, up to the next head, and of a part before that is a field and nothing else. */
function fieldsAround(parts: readonly Part[], index: number): Candidate[] {
  const rest = parts.slice(index + 1);
  const other = rest.findIndex(({ unit }) => unit !== undefined);
  const behind = (other < 0 ? rest : rest.slice(0, other)).filter(({ isOfHire }) => isOfHire);
  const before = parts[index - 1];
  const isField =
    before?.unit === undefined && before?.fields[0]?.start === before?.start && before?.fields[0]?.end === before?.end;
  return [...behind.flatMap(({ fields }) => fields), ...(isField ? (before?.fields ?? []) : [])];
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
