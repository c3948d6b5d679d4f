import type { ErrorRecord } from "../errors.js";
import { errorRecord, type Row } from "./row.js";

/** What decides where an element ends; an escaped quote ends no string. */
const structure = /\\[^\n]|["[\]{},\n]/g;

/**
 * The elements of an array that is not JSON as a whole, parted by its brackets and commas alone; the broken ones become
 * error records with the line they begin in. What follows an element that never ends is lost with it.
 * `text` begins with "[", but for white space.
 */
export function* brokenArrayRows(text: string, file: string): Generator<Row | ErrorRecord> {
  const open = text.indexOf("[") + 1;
  const array = text.slice(open);
  let line = 1 + lineEnds(text.slice(0, open));
  let start = { at: 0, line };
  let row = 1;
  let depth = 0;
  let inString = false;
  for (const { 0: mark, index } of array.matchAll(structure)) {
    if (mark === '"') inString = !inString;
    if (mark === "\n") line += 1;
    if (inString) continue;
    if (mark === "[" || mark === "{") depth += 1;
    if (mark === "]" || mark === "}") depth -= 1;
    if (depth < 0 || (depth === 0 && mark === ",")) {
      yield elementRow(array.slice(start.at, index), start.line, { file, row });
      start = { at: index + 1, line };
      row += 1;
    }
    if (depth < 0) break;
  }
  const rest = array.slice(start.at);
  if (depth < 0) {
    if (rest.trim() !== "") yield errorRecord("invalid-data", "broken JSON: more after the array", { file, line });
    return;
  }
  const last = elementRow(rest, start.line, { file, row });
  if ("value" in last) yield last;
  const place = { file, line: start.line + lineEnds(leadingSpace(rest)), row };
  yield errorRecord("invalid-data", "broken JSON: the array never ends", place);
}

function elementRow(text: string, line: number, place: { file: string; row: number }): Row | ErrorRecord {
  try {
    return { value: JSON.parse(text), place };
  } catch {
    const message = text.trim() === "" ? "broken JSON: a comma without an element" : "broken JSON";
    return errorRecord("invalid-data", message, { ...place, line: line + lineEnds(leadingSpace(text)) });
  }
}

function leadingSpace(text: string): string {
  return text.slice(0, text.length - text.trimStart().length);
}

function lineEnds(text: string): number {
  return text.split("\n").length - 1;
}
