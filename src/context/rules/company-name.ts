import type { Rule } from "./rule.js";

/** Words of the employer's name are the name. */
export const companyName: Rule = {
  reasons: ["other-sense"],
  isIdle: ({ companyWords }) => companyWords.size === 0,
  suppress({ start, end }, _sentence, { tokens, companyWords }) {
    for (let at = start; at < end; at++) if (!companyWords.has(tokens.hash(at))) return undefined;
    return "other-sense";
  },
};
