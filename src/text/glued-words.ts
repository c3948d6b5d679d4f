import * as CharClass from "./char-class.js";
import { classAt } from "./characters.js";
import * as Gap from "./gap.js";
import type { Tokens } from "./tokens.js";
import type { Vocabulary } from "./vocabulary.js";
import { Word } from "./words.js";

/** Longer words are no glued ones but data. In UTF-16 units. */
const LONGEST_GLUED = 64;
/** Shorter parts of a glued word say too little. */
const SHORTEST_PART = 4;
/** The same before a number ("PHP8"), and of capitals ("SQLAlembic"). */
const SHORTEST_NAME = 3;
/** Parts that are read as one word, at most: "Py|Torch|Python". */
const MOST_JOINED = 4;

/** A shorter word is no compound ("javadeveloper"). */
export const SHORTEST_COMPOUND = 10;
const SHORTEST_HEAD = 2;
const LONGEST_TAIL = 14;
const SHORTEST_TAIL = 7;

/** Cuts words that were written together into tokens of their own, where the vocabulary knows one of them. */
export class GluedWords {
  readonly #vocabulary: Vocabulary;
  readonly #word = new Word();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Pushes the parts of an unknown word; returns whether it has known ones. */
  push(text: string, from: number, end: number, isMixed: boolean, gap: number, tokens: Tokens): boolean {
    if (end - from > LONGEST_GLUED) return false;
    return isMixed ? this.#pushParts(text, from, end, gap, tokens) : this.#pushCompound(text, from, end, gap, tokens);
  }

  /** Cuts where the writing changes. */
  #pushParts(text: string, from: number, end: number, gap: number, tokens: Tokens): boolean {
    const { count } = tokens;
    const ends = partEnds(text, from, end);
    let knowsPart = false;
    let start = from;
    for (let at = 0; at < ends.length; at++) {
      const first = at;
      at = this.#longestPart(text, start, ends, at);
      const partEnd = ends[at] ?? end;
      const found = this.#knownPart(text, start, partEnd, at > first);
      knowsPart ||= found !== 0 && (this.#word.length >= SHORTEST_PART || classAt(text, partEnd) === CharClass.digit);
      tokens.push(start, partEnd, found, start === from ? gap : Gap.glued, this.#word.shape, this.#word.hash);
      start = partEnd;
    }
    if (!knowsPart) tokens.count = count;
    return knowsPart;
  }

  /** The last of the parts, from the one at `at`, that make one word: "Py|Torch" of "PyTorchPython". */
  #longestPart(text: string, start: number, ends: readonly number[], at: number): number {
    const word = this.#word;
    for (let last = Math.min(at + MOST_JOINED, ends.length) - 1; last > at; last--) {
      word.read(text, start, ends[last] ?? start);
      const found = word.length < SHORTEST_PART ? 0 : this.#vocabulary.find(word.hash, word.check);
      if (found !== 0) return last;
    }
    return at;
  }

  /** The number of a part that may count, or 0; `#word` is the part then. */
  #knownPart(text: string, from: number, to: number, isJoined: boolean): number {
    const word = this.#word;
    word.read(text, from, to);
    const isVersioned = word.hasLetters && classAt(text, to) === CharClass.digit;
    const shortest = isVersioned || word.isUpper ? SHORTEST_NAME : SHORTEST_PART;
    const found = word.length < shortest ? 0 : this.#vocabulary.find(word.hash, word.check);
    return !isJoined && !isVersioned && this.#vocabulary.isKeptWhole(found) ? 0 : found;
  }

  /** Cuts off what often ends a compound, where the rest is known too: "java|developer". */
  #pushCompound(text: string, from: number, end: number, gap: number, tokens: Tokens): boolean {
    const word = this.#word;
    const vocabulary = this.#vocabulary;
    for (let length = Math.min(LONGEST_TAIL, end - from - SHORTEST_HEAD); length >= SHORTEST_TAIL; length--) {
      const cut = end - length;
      word.read(text, cut, end);
      const tail = vocabulary.find(word.hash, word.check);
      if (!vocabulary.endsCompounds(tail)) continue;
      const { shape, hash } = word;
      word.read(text, from, cut);
      const head = vocabulary.find(word.hash, word.check);
      if (head === 0) continue;
      tokens.push(from, cut, head, gap, word.shape, word.hash);
      tokens.push(cut, end, tail, Gap.glued, shape, hash);
      return true;
    }
    return false;
  }
}

/** The last two letters of what ends compounds: engineer, developers, scientist, architects, consultant. */
const COMPOUND_ENDINGS: ReadonlySet<string> = new Set(["er", "rs", "st", "ts", "ct", "nt"]);

/** Whether an unknown word that ends at `end` may be a compound. */
export function mayBeCompound(text: string, end: number): boolean {
  return COMPOUND_ENDINGS.has(text.slice(end - 2, end).toLowerCase());
}

/** Where the parts of a glued word end: "SQL|Skills", "Requirements|Established", "Python|3". */
export function partEnds(text: string, from: number, end: number): number[] {
  const ends: number[] = [];
  for (let at = from + 1; at < end; at++) {
    const before = classAt(text, at - 1);
    const here = classAt(text, at);
    const opensCapital = here === CharClass.capital && before !== CharClass.capital;
    const closesAcronym =
      here === CharClass.capital &&
      before === CharClass.capital &&
      at + 1 < end &&
      classAt(text, at + 1) === CharClass.letter;
    const isDigitEdge = (here === CharClass.digit) !== (before === CharClass.digit);
    if (opensCapital || closesAcronym || isDigitEdge) ends.push(at);
  }
  ends.push(end);
  return ends;
}
