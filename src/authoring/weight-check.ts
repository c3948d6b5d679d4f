import type { Lexicon } from "../lexicon/types.js";
import { WORK_AMOUNTS } from "../lexicon/work-amounts.js";
import type { MistakeList } from "./mistakes.js";

/** Finds fitted weights of no concept, and those that contradict the leaning of theirs. */
export function checkWeights(lexicon: Lexicon, report: MistakeList): void {
  const byId = new Map(lexicon.concepts.map((concept) => [concept.id, concept]));
  const joining = new Set([...(lexicon.interactions ?? []), ...WORK_AMOUNTS].map(({ id }) => id));
  for (const [id, sections] of Object.entries(lexicon.weights.concepts)) {
    const concept = byId.get(id);
    if (joining.has(id)) continue;
    if (!concept) {
      report.addInFile(
        "unknown-concept",
        "weights.json",
        id,
        "a weight for a concept that does not exist",
        "fit the weights again",
      );
      continue;
    }
    for (const [section, { ml, backend }] of Object.entries(sections)) {
      const { leaning } = concept;
      const wrong: string[] = [];
      if ((leaning === "ml" || leaning === "both") && ml < 0) wrong.push(`ml ${ml}`);
      if ((leaning === "backend" || leaning === "both") && backend < 0) wrong.push(`backend ${backend}`);
      if (leaning === "neither" && ml > 0) wrong.push(`ml ${ml}`);
      if (leaning === "neither" && backend > 0) wrong.push(`backend ${backend}`);
      if (wrong.length === 0) continue;
      const problem = `the weight ${wrong.join(" and ")} in "${section}" contradicts the leaning "${leaning}"`;
      report.addInConcept(
        "sign-conflict",
        concept,
        problem,
        "change the leaning, or fit the weights again (0 is neutral)",
      );
    }
  }
}
