import { HEADS } from "../../../lexicon/cue-roles.js";
import type { Candidate } from "../../../match/candidates.js";
import * as Gap from "../../../text/gap.js";
import type { MatchedPost } from "../reading.js";

const ROLE_SEPARATORS = Gap.slash | Gap.bar | Gap.ampersand | Gap.semicolon | Gap.bullet | Gap.plus;

/** Two different roles side by side in a title: "Backend Engineer, Data Scientist", "Frontend/Backend Engineers". */
export function namesSeveralRoles(matched: MatchedPost, candidates: readonly Candidate[]): boolean {
  const { lexicon } = matched;
  let last: Candidate | undefined;
  for (const candidate of candidates) {
    if (lexicon.concepts[candidate.concept]?.facet !== "role") continue;
    if (last && last.concept !== candidate.concept && areListed(last, candidate, matched)) return true;
    last = candidate;
  }
  return false;
}

/**
 * Whether a list mark, "and" or "or" stands between, in one line; a comma only where both are whole names, or both were
 * made of fields ("Engineer, Payments" is one role).
 */
function areListed(left: Candidate, right: Candidate, { tokens, cues, lexicon }: MatchedPost): boolean {
  const areMade = left.field !== undefined && right.field !== undefined;
  // What stands apart from its head is no second role: "Software Engineer, Web UI".
  const isName = ({ start, end, field, form }: Candidate) =>
    end - start > 1 && ((field === undefined && form.need === undefined) || cues.hasRole(HEADS, start, end));
  const areNames = areMade || (isName(left) && isName(right));
  const marks = areNames ? ROLE_SEPARATORS | Gap.comma : ROLE_SEPARATORS;
  let isListed = false;
  for (let at = left.end; at <= right.start; at++) {
    const gap = tokens.gap(at);
    if ((gap & Gap.line) !== 0) return false;
    // "R&D" is no list.
    isListed ||=
      ((gap & marks) !== 0 && gap !== Gap.ampersand) ||
      (at < right.start && lexicon.context.conjunctions.includes(tokens.word(at)));
  }
  return isListed;
}
