import * as Gap from "../../text/gap.js";
import type { Rule } from "./rule.js";

/** What a field holds stands at most this far behind its name. In words. */
const LONGEST_FIELD = 16;

/** What a job board files a post under ("Industries", "Functional Area: ...") is no work of the hire. */
export const boardField: Rule = {
  reasons: ["page-chrome"],
  isIdle: ({ hasBoardFields }) => !hasBoardFields,
  suppress({ start }, _sentence, { cues, tokens, lexicon }) {
    const { fields } = lexicon.context;
    if (start < tokens.titleCount) return undefined;
    const first = Math.max(tokens.titleCount, start - LONGEST_FIELD);
    let lines = 0;
    for (let at = start; at >= first && lines < 2; at--) {
      if ((tokens.gap(at) & Gap.line) === 0) continue;
      const mark = lines === 0 ? Gap.colon : Gap.line;
      if (opensField(at, mark)) return "page-chrome";
      lines++;
    }
    return undefined;

    /** Whether a name of a field begins at a token, and a mark ends it. */
    function opensField(at: number, mark: number): boolean {
      const end = fields === undefined ? -1 : cues.longestFrom(fields, at);
      return end > at && end <= start && (tokens.gap(end) & mark) !== 0;
    }
  },
};
