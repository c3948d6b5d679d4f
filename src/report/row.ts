import type { Classification } from "../classification.js";
import { topConcepts } from "./figures.js";

/** The columns of the flat form of a result. */
export const rowColumns = [
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

/** A result in one row for spreadsheets and databases, in the order of `rowColumns`; lists are joined by "; ". */
export function flatRow(classification: Classification): readonly (string | number)[] {
  const { id, label, confidence, lean, axes, notes, lexicon } = classification;
  return [
    id ?? "",
    label,
    confidence,
    lean,
    axes.ml.probability,
    axes.backend.probability,
    topConcepts(classification, "ml", 5).join("; "),
    topConcepts(classification, "backend", 5).join("; "),
    notes.join("; "),
    lexicon,
  ];
}
