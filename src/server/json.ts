import { JobsiftError } from "../errors.js";
import { parseJson as parse } from "../json.js";
import { Problem } from "./problems.js";

/** Payloads have six levels or so; what walks through JSON may call itself once a level. */
const MOST_LEVELS = 100;

/**
 * Parses JSON that is not nested too deep.
 * @throws {Problem} `not-json` when it is none, with the position, `nested-too-deep` when it is
 */
export function parseJsonBody(text: string): unknown {
  if (isDeeperThan(text, MOST_LEVELS))
    throw new Problem("nested-too-deep", `JSON may be nested ${MOST_LEVELS} levels deep`);
  try {
    return parse(text);
  } catch (error) {
    throw error instanceof JobsiftError ? new Problem("not-json", error.detail) : error;
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const [OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Counts brackets outside of strings. */
function isDeeperThan(text: string, depth: number): boolean {
  let open = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (code === OPEN_BRACKET || code === OPEN_BRACE) {
      open++;
      if (open > depth) return true;
    } else if (code === CLOSE_BRACKET || code === CLOSE_BRACE) open--;
  }
  return false;
}

/** Where the closing quote of the string that begins at `start` stands, or the end. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes++;
    if (backslashes % 2 === 0) return at;
  }
  return text.length;
}
