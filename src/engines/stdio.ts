import type { Classification } from "../classification.js";
import { type ErrorRecord, JobsiftError } from "../errors.js";
import type { Classifier } from "../index.js";
import {
  classifyRecord,
  cutChunks,
  isErrorRecord,
  LineSplitter,
  onlyPosting,
  type PostOptions,
  type PostRecord,
  parseRecords,
  type RawRecord,
  toErrorRecord,
} from "../records/index.js";
import {
  type AnswerFormatName,
  answerFormat,
  type LineColumn,
  type LineField,
  type LineFormatName,
  lineFormat,
} from "./line-formats.js";

export interface LineOptions extends PostOptions {
  /** One record a line: JSON, the `inColumns` of a post as TSV, or the text of a post. */
  readonly in: LineFormatName;
  readonly inColumns: readonly LineField[];
  readonly out: AnswerFormatName;
  readonly outColumns: readonly LineColumn[];
  /** Write after each line, or when all lines that have arrived are answered. */
  readonly flush: "line" | "block";
  /** Before each block stands a line with the number of its rows, as ClickHouse sends it. */
  readonly chunkHeader: boolean;
}

/**
 * Answers each line with one line, in order, until the input ends; a line that is no post is answered with an error.
 *
 * @throws {JobsiftError} `invalid-data` when a line that must say how many rows follow does not
 */
export async function answerLines(
  input: AsyncIterable<Uint8Array>,
  write: (text: string) => Promise<void>,
  classifier: Classifier,
  options: LineOptions,
): Promise<void> {
  const answer = answerFormat(options.out).answers(options.outColumns);
  const head = { file: "stdin", syntax: { format: "text" } };
  let rowsLeft = 0;
  for await (const chunk of cutChunks(input, new LineSplitter(0, true), head)) {
    let text = "";
    for (const row of parseRecords(chunk)) {
      if (options.chunkHeader && rowsLeft === 0) {
        rowsLeft = readRowCount(row);
        continue;
      }
      rowsLeft--;
      text += answer(classifyLine(row));
      if (options.flush === "line") {
        await write(text);
        text = "";
      }
    }
    await write(text);
  }

  function classifyLine(row: RawRecord | ErrorRecord): Classification | ErrorRecord {
    return classifyRecord(isErrorRecord(row) ? row : readLine(row, options), classifier);
  }
}

function readLine({ value, place }: RawRecord, options: LineOptions): PostRecord | ErrorRecord {
  try {
    const line = String(value).replace(/\r$/, "");
    return onlyPosting({ value: fieldsOf(line, options), place, source: line }, options);
  } catch (error) {
    return toErrorRecord(error, place);
  }
}

function fieldsOf(line: string, { in: format, inColumns }: LineOptions): unknown {
  if (line.trim() === "") throw new JobsiftError("invalid-record", "the line is empty");
  return lineFormat(format).read(line, inColumns);
}

function readRowCount(row: RawRecord | ErrorRecord): number {
  const text = isErrorRecord(row) ? "" : String(row.value).trim();
  if (/^\d+$/.test(text)) return Number(text);
  const line = isErrorRecord(row) ? row.error.line : row.place.line;
  throw new JobsiftError("invalid-data", `line ${line} of standard input must say how many rows follow`);
}
