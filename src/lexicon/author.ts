import type { AxisValues } from "../classification.js";
import type { Weighted } from "./types.js";

/** What the author says a concept or an interaction is worth on each axis, among the duties. */
export function authorStrengthOf({ leaning, strength }: Weighted, against: number): AxisValues {
  switch (leaning) {
    case "ml":
      return { ml: strength, backend: -strength * against };
    case "backend":
      return { ml: -strength * against, backend: strength };
    case "both":
      return { ml: strength, backend: strength };
    case "neither":
      return { ml: -strength, backend: -strength };
  }
}
