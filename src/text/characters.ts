import * as CharClass from "./char-class.js";
import { CLASS_RUNS, EXPANSIONS, FOLD_RUNS, FOLD_TARGETS } from "./unicode.js";

const PUNCTUATION: readonly (readonly [number, string])[] = [
  [
    CharClass.ignored,
    "\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff",
  ],
  [
    CharClass.space,
    " \t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\u001f",
  ],
  [CharClass.newline, "\n\r\u000b\u000c\u0085\u2028\u2029"],
  [CharClass.hyphen, "-_\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d\uff3f"],
  [CharClass.dot, ".\uff0e\u2024"],
  [CharClass.stop, "!?\u2026\u3002\uff01\uff1f\u061f\u203c\u2047\u2048\u2049"],
  [CharClass.comma, ",\uff0c\u3001\u060c"],
  [CharClass.colon, ":\uff1a"],
  [CharClass.semicolon, ";\uff1b\u061b"],
  [CharClass.slash, "/\u2044\u2215\uff0f"],
  [CharClass.ampersand, "&\uff06"],
  [CharClass.apostrophe, "'\u2018\u2019\u201a\u201b`\u00b4\u02bc\u02b9\u2032\uff07"],
  [CharClass.open, "([{<\uff08\uff3b"],
  [CharClass.close, ")]}>\uff09\uff3d"],
  [
    CharClass.bullet,
    "\u2022\u00b7\u25cf\u25aa\u25e6\u2023\u2219\u25cb\u25a0\u25a1\u25b6\u25ba\u2713\u2714\u27a2\u2756\u00a4\u2043\u204c\u27a4\u2192\u00bb\uf0b7\uf0a7",
  ],
  [CharClass.star, "*"],
  [CharClass.hash, "#\uff03"],
  [CharClass.plus, "+\uff0b"],
  [CharClass.quote, '"\u201c\u201d\u201e\u201f\u00ab\u2033\uff02'],
  [CharClass.bar, "|\u00a6\uff5c"],
  [CharClass.backslash, "\\\uff3c"],
  [CharClass.at, "@\uff20"],
];

/** Visits the units from `first` to before `end`, `step` apart, that have a value. */
type Visit = (first: number, end: number, step: number, value: number) => void;

function eachRun(runs: string, visit: Visit): void {
  let first = 0;
  for (const run of runs.split(" ")) {
    const [distance = "", value = "", count = "", step = ""] = run.split(",");
    first += Number.parseInt(distance, 36);
    const spacing = Number.parseInt(step || "1", 36);
    visit(first, first + Number.parseInt(count || "1", 36) * spacing, spacing, Number.parseInt(value, 36));
  }
}

/** Class of a UTF-16 unit in the upper half, what it folds to in the lower half. */
function buildTable(): Int32Array {
  const classes = new Uint8Array(0x10000).fill(CharClass.other);
  const table = new Int32Array(0x10000);
  for (let unit = 0; unit < table.length; unit++) table[unit] = unit;
  eachRun(CLASS_RUNS, (first, end, step, value) => {
    if (step === 1) classes.fill(1 << (value - 1), first, end);
    else for (let unit = first; unit < end; unit += step) classes[unit] = 1 << (value - 1);
  });
  eachRun(FOLD_RUNS, (first, end, step, delta) => {
    for (let unit = first; unit < end; unit += step) table[unit] = unit + delta;
  });
  let unit = 0;
  for (const run of FOLD_TARGETS.split("|")) {
    const [distance = "", targets = ""] = run.split(",");
    unit += Number.parseInt(distance, 36);
    for (let at = 0; at < targets.length; at++) table[unit + at] = targets.charCodeAt(at);
  }
  for (const char of Object.keys(EXPANSIONS)) classes[char.charCodeAt(0)] = CharClass.expanding;
  classes.fill(CharClass.surrogate, 0xd800, 0xe000);
  for (const [kind, chars] of PUNCTUATION) {
    for (let i = 0; i < chars.length; i++) classes[chars.charCodeAt(i)] = kind;
  }
  classes.fill(CharClass.ignored, 0xfe00, 0xfe10);
  for (let unit = 0; unit < table.length; unit++) table[unit] = ((classes[unit] ?? 0) << 16) | (table[unit] ?? 0);
  return table;
}

let table: Int32Array | undefined;

/** By UTF-16 unit: its class (`CharClass`) in the upper half, the unit that it folds to in the lower. Built on first use. */
export function characters(): Int32Array {
  table ??= buildTable();
  return table;
}

/** The class of the unit at an offset; white space before and behind the text. */
export function classAt(text: string, at: number): number {
  return at < 0 || at >= text.length ? CharClass.space : (characters()[text.charCodeAt(at)] ?? 0) >>> 16;
}

/** The units that an expanding unit folds to. */
export function expansionOf(unit: number): string {
  return EXPANSIONS[String.fromCharCode(unit)] ?? "";
}

const MATH_FIRST = 0x1d400;
const MATH_LETTERS_LAST = 0x1d6a3;
const MATH_DIGITS_FIRST = 0x1d7ce;
const MATH_DIGITS_LAST = 0x1d7ff;

/**
 * What a code point beyond the basic plane folds to: an ASCII unit for the mathematical alphabets that people use as
 * bold or italic type, itself for other letters, 0 for what is no letter (emoji, symbols).
 */
export function foldAstral(codePoint: number): number {
  if (codePoint >= MATH_FIRST && codePoint <= MATH_LETTERS_LAST) {
    const position = (codePoint - MATH_FIRST) % 52;
    return 97 + (position % 26);
  }
  if (codePoint >= MATH_DIGITS_FIRST && codePoint <= MATH_DIGITS_LAST)
    return 48 + ((codePoint - MATH_DIGITS_FIRST) % 10);
  const isIdeograph = codePoint >= 0x20000 && codePoint <= 0x3ffff;
  const isHistoricScript = codePoint >= 0x10000 && codePoint < 0x1d000;
  return isIdeograph || isHistoricScript ? codePoint : 0;
}
