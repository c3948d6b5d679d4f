import type { Section, SuppressionReason } from "../../domain.js";
import type { Rule } from "./rule.js";

/** Benefits, legal text and the steps of hiring stand in every post of an employer. */
export const standingText: Rule = {
  reasons: ["boilerplate", "hiring-process"],
  suppress: (_candidate, { section }) => suppressionIn(section),
};

function suppressionIn(section: Section): SuppressionReason | undefined {
  switch (section) {
    case "benefits":
    case "legal":
      return "boilerplate";
    case "process":
      return "hiring-process";
    default:
      return undefined;
  }
}
