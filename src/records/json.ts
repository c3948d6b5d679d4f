import type { ErrorRecord } from "../errors.js";
import { brokenArrayRows } from "./broken-array.js";
import { errorRecord, isErrorRecord, type Row } from "./row.js";
import { gather, type Place } from "./source.js";

/** One JSON value a line; blank lines are skipped, a broken line becomes an error record. */
export async function* ndjsonRows(texts: AsyncIterable<string>, file: string): AsyncGenerator<Row | ErrorRecord> {
  let line = 0;
  for await (const text of lines(texts)) {
    line += 1;
    if (text.trim() !== "") yield parse(text, { file, line });
  }
}

async function* lines(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = "";
  for await (const text of texts) {
    let start = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
      yield rest + text.slice(start, end);
      rest = "";
      start = end + 1;
    }
    rest += text.slice(start);
  }
  if (rest !== "") yield rest;
}

/** The elements of an array, or one object; the whole input is read first. A broken element becomes an error record. */
export async function* jsonRows(texts: AsyncIterable<string>, file: string): AsyncGenerator<Row | ErrorRecord> {
  const text = await gather(texts);
  const parsed = parse(text, { file });
  if (isErrorRecord(parsed) && text.trimStart().startsWith("[")) yield* brokenArrayRows(text, file);
  else if (isErrorRecord(parsed) || !Array.isArray(parsed.value)) yield parsed;
  else for (const [index, value] of parsed.value.entries()) yield { value, place: { file, row: index + 1 } };
}

function parse(text: string, place: Place): Row | ErrorRecord {
  try {
    return { value: JSON.parse(text), place };
  } catch (error) {
    return errorRecord("invalid-data", `broken JSON${positionOf(error)}`, place);
  }
}

/** Only the position: the rest of the engine's message quotes the text. */
function positionOf(error: unknown): string {
  const position = / at position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
  return position === undefined ? "" : ` at character ${Number(position) + 1}`;
}
