import type { AxisValues } from "../classification.js";
import type { Judgement } from "../context/judge.js";
import { roundLogOdds } from "../lexicon/compile-weights.js";
import type { Contributions } from "./contributions.js";

/** A text with so many concepts speaks for itself; with fewer, the title speaks for the rest. */
const SPEAKING = 3;

/**
 * How much a text says of the work: 0 (nothing, so the title decides as it would alone) to 1. Under a title that says
 * nothing, one concept is enough.
 */
export function speechOf(judgements: readonly Judgement[]): number {
  const concepts = new Set<number>();
  let isTitleMute = true;
  for (const { candidate, section, suppressed } of judgements) {
    if (suppressed) continue;
    if (section === "title") isTitleMute = false;
    else concepts.add(candidate.concept);
    if (concepts.size === SPEAKING) return 1;
  }
  return isTitleMute ? Math.min(1, concepts.size) : concepts.size / SPEAKING;
}

/** What mentions add to a post whose text says little: in parts as to a whole post, for the rest as to a title alone. */
export function blendContributions(
  judgements: readonly Judgement[],
  whole: Contributions,
  title: Contributions,
  speech: number,
): Contributions {
  const values = judgements.map(({ section }, index) => {
    const asWhole = whole.values[index];
    return blend(asWhole, section === "title" ? title.values[index] : undefined, speech);
  });
  return { values, joined: whole.joined };
}

/** Between two pairs of log odds, of which an absent one is 0. */
export function blend(whole: AxisValues | undefined, title: AxisValues | undefined, speech: number): AxisValues {
  const between = (axis: keyof AxisValues) =>
    roundLogOdds(speech * (whole?.[axis] ?? 0) + (1 - speech) * (title?.[axis] ?? 0));
  return { ml: between("ml"), backend: between("backend") };
}
