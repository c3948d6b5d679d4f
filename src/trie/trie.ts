import type { Tokens } from "../text/tokens.js";
import { doubled, type Found } from "./found.js";
import * as Join from "./join.js";
import { joinOfForm, joinsOfText } from "./joins.js";

/** The two kinds of sequences that a trie holds, so that a post is walked through once. */
export const Kind = { phrase: 0, form: 1 } as const;

/**
 * Numbers of a first word: the phrase and the form that it is by itself, 0 for none; then two with a bit for each word that
 * may be next, by the last bits of its number: most words begin nothing, and few of what follows the others goes on.
 */
const FIRST_BITS = 2;
const FORM = Kind.form;
const FIRST_NEXT = 2;

/**
 * Numbers of a step: the phrase and the form that end with it, then its own number, 1 and up, from which node and by which
 * word it leads, with which joins, and a bit for each word that may be next.
 */
const STEP_BITS = 3;
const NUMBER = 2;
const PARENT = 3;
const WORD = 4;
const JOINS = 5;
const STEP_NEXT = 6;

/** Share of the table of steps that may be taken. */
const FULLEST = 0.6;

const PHRASE_JOINS = (1 << Join.bits) - 1;
const FORM_JOINS = PHRASE_JOINS << Join.bits;

/**
 * A set of word sequences, each of which carries a positive number for each kind that it is of. The node of a first word is
 * the word, that behind a step the number of the step, below 0.
 */
export class Trie {
  /** By word. */
  #firsts = new Int32Array(1 << 10);
  /** All steps to a next word, each where its hash says or behind that: a table of their places would be one more to read. */
  #steps = new Int32Array(1 << 10);
  #stepCount = 0;

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
      const word = tokens.word(at);
      if (at === 1) addBit(this.#firsts, place + FIRST_NEXT + halfOf(word), word);
      else addBit(this.#steps, place + STEP_NEXT, word);
      place = this.#extend(node, word);
      this.#steps[place + JOINS] =
        (this.#steps[place + JOINS] ?? 0) | (joinOfForm(tokens.gap(at)) << (kind * Join.bits));
      node = -(this.#steps[place + NUMBER] ?? 0);
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
      const first = word << FIRST_BITS;
      const phrase = firsts[first] ?? 0;
      const form = firsts[first + FORM] ?? 0;
      if ((phrase | form) !== 0) {
        if (phrase !== 0) phrases.add(phrase, start, start + 1);
        if (form !== 0) forms.add(form, start, start + 1);
      }
      const nextWords = firsts[first + FIRST_NEXT + halfOf(next)] ?? 0;
      if ((nextWords & (1 << next)) !== 0) this.#follow(tokens, start, limit, phrases, forms);
      word = next;
    }
  }

  /** Finds the sequences of several words that begin at a token. */
  #follow(tokens: Tokens, start: number, limit: number, phrases: Found, forms: Found): void {
    const steps = this.#steps;
    let node = tokens.word(start);
    let open = PHRASE_JOINS | FORM_JOINS;
    for (let end = start + 2; end <= limit; end++) {
      const step = placeOf(steps, node, tokens.word(end - 1));
      node = -(steps[step + NUMBER] ?? 0);
      if (node === 0) return;
      const joins = joinsOfText(tokens.gap(end - 1));
      const joined = (steps[step + JOINS] ?? 0) & (joins | (joins << Join.bits));
      if ((joined & PHRASE_JOINS) === 0) open &= FORM_JOINS;
      if ((joined & FORM_JOINS) === 0) open &= PHRASE_JOINS;
      if (open === 0) return;
      const phrase = steps[step] ?? 0;
      if (phrase !== 0 && (open & PHRASE_JOINS) !== 0) phrases.add(phrase, start, end);
      const form = steps[step + FORM] ?? 0;
      if (form !== 0 && (open & FORM_JOINS) !== 0) forms.add(form, start, end);
      if (((steps[step + STEP_NEXT] ?? 0) & (1 << tokens.word(end))) === 0) return;
    }
  }

  /** Where a step stands, which is added where it is new. */
  #extend(node: number, word: number): number {
    if ((this.#stepCount + 1) << STEP_BITS > this.#steps.length * FULLEST) this.#steps = enlarged(this.#steps);
    const place = placeOf(this.#steps, node, word);
    if (this.#steps[place + NUMBER] !== 0) return place;
    this.#steps[place + NUMBER] = ++this.#stepCount;
    this.#steps[place + PARENT] = node;
    this.#steps[place + WORD] = word;
    return place;
  }
}

/** Where a step stands in the table, or the free place where it would. */
function placeOf(steps: Int32Array, node: number, word: number): number {
  const last = steps.length - 1;
  let place = (hashOfStep(node, word) << STEP_BITS) & last;
  while (steps[place + NUMBER] !== 0 && !(steps[place + PARENT] === node && steps[place + WORD] === word))
    place = (place + (1 << STEP_BITS)) & last;
  return place;
}

/** The same steps in a table of twice the size. */
function enlarged(from: Int32Array): Int32Array<ArrayBuffer> {
  const to = new Int32Array(from.length * 2);
  for (let place = 0; place < from.length; place += 1 << STEP_BITS) {
    if (from[place + NUMBER] === 0) continue;
    const step = from.subarray(place, place + (1 << STEP_BITS));
    to.set(step, placeOf(to, step[PARENT] ?? 0, step[WORD] ?? 0));
  }
  return to;
}

/** The half of the 64 bits for next words in which the bit of a word stands. */
function halfOf(word: number): number {
  return (word >>> 5) & 1;
}

function addBit(table: Int32Array, at: number, bit: number): void {
  table[at] = (table[at] ?? 0) | (1 << bit);
}

function hashOfStep(node: number, word: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
