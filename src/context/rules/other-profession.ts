import type { Rule } from "./rule.js";

/** "Recruiter, Machine Learning": what another profession sells, teaches, hires for or manages is the work of others. */
export const otherProfession: Rule = {
  data: "heads",
  reasons: ["other-team"],
  suppress: ({ isOthersWork }) => (isOthersWork ? "other-team" : undefined),
};
