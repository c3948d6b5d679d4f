import { speaksForAxis } from "../reading/reading.js";
import type { Rule } from "./rule.js";

/** Those who are paid to rate what models say read of machine learning and of code all day, and build neither. */
export const ratingWork: Rule = {
  data: "ratingWork",
  reasons: ["rating-work"],
  isIdle: ({ isRatingWork }) => !isRatingWork,
  suppress: ({ concept }, _sentence, reading) => (speaksForAxis(concept, reading) ? "rating-work" : undefined),
};
