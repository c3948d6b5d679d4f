import type { Section, SuppressionReason } from "../../domain.js";
import type { Rule } from "./rule.js";

const SECTION_SUPPRESSIONS: Readonly<Partial<Record<Section, SuppressionReason>>> = {
  benefits: "boilerplate",
  legal: "boilerplate",
  process: "hiring-process",
};

/** Benefits, legal text and the steps of hiring stand in every post of an employer. */
export const standingText: Rule = {
  reasons: ["boilerplate", "hiring-process"],
  suppress: (_candidate, { section }) => SECTION_SUPPRESSIONS[section],
};
