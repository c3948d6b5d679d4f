import type { Classification } from "../../src/classification.js";
import { AXES, type Axis, type Label, type Leaning } from "../../src/domain.js";
import { isCore, type Level } from "../../src/evaluate/index.js";
import type { Lexicon } from "../../src/lexicon/types.js";

/** Why a post that is `mixed` was called something else, or one that is not was called `mixed`; the first that holds. */
export const MIXED_CAUSES = [
  ["nothing", "missed: nothing found of the axis"],
  ["suppressed", "missed: half of it or more found and not counted"],
  ["damped", "missed: half of it or more damped"],
  ["outweighed", "missed: outweighed by evidence against"],
  ["little", "missed: too little of it"],
  ["secondary", "invented: a secondary part of the job taken for a core duty"],
  ["absent", "invented: no part of the job taken for a core duty"],
] as const;

export type MixedCause = (typeof MIXED_CAUSES)[number][0];

/** Number of errors by cause. */
export type MixedErrors = Readonly<Record<MixedCause, number>>;

/** A verdict on a post whose label, and levels where they are known, people gave. */
export interface MixedVerdict {
  readonly label: Label;
  readonly levels: Readonly<Record<Axis, Level | undefined>>;
  readonly verdict: Classification;
}

/** Counts the errors about `mixed` by cause, once for each axis that was missed or invented. */
export function countMixedErrors(verdicts: readonly MixedVerdict[], { concepts }: Lexicon): MixedErrors {
  const leanings = new Map(concepts.map(({ id, leaning }) => [id, leaning]));
  const counts: Record<MixedCause, number> = {
    nothing: 0,
    suppressed: 0,
    damped: 0,
    outweighed: 0,
    little: 0,
    secondary: 0,
    absent: 0,
  };
  for (const { label, levels, verdict } of verdicts) {
    for (const axis of AXES) {
      const isCalled = verdict.axes[axis].probability >= 0.5;
      if (label === "mixed" && verdict.label !== "mixed" && !isCalled) counts[causeOfMiss(axis, verdict, leanings)]++;
      if (verdict.label === "mixed" && !isCore(label, axis)) counts[levels[axis] === 0 ? "absent" : "secondary"]++;
    }
  }
  return counts;
}

function causeOfMiss(
  axis: Axis,
  { evidence, suppressed, axes }: Classification,
  leanings: ReadonlyMap<string, Leaning>,
): MixedCause {
  const speaksOf = (leaning: Leaning | undefined) => leaning === axis || leaning === "both";
  const found = evidence.filter(({ leaning }) => speaksOf(leaning));
  const uncounted = suppressed.filter(
    ({ reason, concept }) => reason !== "other-sense" && speaksOf(leanings.get(concept)),
  );
  if (found.length + uncounted.length === 0) return "nothing";
  if (uncounted.length >= found.length) return "suppressed";
  if (found.filter(({ damped }) => damped !== undefined).length * 2 >= found.length) return "damped";
  const against = evidence.reduce((sum, { contributions }) => sum + Math.min(0, contributions[axis]), 0);
  return axes[axis].score - against > 0 ? "outweighed" : "little";
}
