import { readFileSync } from "node:fs";
import type { ErrorCode } from "../domain.js";
import { JobsiftError } from "../errors.js";
import { parseJson } from "../json.js";
import { explainSystemError, unreadable } from "./input.js";

/**
 * Reads a file of JSON.
 * @param code Of broken JSON. Default: `invalid-data`.
 * @throws {JobsiftError} `unreadable-input` when the file cannot be read, with `file`; the given code when it is broken,
 * with `file`, `line` and `column`.
 */
export function readJsonFile(path: string, code: ErrorCode = "invalid-data"): unknown {
  const text = readText(path);
  try {
    return parseJson(text);
  } catch (error) {
    if (!(error instanceof JobsiftError)) throw error;
    const { detail, line, column } = error;
    const place = { ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
    throw new JobsiftError(code, `${path}: ${detail}`, { file: path, ...place });
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw unreadable(path, explainSystemError(error));
  }
}
