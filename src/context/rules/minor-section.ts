import { sectionAt } from "../reading/reading.js";
import type { Rule } from "./rule.js";

/** Nice-to-haves and text about the company count for less. */
export const minorSection: Rule = {
  reasons: ["nice-to-have", "company"],
  damp({ start }, sentence, { lexicon }) {
    const section = sectionAt(sentence, start);
    if (section !== "nice-to-have" && section !== "company") return undefined;
    return { by: section, factor: lexicon.context.damping[section] };
  },
};
