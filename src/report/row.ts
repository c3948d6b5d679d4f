import type { Classification } from "../classification.js";
import { findTopConcepts } from "./figures.js";

/** The columns of the flat form of a result. */
export const ROW_COLUMNS = [
  "id",
  "label",
  "confidence",
  "lean",
  "p_ml",
  "p_backend",
  "top_ml",
  "top_backend",
  "notes",
  "lexicon",
] as const;

/** The flat form of a result, by column. */
export type FlatResult = Readonly<Record<(typeof ROW_COLUMNS)[number], string | number | readonly string[]>>;

/** The concepts that a row names for an axis. */
const MOST_CONCEPTS = 5;

/** A result without what only programs take apart; without an id, that is empty. */
export function flattenResult(classification: Classification): FlatResult {
  const { id, label, confidence, lean, axes, notes, lexicon } = classification;
  return {
    id: id ?? "",
    label,
    confidence,
    lean,
    p_ml: axes.ml.probability,
    p_backend: axes.backend.probability,
    top_ml: findTopConcepts(classification, "ml", MOST_CONCEPTS),
    top_backend: findTopConcepts(classification, "backend", MOST_CONCEPTS),
    notes,
    lexicon,
  };
}

/** A result in one row for spreadsheets and databases, in the order of `ROW_COLUMNS`; lists are joined by "; ". */
export function toRow(classification: Classification): readonly (string | number)[] {
  const flat = flattenResult(classification);
  return ROW_COLUMNS.map((column) => {
    const value = flat[column];
    return typeof value === "object" ? value.join("; ") : value;
  });
}
