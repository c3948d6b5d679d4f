import type { Rule } from "./rule.js";

/** Those who are paid to rate what models say read of machine learning and of code all day, and build neither. */
export const ratingWork: Rule = {
  data: "ratingWork",
  reasons: ["rating-work"],
  suppress({ concept }, _sentence, { isRatingWork, lexicon }) {
    const speaksForAxis = lexicon.concepts[concept]?.leaning !== "neither";
    return isRatingWork && speaksForAxis ? "rating-work" : undefined;
  },
};
