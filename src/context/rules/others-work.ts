import type { Candidate } from "../../match/candidates.js";
import { OTHERS_SIGNS } from "../reading/others-work.js";
import type { OthersWork, Reading } from "../reading/reading.js";
import type { Rule } from "./rule.js";

/** "Another team trains the models", "our customers run Kafka", "you sell vector databases": work around that of the hire. */
export const othersWork: Rule = {
  data: "othersWork",
  reasons: ["other-team"],
  isIdle: ({ cues }) => (cues.allSigns & OTHERS_SIGNS) === 0,
  suppress(candidate, { others }, reading) {
    return others.length > 0 && isOthers(candidate, others, reading) ? "other-team" : undefined;
  },
};

function isOthers({ concept, start }: Candidate, others: readonly OthersWork[], reading: Reading): boolean {
  const isOwn = isOwnAxis(concept, reading);
  return others.some((span) => start >= span.start && start < span.end && !(span.isDoubtful && isOwn));
}

/** Whether the title names a role of the axis that a concept speaks for. */
function isOwnAxis(concept: number, { lexicon, titleAxes }: Reading): boolean {
  const leaning = lexicon.concepts[concept]?.leaning;
  return titleAxes.some((axis) => leaning === axis || leaning === "both");
}
