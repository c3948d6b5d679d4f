import { JobsiftError } from "./errors.js";

/**
 * JSON.parse with errors that are the same in every engine and quote nothing.
 * @param firstLine The number of the text's first line in its file. Default: 1.
 * @throws {JobsiftError} `invalid-data` when the text is no JSON, with the `line` and `column` of the first character that cannot stand there.
 */
export function parseJson(text: string, firstLine = 1): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const place = placeOf(text.slice(0, findBreak(text)), firstLine);
    throw new JobsiftError("invalid-data", `broken JSON${sayPlace(text, place)}`, place);
  }
}

interface TextPlace {
  readonly line: number;
  readonly column: number;
}

function placeOf(sound: string, firstLine: number): TextPlace {
  const before = sound.split(/\r\n?|\n/);
  return { line: firstLine + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Of a text of one line the column is enough: whoever reads it line by line names the line. */
function sayPlace(text: string, { line, column }: TextPlace): string {
  return /[\r\n]/.test(text.trim()) ? ` at line ${line}, column ${column}` : ` at column ${column}`;
}

const BLANKS = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORDS = ["true", "false", "null"];
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Where the first character stands that makes a text no JSON; its length when the text ends too early. */
function findBreak(text: string): number {
  /** What closes the lists and objects that are open. */
  const open: string[] = [];
  let at = 0;
  /** What may come next: a value, a name, what follows a value; `first` also lets a list or an object close. */
  let next: "value" | "name" | "end" = "value";
  let isFirst = false;
  while (true) {
    at = endOf(BLANKS, text, at);
    const character = text[at];
    if (character === undefined) return text.length;
    const closes = character === open.at(-1);
    if (closes && (next === "end" || isFirst)) {
      open.pop();
      next = "end";
      isFirst = false;
      at++;
    } else if (next === "end") {
      if (character !== "," || open.length === 0) return at;
      next = open.at(-1) === "}" ? "name" : "value";
      at++;
    } else if (next === "name") {
      const end = character === '"' ? endOfString(text, at) : -at;
      if (end <= 0) return -end;
      at = endOf(BLANKS, text, end);
      if (text[at] !== ":") return at;
      next = "value";
      isFirst = false;
      at++;
    } else if (character === "{" || character === "[") {
      open.push(character === "{" ? "}" : "]");
      next = character === "{" ? "name" : "value";
      isFirst = true;
      at++;
    } else {
      const end = character === '"' ? endOfString(text, at) : endOfScalar(text, at);
      if (end <= 0) return -end;
      next = "end";
      isFirst = false;
      at = end;
    }
  }
}

/** The end of the string that begins at `start`, or where it breaks, negated. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20) return -at;
    if (code !== 0x5c) continue;
    const end = endOf(ESCAPE, text, at);
    if (end === at) return -at;
    at = end - 1;
  }
  return -text.length;
}

/** The end of the number or the word that begins at `start`, or where there is none, negated. */
function endOfScalar(text: string, start: number): number {
  const word = WORDS.find((one) => text.startsWith(one, start));
  const end = word === undefined ? endOf(NUMBER, text, start) : start + word.length;
  return end === start ? -start : end;
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Quotes, which tell what stands in a string, and what Python may write outside of one. */
const PYTHON = /"|\\[\s\S]|-?\b(?:NaN|Infinity)\b|,(?=\s*[}\]])/g;

/** JSON without what Python writes beside it: NaN and Infinity become null, commas behind the last member are left out. */
export function mendJson(text: string): string {
  let inString = false;
  return text.replace(PYTHON, (piece) => {
    if (piece === '"') inString = !inString;
    if (inString || piece === '"' || piece.startsWith("\\")) return piece;
    return piece === "," ? "" : "null";
  });
}

/** A number of so many digits may be one that JavaScript rounds; strings are passed over. */
const LONG_INTEGER = /"[^"\\]*(?:\\.[^"\\]*)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g;

/**
 * JSON.parse, but whole numbers beyond 2^53 are the texts of their digits, and what `mendJson` mends is no fault; undefined
 * when the text is no JSON.
 */
export function parseExactly(text: string): unknown {
  const exact = text.replace(LONG_INTEGER, (found) =>
    found.startsWith('"') || Number.isSafeInteger(Number(found)) ? found : `"${found}"`,
  );
  return parseOrUndefined(exact) ?? parseOrUndefined(mendJson(exact.replace(/^\s*\ufeff/, "")));
}

/** Undefined when the text is no JSON; where it breaks is not looked for. */
export function parseOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
