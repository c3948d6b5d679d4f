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
import { strictObject } from "./issues.js";

export const axisSchema = z.enum(AXES);
export const labelSchema = z.enum(LABELS);
export const leaningSchema = z.enum(LEANINGS);
export const facetSchema = z.enum(FACETS);
export const sectionSchema = z.enum(SECTIONS);
export const fieldSchema = z.enum(FIELDS);
export const noteSchema = z.enum(NOTES);
export const suppressionReasonSchema = z.enum(keysOf(SUPPRESSION_REASONS));
export const dampingReasonSchema = z.enum(keysOf(DAMPING_REASONS));
export const errorCodeSchema = z.enum(ERROR_CODES);

/** An object with one value for each axis. */
export function recordByAxis<Value extends z.ZodType>(value: Value) {
  return strictObject(tabulate(AXES, () => value));
}

/** An object with one value for each label. */
export function recordByLabel<Value extends z.ZodType>(value: Value) {
  return strictObject(tabulate(LABELS, () => value));
}
