import * as CharClass from "./char-class.js";
import { characters } from "./characters.js";
import * as Gap from "./gap.js";
import type { Tokens } from "./tokens.js";
import { CHECK_FACTOR, HASH_FACTOR, Vocabulary } from "./vocabulary.js";

/** Shorter words are one edit away from too many others. In letters. */
const SHORTEST_MENDED = 7;
const LONGEST_MENDED = 20;
/** What a misspelling becomes: words by number of the vocabulary. */
export interface MendedWords {
  /** What a role ends in: "engineer". */
  readonly heads: ReadonlyMap<string, number>;
  /** What may stand beside one: "machine". */
  readonly words: ReadonlyMap<string, number>;
  /** Ordinary words that, directly before a head in a title, are a misspelling, with what is meant: "backed". */
  readonly meant: ReadonlyMap<number, number>;
  /** Ordinary words that are one edit away from one of ours, and are what they are: "earning". */
  readonly others: readonly string[];
}

/** A word of ours less one letter. */
interface Shortened {
  readonly word: number;
  readonly isHead: boolean;
  /** Where the letter stood; -1: none is missing. */
  readonly at: number;
}

/**
 * Mends role words with one letter wrong, missing, too many, or swapped with the next: "Maschine Learning Enginer". Two
 * words are one edit apart when they are the same less a letter in the same place. So a look-up for each letter finds
 * every misspelling, and none has to be listed.
 */
export class Misspellings {
  /** Numbers our words less one letter, our words, and the others. */
  readonly #spellings = new Vocabulary();
  /** By number; absent for the others. */
  readonly #shortened = new Map<number, Shortened>();
  /** 1 for each word of the vocabulary that is a head. */
  readonly #heads: Uint8Array;
  readonly #meant: ReadonlyMap<number, number>;
  /** The word that is looked at, folded, and its hashes. */
  readonly #letters: number[] = [];
  #hash = 0;
  #check = 0;

  constructor({ heads, words, meant, others }: MendedWords) {
    this.#heads = new Uint8Array(Math.max(0, ...heads.values()) + 1);
    for (const head of heads.values()) this.#heads[head] = 1;
    this.#meant = meant;
    for (const other of others) this.#add(other, -1);
    const all = [...heads, ...words].filter(([text]) => text.length >= SHORTEST_MENDED);
    for (const [text, word] of all) this.#shorten(text, { word, isHead: heads.has(text), at: -1 });
    for (const [text, word] of all) {
      for (let at = 0; at < text.length; at++) this.#shorten(text, { word, isHead: heads.has(text), at });
    }
  }

  /** Mends the words of a title, and the same misspellings in the rest of the post, since the text may repeat the title. */
  mendTitle(text: string, tokens: Tokens, from: number, to: number): void {
    const mended = new Map<number, number>();
    let hasHead = false;
    for (let at = from; at < to; at++) {
      const word = tokens.word(at);
      const found = word === 0 ? this.#find(text, tokens, at) : undefined;
      if (found !== undefined) mended.set(tokens.hash(at), found.word);
      hasHead ||= this.#heads[word] === 1 || found?.isHead === true;
    }
    if (!hasHead) return;
    if (mended.size > 0) {
      for (let at = from; at < tokens.count; at++) {
        const word = tokens.word(at) === 0 ? mended.get(tokens.hash(at)) : undefined;
        if (word !== undefined) tokens.setWord(at, word);
      }
    }
    for (let at = from, end = to; at < end; at++) {
      const meant = this.#meantBeforeHead(tokens, at);
      if (meant === undefined) continue;
      tokens.setWord(at, meant);
      end = tokens.count;
    }
  }

  /** What an ordinary word means directly before a head; not as the end of a compound ("venture-backed"). */
  #meantBeforeHead(tokens: Tokens, at: number): number | undefined {
    const meant = this.#meant.get(tokens.word(at));
    if (meant === undefined || tokens.gap(at) === Gap.hyphen || tokens.gap(at + 1) !== Gap.space) return undefined;
    return this.#heads[tokens.word(at + 1)] === 1 ? meant : undefined;
  }

  /** The word of ours that a token is a misspelling of. */
  #find(text: string, tokens: Tokens, token: number): Shortened | undefined {
    const length = this.#read(text, tokens.start(token), tokens.end(token));
    if (length < SHORTEST_MENDED - 1) return undefined;
    const whole = this.#numberOf(length, -1);
    if (whole !== 0) return this.#shortened.get(whole);
    for (let at = 0; at < length; at++) {
      const shortened = this.#shortened.get(this.#numberOf(length, at));
      if (shortened !== undefined && (shortened.at < 0 || Math.abs(shortened.at - at) <= 1)) return shortened;
    }
    return undefined;
  }

  /** Enters a word of ours less one letter, unless something else is spelled so. */
  #shorten(text: string, shortened: Shortened): void {
    const known = this.#spellings.size;
    const number = this.#add(text, shortened.at);
    if (number > known) this.#shortened.set(number, shortened);
  }

  #add(text: string, without: number): number {
    this.#hashLetters(this.#read(text, 0, text.length), without);
    return this.#spellings.add(this.#hash, this.#check);
  }

  #numberOf(length: number, without: number): number {
    this.#hashLetters(length, without);
    return this.#spellings.find(this.#hash, this.#check);
  }

  /** Folds the letters of a word; returns how many there are, 0 where it is too long or not all letters. */
  #read(text: string, start: number, end: number): number {
    if (end - start > LONGEST_MENDED) return 0;
    const table = characters();
    for (let at = start; at < end; at++) {
      const entry = table[text.charCodeAt(at)] ?? 0;
      if (entry >>> 16 > CharClass.capital) return 0;
      this.#letters[at - start] = entry & 0xffff;
    }
    return end - start;
  }

  #hashLetters(length: number, without: number): void {
    let hash = 0;
    let check = 0;
    for (let at = 0; at < length; at++) {
      if (at === without) continue;
      const unit = this.#letters[at] ?? 0;
      hash = (Math.imul(hash, HASH_FACTOR) + unit) | 0;
      check = (Math.imul(check, CHECK_FACTOR) ^ unit) | 0;
    }
    this.#hash = hash;
    this.#check = check;
  }
}
