import type { Classification } from "./classification.js";
import { LABELS, type Label } from "./domain.js";
import { mustBe, noSuch, oneOf, quoteValue } from "./errors.js";

/** Least confidence, 0 to 1, at which a label is taken without review. A label that is not named is taken as it is. */
export type Thresholds = Readonly<Partial<Record<Label, number>>>;

/**
 * The label, or "review" when its confidence is below the threshold for that label.
 * @throws {JobsiftError} `invalid-option` when a label is unknown or a threshold is outside 0 to 1.
 *
 * @example
 * ```ts
 * import { decide } from "jobsift";
 *
 * decide({ label: "ml", confidence: 0.8 }, { ml: 0.9 }); // => "review"
 * ```
 */
export function decide(
  { label, confidence }: Pick<Classification, "label" | "confidence">,
  thresholds: Thresholds,
): Label | "review" {
  if (typeof thresholds !== "object" || thresholds === null) {
    const allowed = `an object with a number from 0 to 1 by label (${LABELS.join(", ")})`;
    throw mustBe("invalid-option", "thresholds", allowed, quoteValue(thresholds));
  }
  for (const [name, threshold] of Object.entries(thresholds)) {
    if (!(LABELS as readonly string[]).includes(name))
      throw noSuch("invalid-option", "label", name, oneOf(LABELS), "thresholds");
    if (!(threshold >= 0 && threshold <= 1))
      throw mustBe("invalid-option", `thresholds.${name}`, "a number from 0 to 1", quoteValue(threshold));
  }
  const threshold = thresholds[label];
  return threshold === undefined || confidence >= threshold ? label : "review";
}
