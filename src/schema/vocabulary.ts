import * as z from "zod";
import {
  AXES,
  DAMPING_REASONS,
  ERROR_CODES,
  FACETS,
  FIELDS,
  keysOf,
  LABELS,
  LEANINGS,
  NOTES,
  SECTIONS,
  SUPPRESSION_REASONS,
  tabulate,
} from "../domain.js";
import { strict } from "./issues.js";

export const axis = z.enum(AXES);
export const label = z.enum(LABELS);
export const leaning = z.enum(LEANINGS);
export const facet = z.enum(FACETS);
export const section = z.enum(SECTIONS);
export const field = z.enum(FIELDS);
export const note = z.enum(NOTES);
export const suppressionReason = z.enum(keysOf(SUPPRESSION_REASONS));
export const dampingReason = z.enum(keysOf(DAMPING_REASONS));
export const errorCode = z.enum(ERROR_CODES);

/** An object with one value for each axis. */
export function byAxis<Value extends z.ZodType>(value: Value) {
  return strict(tabulate(AXES, () => value));
}

/** An object with one value for each label. */
export function byLabel<Value extends z.ZodType>(value: Value) {
  return strict(tabulate(LABELS, () => value));
}
