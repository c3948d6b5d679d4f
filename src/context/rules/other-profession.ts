import { speaksForAxis } from "../reading/reading.js";
import type { Rule } from "./rule.js";

/**
 * "Recruiter, Machine Learning": what another profession sells, teaches, hires for or manages is the work of others. So is
 * all that its text says of an axis: a career coach of backend engineers builds no backend. What is said of the company
 * has a reason of its own.
 */
export const otherProfession: Rule = {
  data: "heads",
  reasons: ["other-team"],
  suppress({ isOthersWork, concept }, { section }, reading) {
    if (isOthersWork) return "other-team";
    const isOutsideCompany = section !== "title" && section !== "company";
    return reading.isOtherProfession && isOutsideCompany && speaksForAxis(concept, reading) ? "other-team" : undefined;
  },
};
