import { sectionAt } from "../reading/reading.js";
import type { Rule } from "./rule.js";

/** So many nice-to-haves of an axis count as they are; more count together for no more, whatever is required outweighs them. */
const FULL_OPTIONAL = 3;

/** Nice-to-haves and text about the company count for less. */
export const minorSection: Rule = {
  reasons: ["nice-to-have", "company"],
  damp({ concept, start }, sentence, { lexicon, optionalMentions }) {
    const section = sectionAt(sentence, start);
    if (section !== "nice-to-have" && section !== "company") return undefined;
    const factor = lexicon.context.damping[section];
    const leaning = lexicon.concepts[concept]?.leaning;
    if (section === "company" || (leaning !== "ml" && leaning !== "backend")) return { by: section, factor };
    return { by: section, factor: factor * Math.min(1, FULL_OPTIONAL / optionalMentions[leaning]) };
  },
};
