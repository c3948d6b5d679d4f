import type { Classification, Evidence } from "./classification.js";
import { MESSAGES } from "./lexicon/messages.js";

/** As many names as a reader takes in at once. */
const MOST_TERMS = 3;

/**
 * One sentence about a verdict for people who are not engineers.
 *
 * @example
 * ```ts
 * import { classify, summarise } from "jobsift";
 *
 * summarise(classify("You train models.")).startsWith("This is most likely a machine-learning job"); // => true
 * ```
 */
export function summarise(classification: Pick<Classification, "label" | "confidence" | "evidence" | "notes">): string {
  const { label, confidence, evidence, notes } = classification;
  const terms = joinNames(strongestFor(classification));
  const percent = `${Math.round(confidence * 100)} %`;
  const { summary } = MESSAGES;
  const template =
    evidence.length === 0 && label === "neither" && notes.includes("no-evidence")
      ? summary["no-evidence"]
      : terms === ""
        ? label === "neither"
          ? summary.neither
          : summary["without-terms"]
        : label === "neither"
          ? summary["neither-with-terms"]
          : summary[label];
  return template
    .replace("{label}", () => MESSAGES.labels[label])
    .replace("{confidence}", () => percent)
    .replace("{terms}", () => terms);
}

/** Names of the concepts that speak most for the label, or, for neither, most against it. */
function strongestFor({ label, evidence }: Pick<Classification, "label" | "evidence">): string[] {
  const supports = ({ contributions: { ml, backend } }: Evidence): boolean => {
    if (label === "ml") return ml > 0 && ml >= backend;
    if (label === "backend") return backend > 0 && backend >= ml;
    return ml > 0 || backend > 0;
  };
  const names = new Set(evidence.filter(supports).map(({ name }) => name));
  return [...names].slice(0, MOST_TERMS);
}

function joinNames(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
