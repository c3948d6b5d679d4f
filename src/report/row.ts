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

/** A result in one row for spreadsheets and databases, in the order of `ROW_COLUMNS`; lists are joined by "; ". */
export function toRow(classification: Classification): readonly (string | number)[] {
  const { id, label, confidence, lean, axes, notes, lexicon } = classification;
  return [
    id ?? "",
    label,
    confidence,
    lean,
    axes.ml.probability,
    axes.backend.probability,
    findTopConcepts(classification, "ml", 5).join("; "),
    findTopConcepts(classification, "backend", 5).join("; "),
    notes.join("; "),
    lexicon,
  ];
}
