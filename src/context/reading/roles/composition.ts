import type { HeadKind } from "../../../domain.js";
import { HEADS } from "../../../lexicon/cue-roles.js";
import { type Candidate, indexFrom } from "../../../match/candidates.js";
import * as Gap from "../../../text/gap.js";
import type { MatchedPost, Sentence } from "../reading.js";
import { makeRole, roleOf } from "./field.js";
import { findHeads, type Head } from "./heads.js";
import { readTitle, type Title } from "./title.js";

/** Heads that make a role of the field directly before them wherever they stand. */
const IN_TEXT: ReadonlySet<HeadKind> = new Set(["engineer", "engineers", "scientist", "scientists"]);

/**
 * Makes one candidate of a field of work and the head noun beside it: "Rails Engineer", "Engineer (Go)", "Engineer,
 * Ranking". Titles are read as phrases (`title.ts`); in the text only a field directly before a head counts.
 */
export function composeRoles(matched: MatchedPost, sentences: readonly Sentence[]): Title {
  const composed: Candidate[] = [];
  const named = new Set<number>();
  let hasSeveralRoles = false;
  let isOtherProfession = false;
  let done = 0;
  for (const { start, end } of findTitleLines(matched, sentences)) {
    composeText(matched, done, start, composed);
    const title = readTitle(matched, start, end);
    composed.push(...title.candidates);
    hasSeveralRoles ||= title.hasSeveralRoles;
    isOtherProfession = title.isOtherProfession && (isOtherProfession || done === 0);
    for (const { concept } of title.candidates) {
      if (matched.lexicon.concepts[concept]?.facet === "role") named.add(concept);
    }
    done = end;
  }
  composeText(matched, done, matched.tokens.count, composed);
  return {
    candidates: composed,
    hasSeveralRoles: hasSeveralRoles || (done > matched.tokens.titleCount && named.size > 1),
    isOtherProfession,
  };
}

/** The lines that are titles, also where bars cut them into sentences. */
function findTitleLines({ tokens }: MatchedPost, sentences: readonly Sentence[]): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  for (const { section, start, end } of sentences) {
    if (section !== "title") continue;
    const last = lines.at(-1);
    if (last?.end === start && (tokens.gap(start) & Gap.line) === 0) last.end = end;
    else lines.push({ start, end });
  }
  return lines;
}

function composeText(matched: MatchedPost, start: number, end: number, composed: Candidate[]): void {
  const { candidates, cues } = matched;
  let heads: readonly Head[] | undefined;
  let nextHead = 0;
  for (let index = indexFrom(candidates, start); index < candidates.length; index++) {
    const candidate = candidates[index];
    if (candidate === undefined || candidate.start >= end) return;
    if (!cues.roleStartsAt(HEADS, candidate.end)) {
      composed.push(candidate);
      continue;
    }
    heads ??= findHeads(matched, start, end);
    while ((heads[nextHead]?.start ?? end) < candidate.end) nextHead++;
    const role = composeDirectly(matched, candidate, heads[nextHead]);
    if (role === undefined) {
      composed.push(candidate);
      continue;
    }
    composed.push(role);
    // A generic role such as "software engineer" has become a part of this one.
    while ((candidates[index + 1]?.start ?? role.end) < role.end) index++;
  }
}

function composeDirectly({ lexicon, tokens }: MatchedPost, field: Candidate, head?: Head): Candidate | undefined {
  if (head === undefined || head.start !== field.end || !IN_TEXT.has(head.kind)) return undefined;
  if ((tokens.gap(head.start) & ~(Gap.space | Gap.hyphen)) !== 0) return undefined;
  const role = roleOf(field, head.kind, lexicon);
  return role < 0 ? undefined : makeRole(field, role, field.start, head.end);
}
