import { AXES } from "../../domain.js";
import type { Rule } from "./rule.js";

/** "Another team trains the models", "our customers run Kafka", "you sell vector databases": work around that of the hire. */
export const othersWork: Rule = {
  data: "othersWork",
  reasons: ["other-team"],
  suppress({ concept, start }, { others }, { lexicon, titleAxes }) {
    if (others.length === 0) return undefined;
    const leaning = lexicon.concepts[concept]?.leaning;
    const isOwnAxis =
      leaning === "both" ? titleAxes.size > 0 : AXES.some((axis) => axis === leaning && titleAxes.has(axis));
    const isOthers = others.some((span) => start >= span.start && start < span.end && !(span.isDoubtful && isOwnAxis));
    return isOthers ? "other-team" : undefined;
  },
};
