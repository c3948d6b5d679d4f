import { RULE_ROLES } from "../../../lexicon/cue-roles.js";
import * as Gap from "../../../text/gap.js";
import type { MatchedPost, TokenRange } from "../reading.js";

/**
 * How a part of a title is joined to the one before: one more item of a list ("/", "and"), behind a bar or a comma, which may be
 * either, an explanation (dash, bracket, "for"), or nothing that says what the hire does ("at", "from").
 */
export type Joint = "list" | "bar" | "comma" | "explanation" | "aside";

/** A part of a title between marks, "and", or words such as "for". */
export interface Segment {
  /** First token. */
  readonly start: number;
  /** Token after the last. */
  readonly end: number;
  readonly joint: Joint;
}

const LIST_MARKS = Gap.slash | Gap.bar | Gap.ampersand | Gap.semicolon | Gap.bullet | Gap.plus;
const MARKS = LIST_MARKS | Gap.comma | Gap.open | Gap.close | Gap.dash | Gap.colon | Gap.line | Gap.stop | Gap.other;
const { links, asides } = RULE_ROLES.heads;

/** Cuts the tokens of a title into its segments. */
export function cutTitle(
  { tokens, cues, lexicon }: MatchedPost,
  heads: readonly TokenRange[],
  start: number,
  end: number,
): Segment[] {
  const { conjunctions } = lexicon.context;
  const segments: Segment[] = [];
  let from = start;
  let joint: Joint = "explanation";
  const cut = (to: number, next: number, nextJoint: Joint) => {
    if (to > from) segments.push({ start: from, end: to, joint });
    from = next;
    joint = nextJoint;
  };
  let cue = cues.firstWith(asides | links, start, end);
  for (let at = start; at < end; at++) {
    const gap = at === start ? 0 : tokens.gap(at) & MARKS;
    if (gap !== 0) cut(at, at, jointOf(gap));
    if (conjunctions.includes(tokens.word(at))) cut(at, at + 1, "list");
    while (cue >= 0 && cues.start(cue) < at) cue = cues.firstWith(asides | links, start, end, cue + 1);
    if (cue < 0 || cues.start(cue) > at || heads.some((head) => head.start < at && at < head.end)) continue;
    cut(at, at + 1, (cues.roles(cue) & asides) !== 0 ? "aside" : "explanation");
  }
  cut(end, end, "explanation");
  return segments;
}

function jointOf(gap: number): Joint {
  if ((gap & Gap.bar) !== 0) return "bar";
  if ((gap & LIST_MARKS) !== 0) return "list";
  return gap === Gap.comma ? "comma" : "explanation";
}
