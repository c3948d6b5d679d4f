import { JobsiftError } from "./errors.js";

/**
 * JSON.parse.
 *
 * @throws {JobsiftError} `invalid-data` when the text is no JSON; its message says where, and quotes nothing
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new JobsiftError("invalid-data", `broken JSON${positionOf(error)}`);
  }
}

/** Only the position: the rest of the engine's message quotes the text. */
function positionOf(error: unknown): string {
  const position = / at position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
  return position === undefined ? "" : ` at character ${Number(position) + 1}`;
}
