import type { HeadKind } from "../../../domain.js";
import { RULE_ROLES } from "../../../lexicon/cue-roles.js";
import { type Candidate, indexFrom } from "../../../match/candidates.js";
import * as Shape from "../../../text/shape.js";
import { isUpper } from "../../../text/tokens.js";
import { type MatchedPost, speaksForAxis } from "../reading.js";
import { besideHead, isTechnology, makeRole, roleOf } from "./field.js";
import { covers, isRole, type Part, partsOf, type Unit } from "./parts.js";
import { namesSeveralRoles } from "./several-roles.js";
import { rolesWithoutHead, shareHeads } from "./shared-head.js";

/** A longer line is data, and not read as a phrase: how its parts belong together is asked of each pair. In words. */
const LONGEST_LINE = 200;

/** Heads of so many trades that only the word directly before them is their field: "Elixir Bar Manager". */
const TIGHT: ReadonlySet<HeadKind | "role"> = new Set(["expert", "manager"]);

/** "Travel agent": a trade that is not known may have so many words. */
const MOST_WORDS_OF_TRADE = 2;

/** What a title says. */
export interface Title {
  /** The candidates, where a field and a head noun have become one. */
  readonly candidates: readonly Candidate[];
  /** Whether it names several roles. */
  readonly hasSeveralRoles: boolean;
  /** Whether it seeks somebody of another profession. */
  readonly isOtherProfession: boolean;
}

/** Reads one line of a title: its tokens from `start` up to `end`. */
export function readTitle(matched: MatchedPost, start: number, end: number): Title {
  const { candidates: all, cues } = matched;
  const from = indexFrom(all, start);
  const inside = all.slice(from, indexFrom(all, end, from));
  if (end - start > LONGEST_LINE) return { candidates: inside, hasSeveralRoles: false, isOtherProfession: false };
  const parts = partsOf(matched, inside, start, end);
  const first = parts.find(({ unit }) => unit !== undefined);
  if (first?.unit === undefined) {
    const listed = rolesWithoutHead(parts, matched.lexicon);
    const candidates = inside.map(
      (candidate) =>
        listed.get(candidate) ?? (isAttribute(candidate, parts, matched) ? leave(candidate, matched) : candidate),
    );
    return { candidates, hasSeveralRoles: namesSeveralRoles(matched, candidates), isOtherProfession: false };
  }
  const isList = cues.hasRole(RULE_ROLES.heads.openings, start, end);
  const isTakenUp = first.unit.isProfession && !parts.some((part) => isOtherOpening(part, first, isList));
  return isTakenUp ? leaveToOthers(matched, inside, first) : composeTitle(matched, inside, parts);
}

/** "Product Manager / Backend Engineer", "Openings: Designer, Go Engineer": one is sought as much as the other. */
function isOtherOpening({ joint, unit }: Part, first: Part, isList: boolean): boolean {
  return (
    (joint === "list" || joint === "bar" || (isList && joint === "comma")) &&
    unit !== undefined &&
    unit !== first.unit &&
    !unit.isProfession &&
    unit.kind !== "engineers"
  );
}

/** Each head takes the nearest field that makes a role of it: before it, then behind it, then in the parts around. */
function composeTitle(matched: MatchedPost, inside: readonly Candidate[], parts: readonly Part[]): Title {
  const { lexicon } = matched;
  const made = new Map<Candidate, Candidate>();
  const absorbed = new Set<Candidate>();
  for (const candidate of inside) {
    // The colleagues of a text are the people sought in a title: "Data Scientists".
    const role = lexicon.roles.roleOf.engineers[candidate.concept] ?? 0;
    if (role > 0 && lexicon.concepts[candidate.concept]?.facet === "collaborator")
      made.set(candidate, makeRole(candidate, role - 1, candidate.start, candidate.end));
  }
  const isFree = (field: Candidate) => !made.has(field) && !absorbed.has(field);
  for (let index = 0; index < parts.length; index++) {
    const unit = parts[index]?.unit;
    if (unit === undefined || unit.kind === "role" || unit.kind === "profession") continue;
    const found = findField(matched, parts, index, unit, isFree);
    if (found === undefined) continue;
    const { field, role, isOwn } = found;
    const start = Math.min(field.start, unit.start);
    const end = Math.max(field.end, unit.end);
    const between = inside.filter((one) => one !== field && one.start >= start && one.end <= end);
    const own = between.filter((one) => covers(unit, one) || isRole(one, matched));
    // "Software Engineer, Ranking" is a software engineer, and this is the field.
    const staysApart =
      !isOwn && unit.kind !== "engineer" && inside.some((one) => covers(unit, one) && isRole(one, matched));
    if (staysApart || own.length < between.length || !isNear(field, unit, matched)) {
      made.set(field, makeRole(field, role, field.start, field.end));
      continue;
    }
    for (const one of own) absorbed.add(one);
    made.set(field, makeRole(field, role, start, end));
  }
  shareHeads(parts, made, lexicon);
  let isOurs = false;
  for (const { concept } of made.values()) isOurs ||= speaksForAxis(concept, matched);
  const candidates: Candidate[] = [];
  for (const candidate of inside) {
    if (absorbed.has(candidate) || isLevel(candidate, matched)) continue;
    const { concept, start, end } = candidate;
    // "Java Developer, HR systems": the customer's trade is no role.
    if (isOurs && lexicon.roles.areProfessions[concept] === 1 && end - start === 1) continue;
    const role = made.get(candidate);
    if (role !== undefined) candidates.push(role);
    else if (isOfOtherTrade(candidate, parts, matched)) candidates.push(leave(candidate, matched));
    else candidates.push(besideHead(candidate, lexicon));
  }
  if (made.size > 0) candidates.sort(byStart);
  return {
    candidates,
    hasSeveralRoles: namesSeveralRoles(matched, candidates) || areListed(parts),
    isOtherProfession: false,
  };
}

/** "Trainee Scientist": a level is no work with trainees. */
function isLevel(candidate: Candidate, matched: MatchedPost): boolean {
  const { start, end } = candidate;
  return end - start === 1 && !isRole(candidate, matched) && matched.cues.hasRole(RULE_ROLES.heads.levels, start, end);
}

/** Whether two people stand side by side in a list: "Data Scientist, Recruiter". */
function areListed(parts: readonly Part[]): boolean {
  return parts.some(
    ({ unit, joint }, index) =>
      unit !== undefined && joint !== "explanation" && joint !== "aside" && parts[index - 1]?.unit !== undefined,
  );
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
  matched: MatchedPost,
  parts: readonly Part[],
  index: number,
  { start, end, kind }: Unit,
  isFree: (field: Candidate) => boolean,
): Found | undefined {
  const { lexicon } = matched;
  // "Engineering manager" says more than "manager".
  const isClear = (kind === "manager" && end - start > 1) || undefined;
  const pick = (fields: readonly Candidate[], head: HeadKind | "role", isOwn: boolean): Found | undefined => {
    for (const field of fields) {
      const role = head === "role" || !isFree(field) ? -1 : roleOf(field, head, lexicon, isClear);
      if (role >= 0) return { field, role, isOwn };
    }
    return undefined;
  };
  const own = parts[index]?.fields ?? [];
  const isLoose = !TIGHT.has(kind);
  const first = isLoose ? start : firstLevelWord(matched, start);
  const before = own.filter((field) => (isLoose ? field.start < start : field.end === first)).reverse();
  // "Full Stack React Developer": an area of work says more than a technology.
  const areas = before.filter((field) => !isTechnology(field.concept, lexicon));
  // "Digital Marketing AI Specialist", "Product Security Engineer (AI)": the head has its field.
  const isTaken = before.some(({ concept }) => lexicon.concepts[concept]?.facet === "role");
  if (kind === "expert" && isTaken) return undefined;
  const ownKind = kind === "generalist" ? "engineer" : kind;
  return (
    pick([...areas, ...before, ...own.filter((field) => field.start >= end)], ownKind, true) ??
    (isTaken || (kind === "expert" && !isBare(parts[index], start, matched))
      ? undefined
      : pick(fieldsAround(parts, index), kind, false))
  );
}

/** "Senior Specialist, Go": the part says nothing but the head and its level. */
function isBare(part: Part | undefined, head: number, matched: MatchedPost): boolean {
  return part !== undefined && firstLevelWord(matched, head) === part.start;
}

/** The fields of the parts behind, up to the next head, and of a part before that is a field and nothing else. */
function fieldsAround(parts: readonly Part[], index: number): Candidate[] {
  const fields: Candidate[] = [];
  for (let at = index + 1; at < parts.length; at++) {
    const part = parts[at];
    if (part === undefined || part.unit !== undefined) break;
    if (part.joint !== "aside") fields.push(...part.fields);
  }
  const before = parts[index - 1];
  const [first] = before?.fields ?? [];
  if (before !== undefined && before.unit === undefined && first?.start === before.start && first.end === before.end)
    fields.push(...before.fields);
  return fields;
}

/** Whom another profession hires, teaches or writes about does not do its work. */
function leaveToOthers(matched: MatchedPost, inside: readonly Candidate[], { unit, fields }: Part): Title {
  const { lexicon } = matched;
  const field = fields.findLast((one) => unit !== undefined && one.start < unit.start);
  const role = unit?.kind === "profession" && field !== undefined ? roleOf(field, "profession", lexicon) : -1;
  const candidates = inside.map((candidate) => {
    if (candidate === field && unit !== undefined && role >= 0) return makeRole(field, role, field.start, unit.end);
    return leave(candidate, matched);
  });
  return { candidates, hasSeveralRoles: false, isOtherProfession: true };
}

/** What speaks for an axis is the work of others. */
function leave(candidate: Candidate, matched: MatchedPost): Candidate {
  if (!speaksForAxis(candidate.concept, matched)) return candidate;
  const { form, concept, field, start, end } = besideHead(candidate, matched.lexicon);
  return { form, concept, field, isOthersWork: true, start, end };
}

/** Whether a field only describes a trade that is not in the lexicon: "Backend Butler", "Backend Travel Agent". */
function isAttribute({ end }: Candidate, parts: readonly Part[], { tokens, lexicon }: MatchedPost): boolean {
  const part = parts.find((one) => one.start < end && end < one.end);
  if (part === undefined || part.end > tokens.titleCount || part.end - end > MOST_WORDS_OF_TRADE) return false;
  const last = part.end - 1;
  const isName = !isUpper(tokens.shape(last)) && (tokens.shape(last) & Shape.hasDigit) === 0;
  return isName && part.fields.at(-1)?.end === end && !lexicon.context.technical?.titles.has(tokens.word(last));
}

/** "Backend Sourcing Specialist": the word before a head of many trades is the trade, and not the field before it. */
function isOfOtherTrade({ start, end }: Candidate, parts: readonly Part[], matched: MatchedPost): boolean {
  const part = parts.find((one) => one.start <= start && end <= one.end);
  if (part?.unit === undefined || !TIGHT.has(part.unit.kind)) return false;
  const trade = firstLevelWord(matched, part.unit.start) - 1;
  if (trade < end || matched.lexicon.context.technical?.titles.has(matched.tokens.word(trade))) return false;
  return !part.fields.some((field) => field.start <= trade && trade < field.end);
}

/** The first of the level words that end where a head begins, or the head: "Go Senior Tech Lead". */
function firstLevelWord({ cues }: MatchedPost, head: number): number {
  let first = head;
  while (cues.hasRole(RULE_ROLES.heads.levels, first - 1, first)) first--;
  return first;
}

function isNear(field: Candidate, unit: Unit, { lexicon }: MatchedPost): boolean {
  return Math.max(unit.start - field.end, field.start - unit.end) <= lexicon.context.rules.heads.scope;
}

function byStart(left: Candidate, right: Candidate): number {
  return left.start - right.start;
}
