import { HEAD_KINDS, type HeadKind } from "../../../domain.js";
import { HEADS, RULE_ROLES } from "../../../lexicon/cue-roles.js";
import { type Candidate, indexFrom } from "../../../match/candidates.js";
import type { MatchedPost } from "../reading.js";

/** A noun that names a profession: "engineer", "software developer", "recruiter". */
export interface Head {
  /** First token. */
  readonly start: number;
  /** Token after the last. */
  readonly end: number;
  readonly kind: HeadKind;
}

/** Heads that win over a field that only reaches into them: "AI Product Manager", "AI Research Lead". */
const WINNING = RULE_ROLES.heads.profession | RULE_ROLES.heads.scientist;

/**
 * The heads within some tokens, leftmost-longest. A head inside a longer form is none ("engineer" in "data engineer"),
 * nor is one that shares only some of its words with a form.
 */
export function findHeads({ cues, candidates }: MatchedPost, start: number, end: number): Head[] {
  const heads: Head[] = [];
  let last = start;
  let next = Math.max(0, indexFrom(candidates, start) - 1);
  for (let cue = cues.firstWith(HEADS, start, end); cue >= 0; cue = cues.firstWith(HEADS, last, end, cue + 1)) {
    const from = cues.start(cue);
    if (from < last) continue;
    if (cues.roleStartsAt(RULE_ROLES.heads.pseudo, from)) continue;
    let to = 0;
    let bits = 0;
    while ((candidates[next]?.end ?? end) <= from) next++;
    // The phrases that begin at one word come shortest first.
    for (let same = cue; same < cues.count && cues.start(same) === from; same++) {
      const isHead = (cues.roles(same) & HEADS) !== 0 && cues.end(same) <= end;
      const winsOverFields = (cues.roles(same) & WINNING) !== 0;
      if (!isHead || !fits(candidates, next, from, cues.end(same), winsOverFields)) continue;
      to = cues.end(same);
      bits = cues.roles(same);
    }
    const kind = kindOf(bits);
    if (kind === undefined) continue;
    heads.push({ start: from, end: to, kind });
    last = to;
  }
  return heads;
}

/** Kinds of heads with their roles. */
const KINDS = HEAD_KINDS.map((kind) => ({ kind, role: RULE_ROLES.heads[kind] }));

function kindOf(roles: number): HeadKind | undefined {
  for (const { kind, role } of KINDS) if ((roles & role) !== 0) return kind;
  return undefined;
}

/** Whether no candidate reaches beyond the words of a head, but for one that a head of some kinds wins over. */
function fits(
  candidates: readonly Candidate[],
  first: number,
  start: number,
  end: number,
  winsOverFields: boolean,
): boolean {
  for (let at = first; at < candidates.length; at++) {
    const candidate = candidates[at];
    if (candidate === undefined || candidate.start >= end) return true;
    const reachesIn = winsOverFields && candidate.start < start && candidate.end < end;
    if ((candidate.start < start && !reachesIn) || candidate.end > end) return false;
  }
  return true;
}
