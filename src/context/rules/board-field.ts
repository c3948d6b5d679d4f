import * as Gap from "../../text/gap.js";
import type { Reading } from "../reading/reading.js";
import type { Rule } from "./rule.js";

/** What a field holds stands at most this far behind its name. In words. */
const LONGEST_FIELD = 16;

/** What a job board files a post under ("Industries", "Functional Area: ...") is no work of the hire. */
export const boardField: Rule = {
  reasons: ["page-chrome"],
  isIdle: ({ hasBoardFields }) => !hasBoardFields,
  suppress: ({ start }, _sentence, reading) => (standsInField(start, reading) ? "page-chrome" : undefined),
};

function standsInField(start: number, reading: Reading): boolean {
  const { tokens } = reading;
  if (start < tokens.titleCount) return false;
  const first = Math.max(tokens.titleCount, start - LONGEST_FIELD);
  let lines = 0;
  for (let at = start; at >= first && lines < 2; at--) {
    if ((tokens.gap(at) & Gap.line) === 0) continue;
    if (opensField(at, start, lines === 0 ? Gap.colon : Gap.line, reading)) return true;
    lines++;
  }
  return false;
}

/** Whether a name of a field begins at a token, and a mark ends it before the mention. */
function opensField(at: number, start: number, mark: number, { cues, tokens, lexicon }: Reading): boolean {
  const { fields } = lexicon.context;
  const end = fields === undefined ? -1 : cues.longestFrom(fields, at);
  return end > at && end <= start && (tokens.gap(end) & mark) !== 0;
}
