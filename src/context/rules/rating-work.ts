import type { Rule } from "./rule.js";

/** Those who are paid to rate what models say read of machine learning and of code all day, and build neither. */
export const ratingWork: Rule = {
  data: "ratingWork",
  reasons: ["rating-work"],
  isIdle: ({ isRatingWork }) => !isRatingWork,
  suppress({ concept }, _sentence, { lexicon }) {
    const speaksForAxis = lexicon.concepts[concept]?.leaning !== "neither";
    return speaksForAxis ? "rating-work" : undefined;
  },
};
