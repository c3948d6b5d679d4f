import * as CharClass from "./char-class.js";
import { classAt } from "./characters.js";
import * as Gap from "./gap.js";
import type { Tokens } from "./tokens.js";
import type { Vocabulary } from "./vocabulary.js";
import { Word } from "./words.js";

/** Longer words are data. In UTF-16 units, the break included. */
const LONGEST_BROKEN = 64;
/** Shorter words, and shorter halves, are too easily joined by chance ("grade A- I am"). */
const SHORTEST_BROKEN = 6;
const SHORTEST_HALF = 2;
const FEWEST_SPACED = 3;
const MOST_SPACED = 32;

/** Joins words that the layout has broken, where the joined word is in the vocabulary. */
export class BrokenWords {
  readonly #vocabulary: Vocabulary;
  readonly #word = new Word();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Joins the word at `from` to the last token ("Ten-\nsorFlow"), or to all that it is glued to; returns where it ends, or -1. */
  joinHyphenated(text: string, from: number, tokens: Tokens): number {
    const last = tokens.count - 1;
    let first = last;
    while ((tokens.gap(first) & Gap.glued) !== 0 && from - tokens.start(first - 1) <= LONGEST_BROKEN) first--;
    for (; first <= last; first++) {
      const end = this.#joinFrom(text, first, tokens.end(last), from, tokens);
      if (end >= 0) return end;
    }
    return -1;
  }

  /** Joins the letters that stand one space apart, the last token being the first of them ("P Y T H O N"); returns where they end, or -1. */
  joinSpaced(text: string, tokens: Tokens): number {
    const word = this.#word;
    const start = tokens.start(tokens.count - 1);
    let end = word.read(text, start, start + 1);
    while (word.length < MOST_SPACED && classAt(text, end) === CharClass.space && isLoneLetter(text, end + 1))
      end = word.append(text, end + 1, end + 2);
    return word.length < FEWEST_SPACED ? -1 : this.#replace(tokens.count - 1, end, tokens);
  }

  #joinFrom(text: string, first: number, hyphen: number, from: number, tokens: Tokens): number {
    const word = this.#word;
    const start = tokens.start(first);
    if (from - start > LONGEST_BROKEN || hyphen - start < SHORTEST_HALF) return -1;
    word.read(text, start, hyphen);
    const end = word.append(text, from, Math.min(text.length, start + LONGEST_BROKEN));
    if (end - from < SHORTEST_HALF || word.length < SHORTEST_BROKEN) return -1;
    return this.#replace(first, end, tokens);
  }

  /** Puts the word that was read in the place of the tokens from `first`, if it is known; returns its end, or -1. */
  #replace(first: number, end: number, tokens: Tokens): number {
    const { hash, check, shape } = this.#word;
    const found = this.#vocabulary.find(hash, check);
    if (found === 0) return -1;
    const start = tokens.start(first);
    const gap = tokens.gap(first);
    tokens.count = first;
    tokens.push(start, end, found, gap, shape, hash);
    return end;
  }
}

/** Where the word begins that stands behind a hyphen, soft or not, and white space without an empty line; -1 where none does. */
export function endOfBreak(text: string, hyphen: number): number {
  const unit = text.charCodeAt(hyphen);
  if (unit !== 0x2d && unit !== 0xad && unit !== 0x2010) return -1;
  let at = hyphen + 1;
  let lines = 0;
  for (; at <= hyphen + LONGEST_BROKEN && lines < 2; at++) {
    const kind = classAt(text, at);
    if (text.charCodeAt(at) === 0x0a) lines++;
    else if (kind <= CharClass.digit) return at > hyphen + 1 ? at : -1;
    else if (kind !== CharClass.space && kind !== CharClass.newline) return -1;
  }
  return -1;
}

function isLoneLetter(text: string, at: number): boolean {
  return classAt(text, at) <= CharClass.capital && classAt(text, at + 1) > CharClass.expanding;
}
