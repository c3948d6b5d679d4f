import type { Axis, Label } from "../domain.js";

/** How much of a job an axis is: 0 no part, 1 a secondary part, 2 a core duty. */
export type Level = 0 | 1 | 2;

/** The label that levels make; undefined unless both are known. */
export function labelOf(ml: Level | undefined, backend: Level | undefined): Label | undefined {
  if (ml === undefined || backend === undefined) return undefined;
  if (ml === 2) return backend === 2 ? "mixed" : "ml";
  return backend === 2 ? "backend" : "neither";
}

/** Whether the axis is a core duty of posts with this label. */
export function isCore(label: Label, axis: Axis): boolean {
  return label === axis || label === "mixed";
}
