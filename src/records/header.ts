import { JobsiftError } from "../errors.js";
import { isBlankCell } from "./cells.js";
import { isKnownField } from "./fields.js";

/** Rows in which a header is looked for. */
const MOST_TITLE_ROWS = 20;

/** Takes the rows of a table in turn until one is the header: the first, or below titles the first that fills more cells than those. */
export class HeaderSearch {
  readonly #isHeader: (names: readonly string[]) => boolean;
  #titles = 0;
  #mostFilled = 0;

  /** @param isHeader Whether these are names of columns. */
  constructor(isHeader: (names: readonly string[]) => boolean) {
    this.#isHeader = isHeader;
  }

  /** Rows that were not the header. */
  get titles(): number {
    return this.#titles;
  }

  get isOver(): boolean {
    return this.#titles > MOST_TITLE_ROWS;
  }

  /** @param filled Its cells that are not blank: at least one. */
  accepts(names: readonly string[], filled: number): boolean {
    if (filled > this.#mostFilled && this.#isHeader(names)) return true;
    this.#mostFilled = Math.max(this.#mostFilled, filled);
    this.#titles++;
    return false;
  }
}

/** Says that titles were left out. */
export function noteTitles(titles: number, remark: (text: string) => void): void {
  if (titles > 0) remark(`${titles} ${titles === 1 ? "line" : "lines"} above the header left out`);
}

/** Whether a row is a header: it has the columns that the caller has named, or else any that could hold a title or a text. */
export function isHeaderRow(names: readonly string[], wanted: readonly string[]): boolean {
  return wanted.length > 0 ? findMissing(names, wanted) === undefined : names.some(isKnownField);
}

/**
 * @throws {JobsiftError} `invalid-data` when a column that the caller has named is missing, or any that could hold a title
 * or a text
 */
export function refuseHeader(header: readonly string[], file: string, wanted: readonly string[]): void {
  if (header.every(isBlankCell)) throw new JobsiftError("invalid-data", `${file} has no header: it is empty`, { file });
  const missing = findMissing(header, wanted);
  if (missing !== undefined)
    throw new JobsiftError("invalid-data", `${file} has no column "${missing}"; it has ${header.join(", ")}`, { file });
  if (isHeaderRow(header, wanted)) return;
  throw new JobsiftError(
    "invalid-data",
    `${file} has no column for a title or a text (title, job_title, description, text ...); it has ${header.join(", ")}: name them with --title-field and --text-field`,
    { file },
  );
}

function findMissing(header: readonly string[], wanted: readonly string[]): string | undefined {
  const known = header.map((name) => name.toLowerCase());
  return wanted.find((name) => !known.includes(name.toLowerCase()));
}
