import type { Rule } from "./rule.js";

/** "Data Scientist", but "there is zero machine learning in this job": the text knows better than the title. */
export const deniedAxis: Rule = {
  data: "denials",
  reasons: ["negated"],
  isIdle: ({ deniedAxes }) => deniedAxes.length === 0,
  suppress({ concept }, { section }, { deniedAxes, lexicon }) {
    const leaning = lexicon.concepts[concept]?.leaning;
    return section === "title" && deniedAxes.some((axis) => axis === leaning) ? "negated" : undefined;
  },
};
