import { RULE_ROLES } from "../../../lexicon/cue-roles.js";
import { Gap } from "../../../text/tokens.js";
import type { MatchedPost } from "../reading.js";

/** A part of a title between marks, "and", or words such as "for". */
export interface Segment {
  /** First token. */
  readonly start: number;
  /** Token after the last. */
  readonly end: number;
  /** Whether it is one more item of a list, as behind a slash or "and", and does not explain what stands before. */
  readonly isListed: boolean;
}

const LIST_MARKS = Gap.slash | Gap.bar | Gap.ampersand | Gap.semicolon | Gap.bullet | Gap.plus;
const MARKS = LIST_MARKS | Gap.comma | Gap.open | Gap.close | Gap.dash | Gap.colon | Gap.line | Gap.stop | Gap.other;
const { breaks } = RULE_ROLES.heads;

/** Cuts the tokens of a title into its segments. */
export function cutTitle({ tokens, cues, lexicon }: MatchedPost, start: number, end: number): Segment[] {
  const { conjunctions } = lexicon.context;
  const segments: Segment[] = [];
  let from = start;
  let isListed = false;
  const close = (to: number) => {
    if (to > from) segments.push({ start: from, end: to, isListed });
  };
  for (let at = start; at < end; at++) {
    const gap = at === start ? 0 : tokens.gap(at);
    if ((gap & MARKS) !== 0) {
      close(at);
      from = at;
      isListed = (gap & LIST_MARKS) !== 0;
    }
    const isConjunction = conjunctions.includes(tokens.word(at));
    if (isConjunction || cues.hasRole(breaks, at, at + 1)) {
      close(at);
      from = at + 1;
      isListed = isConjunction;
    }
  }
  close(end);
  return segments;
}
