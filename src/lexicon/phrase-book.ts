import { JobsiftError } from "../errors.js";
import { Tokenizer } from "../text/tokenizer.js";
import { Tokens } from "../text/tokens.js";
import type { Vocabulary } from "../text/vocabulary.js";
import * as Row from "../trie/row.js";
import type { Trie } from "../trie/trie.js";
import { expandAlternatives } from "./alternatives.js";

/** Longer phrases are refused, so that every search for one is bounded. In words. */
export const LONGEST_PHRASE = 12;

/** Some of the phrases, or some of the words of the vocabulary, by number. */
export class NumberSet {
  /** Some may be there twice. */
  readonly numbers: readonly number[];
  /** A bit a number: there are hundreds of sets, and the processor's cache is to hold those that a post asks. */
  readonly #members: Uint32Array;

  constructor(numbers: readonly number[]) {
    this.numbers = numbers;
    let most = 0;
    for (const number of numbers) if (number > most) most = number;
    this.#members = new Uint32Array((most >>> 5) + 1);
    for (const number of numbers) {
      this.#members[number >>> 5] = (this.#members[number >>> 5] ?? 0) | (1 << (number & 31));
    }
  }

  has(number: number): boolean {
    return (((this.#members[number >>> 5] ?? 0) >>> (number & 31)) & 1) !== 0;
  }
}

/** The phrases that context rules and witnesses look for. Each has one number, 1 and up, however many rules name it. */
export class PhraseBook {
  /** Bits of cue roles, by phrase. */
  readonly #roles: number[] = [0];
  /** Bits of signs, by phrase. */
  readonly #signs: number[] = [0];
  readonly #trie: Trie;
  readonly #tokenizer: Tokenizer;
  readonly #tokens = new Tokens();

  constructor(vocabulary: Vocabulary, trie: Trie) {
    this.#trie = trie;
    this.#tokenizer = new Tokenizer(vocabulary, { learns: true });
  }

  get count(): number {
    return this.#roles.length - 1;
  }

  /** Of all phrases, by number: the bits of their cue roles, and those of their signs. */
  bits(): Int32Array {
    return Int32Array.from(this.#roles.flatMap((roles, phrase) => [roles, this.#signs[phrase] ?? 0]));
  }

  addSign(phrase: number, sign: number): void {
    this.#signs[phrase] = (this.#signs[phrase] ?? 0) | sign;
  }

  /** @throws {JobsiftError} `invalid-lexicon` when a phrase has no words, or punctuation that phrases cannot hold. */
  register(phrase: string, where: string, role = 0): number {
    const tokens = this.#tokenize(phrase);
    const present = this.#trie.add(Row.phrase, tokens, this.#roles.length);
    if (present < 0 || tokens.count > LONGEST_PHRASE) {
      throw new JobsiftError(
        "invalid-lexicon",
        `${where}: the phrase "${phrase}" cannot be matched; write 1 to ${LONGEST_PHRASE} words joined by spaces, hyphens or one of . / & ' , : ( ) +`,
      );
    }
    const number = present > 0 ? present : this.#roles.push(0) - 1;
    if (present <= 0) this.#signs.push(0);
    this.#roles[number] = (this.#roles[number] ?? 0) | role;
    return number;
  }

  /** The same for a list, in which braces hold choices: "{is,are} a plus". */
  registerAll(phrases: readonly string[], where: string, role = 0): number[] {
    const numbers: number[] = [];
    for (const phrase of phrases) {
      for (const one of expandAlternatives(phrase)) numbers.push(this.register(one, where, role));
    }
    return numbers;
  }

  /** The words of a phrase, as numbers of the vocabulary, without making it one to look for. */
  wordsOf(phrase: string): number[] {
    const tokens = this.#tokenize(phrase);
    const words: number[] = [];
    for (let at = 0; at < tokens.count; at++) words.push(tokens.word(at));
    return words;
  }

  #tokenize(phrase: string): Tokens {
    this.#tokens.clear();
    this.#tokenizer.tokenize(phrase, this.#tokens);
    return this.#tokens;
  }
}
