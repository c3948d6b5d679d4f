import { ASIDES } from "../../domain.js";
import type { Rule } from "./rule.js";

/** What belongs to the page or to another opening does not count, whatever it says. */
export const aside: Rule = {
  reasons: ASIDES,
  suppress: (_candidate, sentence) => sentence.aside,
};
