/** Cells of results that a spreadsheet would run: texts, which can be escaped, and ids, which are never changed. */
export type FormulaKind = "text" | "id";

export type CountFormula = (kind: FormulaKind) => void;

export type FormulaCounts = Record<FormulaKind, number>;

export function createFormulaCounts(): FormulaCounts {
  return { text: 0, id: 0 };
}

/** Adds those of `other`. */
export function addFormulas(counts: FormulaCounts, other: Readonly<FormulaCounts>): void {
  counts.text += other.text;
  counts.id += other.id;
}

/** What makes a formula of a cell, also in full width and behind blanks, which some spreadsheets drop. */
const FORMULA_BEGINNING = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;

/** "-5", "-1e-7" and "+1,000.50 %" are what they are. */
const NUMBER = /^\s*[+-]?[\d.,]*\d(e[+-]?\d+)?\s*%?\s*$/i;

/** Whether a spreadsheet that opens a file of text would run the cell instead of showing it. */
export function isFormula(cell: string | number): cell is string {
  return typeof cell === "string" && FORMULA_BEGINNING.test(cell) && !NUMBER.test(cell);
}

/** The cell as a spreadsheet shows it: the apostrophe makes a text of anything. */
export function escapeFormula<Cell extends string | number>(cell: Cell): Cell | string {
  return isFormula(cell) ? `'${cell}` : cell;
}
