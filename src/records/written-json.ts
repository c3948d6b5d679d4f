import { JobsiftError } from "../errors.js";
import { mendJson, parseJson, parseOrUndefined } from "../json.js";
import { PYTHON_JSON } from "./remarks.js";

/**
 * JSON as programs write it, beside how it should be: with NaN and Infinity, with a comma behind the last member, behind a
 * byte order mark in the middle of a file.
 *
 * @throws {JobsiftError} as `parseJson`, for the text as it stands.
 */
export function parseWrittenJson(
  text: string,
  { remark }: { remark(text: string): void },
  firstLine?: number,
): unknown {
  try {
    return parseJson(text, firstLine);
  } catch (error) {
    if (!(error instanceof JobsiftError)) throw error;
    const unmarked = text.replace(/^\s*\ufeff/, "");
    const mended = mendJson(unmarked);
    if (mended === text) throw error;
    const value = parseOrUndefined(mended);
    if (value === undefined) throw error;
    if (mended !== unmarked) remark(PYTHON_JSON);
    return value;
  }
}
