import type { Classification } from "../classification.js";
import type { Label } from "../domain.js";
import { drawLean, findTopConcepts, findTopOthers, formatSigned } from "./figures.js";
import type { Paint, Style } from "./style.js";
import { pad, sanitiseLine, truncate, widthOf } from "./width.js";

export interface TableOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly style: Style;
}

/** A table that is written while results come in: the first rows are held back to measure the columns. */
export interface Table {
  /** Takes a result and returns what can be printed. */
  add(classification: Classification): string;
  /** What was held back. */
  end(): string;
}

const SAMPLE_ROWS = 100;

/** Concepts listed for each axis; the width of the column decides how many are seen. */
const MOST_CONCEPTS = 6;

interface Cells {
  readonly id: string;
  readonly label: Label;
  readonly confidence: string;
  readonly lean: string;
  readonly ml: string;
  readonly backend: string;
  readonly others: string;
  readonly notes: string;
}

export function createTable({ width, style }: TableOptions): Table {
  const waitingRows: Cells[] = [];
  let isOpen = false;
  let widest = { id: "id".length, notes: 0 };
  const flush = (): string => {
    if (waitingRows.length === 0) return "";
    const layout = measureColumns(widest, width);
    const head = isOpen ? "" : formatHeader(layout, style);
    isOpen = true;
    return [head, ...waitingRows.splice(0).map((row) => formatCells(row, layout, style))].join("");
  };
  return {
    add(classification) {
      const cells = toCells(classification);
      // An id that is longer than those before moves the columns: better than an id that is cut.
      widest = {
        id: Math.max(widest.id, widthOf(cells.id)),
        notes: Math.max(widest.notes, widthOf(cells.notes)),
      };
      waitingRows.push(cells);
      return isOpen || waitingRows.length === SAMPLE_ROWS ? flush() : "";
    },
    end: flush,
  };
}

function toCells(classification: Classification): Cells {
  const { id, label, confidence, lean, notes } = classification;
  const list = (mark: string, names: readonly string[]) =>
    names.length === 0 ? "" : sanitiseLine(`${mark}: ${names.join(", ")}`);
  return {
    id: sanitiseLine(String(id ?? "")),
    label,
    confidence: confidence.toFixed(2),
    lean: `${formatSigned(lean).padStart(5)} ${drawLean(lean)}`,
    ml: list("ML", findTopConcepts(classification, "ml", MOST_CONCEPTS)),
    backend: list("BE", findTopConcepts(classification, "backend", MOST_CONCEPTS)),
    others: label === "neither" ? list("other", findTopOthers(classification, MOST_CONCEPTS)) : "",
    notes: notes.join(", "),
  };
}

/** Widths of the columns; 0 leaves a column out. */
interface ColumnWidths {
  readonly id: number;
  readonly label: number;
  readonly confidence: number;
  readonly lean: number;
  readonly evidence: number;
  readonly notes: number;
}

const COLUMN_GAP = "  ";
const LEAST_EVIDENCE_WIDTH = 16;
const LEAST_AXIS_WIDTH = 12;

/** The evidence takes what the others leave; in a narrow terminal the notes shrink and go first, then the bar of the lean. */
function measureColumns(widest: { readonly id: number; readonly notes: number }, width: number): ColumnWidths {
  const id = Math.min(widest.id, Math.max(4, Math.floor(width / 4)));
  const notes = widest.notes === 0 ? 0 : Math.max("notes".length, Math.min(widest.notes, 24));
  const full = { id, label: 7, confidence: 4, lean: 13, evidence: 0, notes };
  const least = { ...full, notes: 0, lean: 5 };
  const layouts = [full, { ...full, notes: Math.min(notes, 12) }, { ...full, notes: 0 }];
  const fitting = layouts.find((layout) => widthLeft(layout, width) >= LEAST_EVIDENCE_WIDTH) ?? least;
  return { ...fitting, evidence: Math.max(0, widthLeft(fitting, width)) };
}

function widthLeft(layout: ColumnWidths, width: number): number {
  const others = [layout.id, layout.label, layout.confidence, layout.lean, layout.notes].filter((other) => other > 0);
  return width - others.reduce((sum, other) => sum + other + COLUMN_GAP.length, 0);
}

function formatHeader(layout: ColumnWidths, style: Style): string {
  const cells = [
    pad("id", layout.id),
    pad("label", layout.label),
    pad("conf", layout.confidence),
    pad(layout.lean > 5 ? " lean BE···ML" : " lean", layout.lean),
    pad("evidence", layout.evidence),
    pad("notes", layout.notes),
  ];
  return `${style.bold(cells.join(COLUMN_GAP).trimEnd())}\n`;
}

function formatCells(row: Cells, layout: ColumnWidths, style: Style): string {
  const paint = paintOfLabel(row.label, style);
  const cells = [
    pad(row.id, layout.id),
    paint(pad(row.label, layout.label)),
    pad(row.confidence, layout.confidence),
    pad(row.lean.slice(0, layout.lean), layout.lean),
    ...(row.notes === "" || layout.notes === 0
      ? [formatEvidence(row, layout.evidence + (layout.notes > 0 ? COLUMN_GAP.length + layout.notes : 0), style)]
      : [formatEvidence(row, layout.evidence, style), style.dim(truncate(row.notes, layout.notes))]),
  ];
  return `${cells.join(COLUMN_GAP).trimEnd()}\n`;
}

function paintOfLabel(label: Label, style: Style): Paint {
  return label === "neither" ? style.dim : style.leaning[label === "mixed" ? "both" : label];
}

/** What spoke for the label, then for the other side. The second gets a part of the column, or nothing when that is too small. */
function formatEvidence(row: Cells, width: number, style: Style): string {
  const ml = { text: row.ml, paint: style.leaning.ml };
  const backend = { text: row.backend, paint: style.leaning.backend };
  const others = { text: row.others, paint: style.leaning.neither };
  const order = row.label === "backend" ? [backend, ml] : [others, ml, backend];
  const [first, second] = order.filter(({ text }) => text !== "");
  if (first === undefined) return " ".repeat(width);
  const part = Math.floor(width / (row.label === "ml" || row.label === "backend" ? 3 : 2)) - COLUMN_GAP.length;
  const needed = widthOf(second?.text ?? "");
  const reserved = Math.max(Math.min(part, needed), width - widthOf(first.text) - COLUMN_GAP.length);
  if (second === undefined || reserved < Math.min(needed, LEAST_AXIS_WIDTH)) return first.paint(pad(first.text, width));
  const lead = truncate(first.text, width - reserved - COLUMN_GAP.length);
  return first.paint(lead) + COLUMN_GAP + second.paint(pad(second.text, width - widthOf(lead) - COLUMN_GAP.length));
}
