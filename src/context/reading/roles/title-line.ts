import { RULE_ROLES } from "../../../lexicon/cue-roles.js";
import { Gap } from "../../../text/tokens.js";
import type { MatchedPost } from "../reading.js";

/** A part of a title between marks, "and", or words such as "for". */
export interface Segment {
  /** First token. */
  readonly start: number;
  /** Token after the last. */
  readonly end: number;
  /** Whether it can name a field of the hire, and not a place or an employer, as behind "at". */
  readonly isOfHire: boolean;
  /** Whether it is one more item of a list, as behind a slash or "and", and does not explain what stands before. */
  readonly isListed: boolean;
}

const LIST_MARKS = Gap.slash | Gap.bar | Gap.ampersand | Gap.semicolon | Gap.bullet | Gap.plus;
const MARKS = LIST_MARKS | Gap.comma | Gap.open | Gap.close | Gap.dash | Gap.colon | Gap.line | Gap.stop | Gap.other;
const { links, asides } = RULE_ROLES.heads;

/** Cuts the tokens of a title into its segments. */
export function cutTitle({ tokens, cues, lexicon }: MatchedPost, start: number, end: number): Segment[] {
  const { conjunctions } = lexicon.context;
  const segments: Segment[] = [];
  let from = start;
  let isListed = false;
  let isOfHire = true;
  const close = (to: number) => {
    if (to > from) segments.push({ start: from, end: to, isListed, isOfHire });
  };
  for (let at = start; at < end; at++) {
    const gap = at === start ? 0 : tokens.gap(at);
    if ((gap & MARKS) !== 0) {
      close(at);
      from = at;
      isListed = (gap & LIST_MARKS) !== 0;
      isOfHire = true;
    }
    const isConjunction = conjunctions.includes(tokens.word(at));
    const isAside = cues.hasRole(asides, at, at + 1);
    if (isConjunction || isAside || cues.hasRole(links, at, at + 1)) {
      close(at);
      from = at + 1;
      isListed = isConjunction;
      isOfHire = !isAside;
    }
  }
  close(end);
  return segments;
}
