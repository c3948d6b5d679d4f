import type { Classification } from "../classification.js";
import type { Label } from "../domain.js";
import { leanBar, signed, topConcepts, topOthers } from "./figures.js";
import type { Paint, Style } from "./style.js";
import { displayWidth, pad, safeLine, truncate } from "./width.js";

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

const sample = 100;

/** Concepts listed for each axis; the width of the column decides how many are seen. */
const most = 6;

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
  const held: Cells[] = [];
  let isOpen = false;
  let widest = { id: "id".length, notes: 0 };
  const flush = (): string => {
    if (held.length === 0) return "";
    const layout = measure(widest, width);
    const head = isOpen ? "" : header(layout, style);
    isOpen = true;
    return [head, ...held.splice(0).map((row) => line(row, layout, style))].join("");
  };
  return {
    add(classification) {
      const cells = toCells(classification);
      // An id that is longer than those before moves the columns: better than an id that is cut.
      widest = {
        id: Math.max(widest.id, displayWidth(cells.id)),
        notes: Math.max(widest.notes, displayWidth(cells.notes)),
      };
      held.push(cells);
      return isOpen || held.length === sample ? flush() : "";
    },
    end: flush,
  };
}

function toCells(classification: Classification): Cells {
  const { id, label, confidence, lean, notes } = classification;
  const list = (mark: string, names: readonly string[]) =>
    names.length === 0 ? "" : safeLine(`${mark}: ${names.join(", ")}`);
  return {
    id: safeLine(String(id ?? "")),
    label,
    confidence: confidence.toFixed(2),
    lean: `${signed(lean).padStart(5)} ${leanBar(lean)}`,
    ml: list("ML", topConcepts(classification, "ml", most)),
    backend: list("BE", topConcepts(classification, "backend", most)),
    others: label === "neither" ? list("other", topOthers(classification, most)) : "",
    notes: notes.join(", "),
  };
}

/** Widths of the columns; 0 leaves a column out. */
interface Layout {
  readonly id: number;
  readonly label: number;
  readonly confidence: number;
  readonly lean: number;
  readonly evidence: number;
  readonly notes: number;
}

const gap = "  ";
const leastEvidence = 16;
const leastAxis = 12;

/** The evidence takes what the others leave; in a narrow terminal the notes shrink and go first, then the bar of the lean. */
function measure(widest: { readonly id: number; readonly notes: number }, width: number): Layout {
  const id = Math.min(widest.id, Math.max(4, Math.floor(width / 4)));
  const notes = widest.notes === 0 ? 0 : Math.max("notes".length, Math.min(widest.notes, 24));
  const full = { id, label: 7, confidence: 4, lean: 13, evidence: 0, notes };
  const least = { ...full, notes: 0, lean: 5 };
  const layouts = [full, { ...full, notes: Math.min(notes, 12) }, { ...full, notes: 0 }];
  const fitting = layouts.find((layout) => remaining(layout, width) >= leastEvidence) ?? least;
  return { ...fitting, evidence: Math.max(0, remaining(fitting, width)) };
}

function remaining(layout: Layout, width: number): number {
  const others = [layout.id, layout.label, layout.confidence, layout.lean, layout.notes].filter((other) => other > 0);
  return width - others.reduce((sum, other) => sum + other + gap.length, 0);
}

function header(layout: Layout, style: Style): string {
  const cells = [
    pad("id", layout.id),
    pad("label", layout.label),
    pad("conf", layout.confidence),
    pad(layout.lean > 5 ? " lean BE···ML" : " lean", layout.lean),
    pad("evidence", layout.evidence),
    pad("notes", layout.notes),
  ];
  return `${style.bold(cells.join(gap).trimEnd())}\n`;
}

function line(row: Cells, layout: Layout, style: Style): string {
  const paint = labelPaint(row.label, style);
  const cells = [
    pad(row.id, layout.id),
    paint(pad(row.label, layout.label)),
    pad(row.confidence, layout.confidence),
    pad(row.lean.slice(0, layout.lean), layout.lean),
    ...(row.notes === "" || layout.notes === 0
      ? [evidence(row, layout.evidence + (layout.notes > 0 ? gap.length + layout.notes : 0), style)]
      : [evidence(row, layout.evidence, style), style.dim(truncate(row.notes, layout.notes))]),
  ];
  return `${cells.join(gap).trimEnd()}\n`;
}

function labelPaint(label: Label, style: Style): Paint {
  return label === "neither" ? style.dim : style.leaning[label === "mixed" ? "both" : label];
}

/** What spoke for the label, then for the other side. The second gets a part of the column, or nothing when that is too small. */
function evidence(row: Cells, width: number, style: Style): string {
  const ml = { text: row.ml, paint: style.leaning.ml };
  const backend = { text: row.backend, paint: style.leaning.backend };
  const others = { text: row.others, paint: style.leaning.neither };
  const order = row.label === "backend" ? [backend, ml] : [others, ml, backend];
  const [first, second] = order.filter(({ text }) => text !== "");
  if (first === undefined) return " ".repeat(width);
  const part = Math.floor(width / (row.label === "ml" || row.label === "backend" ? 3 : 2)) - gap.length;
  const needed = displayWidth(second?.text ?? "");
  const reserved = Math.max(Math.min(part, needed), width - displayWidth(first.text) - gap.length);
  if (second === undefined || reserved < Math.min(needed, leastAxis)) return first.paint(pad(first.text, width));
  const lead = truncate(first.text, width - reserved - gap.length);
  return first.paint(lead) + gap + second.paint(pad(second.text, width - displayWidth(lead) - gap.length));
}
