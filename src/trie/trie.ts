import type { Tokens } from "../text/tokens.js";
import { doubled, type Found } from "./found.js";
import { JOIN_BITS, joinOfForm, joinsOfText } from "./joins.js";

/** The two kinds of sequences that a trie holds, so that a post is walked through once. */
export const Kind = { phrase: 0, form: 1 } as const;

/** Numbers of a first word: the phrase and the form that it is by itself, 0 for none. */
const FIRST_BITS = 1;
const FORM = 1;

/** Numbers of a step: phrase and form that end with it, then its node, from which node, by which word, with which joins. */
const STEP_BITS = 3;
const NODE = 2;
const PARENT = 3;
const WORD = 4;
const JOINS = 5;

const PHRASE_JOINS = (1 << JOIN_BITS) - 1;
const FORM_JOINS = PHRASE_JOINS << JOIN_BITS;

const FILTER_BITS = 16;
const LAST_FILTER = (1 << FILTER_BITS) - 1;

/**
 * A set of word sequences, each of which carries a positive number for each kind that it is of. The node of a first word is
 * the word, every other one has a negative number.
 */
export class Trie {
  /** By word. */
  #firsts = new Int32Array(1 << 10);
  /** All steps to a next word, in an open-addressing table. */
  #steps = new Int32Array(1 << 10);
  #stepCount = 0;
  /** A bit for each step that may exist, small enough to stay in the processor's cache: most words begin nothing. */
  readonly #filter = new Uint8Array(1 << FILTER_BITS);

  /**
   * Adds the tokens as a sequence. Returns the number that the same sequence carries already (and keeps it), 0 when it
   * was added, or -1 when the sequence is empty or holds a mark that forms cannot hold.
   */
  add(kind: (typeof Kind)[keyof typeof Kind], tokens: Tokens, value: number): number {
    if (tokens.count === 0) return -1;
    for (let at = 1; at < tokens.count; at++) if (joinOfForm(tokens.gap(at)) === 0) return -1;
    let node = tokens.word(0);
    let place = node << FIRST_BITS;
    while (place >= this.#firsts.length) this.#firsts = doubled(this.#firsts);
    for (let at = 1; at < tokens.count; at++) {
      place = this.#extend(node, tokens.word(at), joinOfForm(tokens.gap(at)) << (kind * JOIN_BITS));
      node = this.#steps[place + NODE] ?? 0;
    }
    const table = tokens.count === 1 ? this.#firsts : this.#steps;
    const present = table[place + kind] ?? 0;
    if (present === 0) table[place + kind] = value;
    return present;
  }

  /** Finds all sequences of a post. None crosses from the title into the description. */
  walk(tokens: Tokens, phrases: Found, forms: Found): void {
    phrases.clear();
    forms.clear();
    this.#walkRange(tokens, 0, tokens.titleCount, phrases, forms);
    this.#walkRange(tokens, tokens.titleCount, tokens.count, phrases, forms);
  }

  #walkRange(tokens: Tokens, from: number, limit: number, phrases: Found, forms: Found): void {
    const firsts = this.#firsts;
    let word = tokens.word(from);
    for (let start = from; start < limit; start++) {
      const next = tokens.word(start + 1);
      const phrase = firsts[word << FIRST_BITS] ?? 0;
      const form = firsts[(word << FIRST_BITS) + FORM] ?? 0;
      if ((phrase | form) !== 0) {
        if (phrase !== 0) phrases.add(phrase, start, start + 1);
        if (form !== 0) forms.add(form, start, start + 1);
      }
      if (this.#mayStep(word, next)) this.#follow(tokens, start, limit, phrases, forms);
      word = next;
    }
  }

  /** Finds the sequences of several words that begin at a token. */
  #follow(tokens: Tokens, start: number, limit: number, phrases: Found, forms: Found): void {
    const steps = this.#steps;
    let node = tokens.word(start);
    let open = PHRASE_JOINS | FORM_JOINS;
    for (let end = start + 2; end <= limit; end++) {
      const step = this.#find(node, tokens.word(end - 1));
      node = steps[step + NODE] ?? 0;
      if (node === 0) return;
      const joins = joinsOfText(tokens.gap(end - 1));
      const joined = (steps[step + JOINS] ?? 0) & (joins | (joins << JOIN_BITS));
      if ((joined & PHRASE_JOINS) === 0) open &= FORM_JOINS;
      if ((joined & FORM_JOINS) === 0) open &= PHRASE_JOINS;
      if (open === 0) return;
      const phrase = steps[step] ?? 0;
      if (phrase !== 0 && (open & PHRASE_JOINS) !== 0) phrases.add(phrase, start, end);
      const form = steps[step + FORM] ?? 0;
      if (form !== 0 && (open & FORM_JOINS) !== 0) forms.add(form, start, end);
      if (!this.#mayStep(node, tokens.word(end))) return;
    }
  }

  #mayStep(node: number, word: number): boolean {
    const hash = hashOfStep(node, word);
    return ((this.#filter[hash & LAST_FILTER] ?? 0) & (1 << ((hash >>> FILTER_BITS) & 7))) !== 0;
  }

  /** The place of a step, which is added where it is new. */
  #extend(node: number, word: number, join: number): number {
    if ((this.#stepCount + 1) << (STEP_BITS + 1) > this.#steps.length) this.#rehash();
    const steps = this.#steps;
    const place = this.#find(node, word);
    if (steps[place + NODE] === 0) {
      this.#stepCount++;
      steps[place + NODE] = -this.#stepCount;
      steps[place + PARENT] = node;
      steps[place + WORD] = word;
      const hash = hashOfStep(node, word);
      const byte = hash & LAST_FILTER;
      this.#filter[byte] = (this.#filter[byte] ?? 0) | (1 << ((hash >>> FILTER_BITS) & 7));
    }
    steps[place + JOINS] = (steps[place + JOINS] ?? 0) | join;
    return place;
  }

  /** Where a step stands in the table, or the free place where it would. */
  #find(node: number, word: number): number {
    const steps = this.#steps;
    const last = steps.length - 1;
    let place = (hashOfStep(node, word) << STEP_BITS) & last;
    while (steps[place + NODE] !== 0 && (steps[place + PARENT] !== node || steps[place + WORD] !== word))
      place = (place + (1 << STEP_BITS)) & last;
    return place;
  }

  #rehash(): void {
    const old = this.#steps;
    this.#steps = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 1 << STEP_BITS) {
      if (old[at + NODE] === 0) continue;
      const place = this.#find(old[at + PARENT] ?? 0, old[at + WORD] ?? 0);
      this.#steps.set(old.subarray(at, at + (1 << STEP_BITS)), place);
    }
  }
}

function hashOfStep(node: number, word: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
