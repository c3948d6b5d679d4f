import type { Classification, Evidence } from "../classification.js";
import type { Axis } from "../domain.js";

/** A number with its sign: `+0.61`, `-0.08`, `0.00`. */
export function formatSigned(value: number, digits = 2): string {
  const text = value.toFixed(digits);
  const isZero = Number(text) === 0;
  if (isZero) return text.replace("-", "");
  return value > 0 ? `+${text}` : text;
}

/** Where a lean stands between backend (left) and ML (right), in 7 columns. */
export function drawLean(lean: number): string {
  const position = Math.round((lean + 1) * 3);
  return `${"─".repeat(position)}●${"─".repeat(6 - position)}`;
}

const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/** A bar of `share` (-1 to 1) of `width` columns, never empty for a share other than 0; what is negative is hollow. */
export function drawBar(share: number, width: number): string {
  if (share < 0) return "░".repeat(Math.max(1, Math.round(-share * width)));
  const eighths = Math.max(share > 0 ? 1 : 0, Math.round(share * width * 8));
  return "█".repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? "");
}

const HEIGHTS = "▁▂▃▄▅▆▇█";

/** Counts as columns of one character, the largest the highest; a count other than 0 is never as low as one that is. */
export function drawSparkline(counts: readonly number[]): string {
  const most = Math.max(1, ...counts);
  const column = (count: number) => (count === 0 ? 0 : Math.max(1, Math.round((count / most) * (HEIGHTS.length - 1))));
  return counts.map((count) => HEIGHTS[column(count)] ?? "").join("");
}

/** What a concept added to one score, over all its mentions. */
export interface ConceptContribution {
  readonly name: string;
  readonly contribution: number;
  readonly mentions: readonly Evidence[];
}

/** Concepts by what they added to an axis, largest absolute value first, ties as in the evidence; none that added nothing. */
export function contributionsByConcept(classification: Classification, axis: Axis): readonly ConceptContribution[] {
  const byConcept = new Map<string, Evidence[]>();
  for (const mention of classification.evidence) {
    const mentions = byConcept.get(mention.concept);
    if (mentions === undefined) byConcept.set(mention.concept, [mention]);
    else mentions.push(mention);
  }
  return [...byConcept.values()]
    .map((mentions) => ({
      name: mentions[0]?.name ?? "",
      contribution: mentions.reduce((sum, { contributions }) => sum + contributions[axis], 0),
      mentions,
    }))
    .filter(({ contribution }) => contribution !== 0)
    .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
}

/** Names of the concepts that spoke most for an axis. */
export function findTopConcepts(classification: Classification, axis: Axis, count: number): readonly string[] {
  return contributionsByConcept(classification, axis)
    .filter(({ contribution }) => contribution > 0)
    .slice(0, count)
    .map(({ name }) => name);
}

/** Names of the concepts that spoke most against both axes: for another kind of job. */
export function findTopOthers(classification: Classification, count: number): readonly string[] {
  return contributionsByConcept(classification, "backend")
    .filter(({ contribution, mentions }) => contribution < 0 && mentions[0]?.leaning === "neither")
    .slice(0, count)
    .map(({ name }) => name);
}
