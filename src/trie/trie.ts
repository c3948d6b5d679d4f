import type { Tokens } from "../text/tokens.js";
import { joinOfForm, joinsOfText } from "./joins.js";

const ROOT = 0;

/** Numbers that a first word has in its table: its node, and which words go on from there, as a bit for each of 32 kinds. */
const START_BITS = 1;
const START_FOLLOWERS = 1;
const ANY_FOLLOWER = -1;

/** Numbers that a slot of the table holds: parent node, word, child node, joins; a slot without child is free. */
const STEP_SIZE = 4;
const STEP_WORD = 1;
const STEP_CHILD = 2;
const STEP_JOINS = 3;

const FILTER_BITS = 14;
const LAST_FILTER = (1 << FILTER_BITS) - 1;

/** A set of word sequences, each of which carries a positive number; `Walk` finds them in a post. */
export class Trie {
  /** First step, by word: most walks end here. */
  #starts = new Int32Array(1 << 10);
  /** A bit for each step that may exist, small enough to stay in the processor's cache: most steps end here. */
  readonly #filter = new Uint8Array(1 << FILTER_BITS);
  /** All further steps, in an open-addressing table. */
  #slots = new Int32Array(STEP_SIZE << 12);
  #steps = 0;
  /** The number that a sequence carries, by its last node. */
  #values = new Int32Array(1 << 12);
  #nodes = 1;

  /**
   * Adds the tokens as a sequence. Returns the number that the same sequence carries already (and keeps it), 0 when it
   * was added, or -1 when the sequence is empty or holds a mark that forms cannot hold.
   */
  add(tokens: Tokens, value: number): number {
    if (tokens.count === 0) return -1;
    for (let at = 1; at < tokens.count; at++) if (joinOfForm(tokens.gap(at)) === 0) return -1;
    let node = this.#open(tokens.word(0), tokens.count === 1 ? ANY_FOLLOWER : kindOf(tokens.word(1)));
    for (let at = 1; at < tokens.count; at++) node = this.#extend(node, tokens.word(at), joinOfForm(tokens.gap(at)));
    const present = this.value(node);
    if (present === 0) this.#values[node] = value;
    return present;
  }

  /** The node of a first word; 0 where none is, or where no sequence can end there or go on with the word behind it. */
  root(word: number, next: number): number {
    const start = word << START_BITS;
    const followers = this.#starts[start + START_FOLLOWERS] ?? 0;
    return (followers & kindOf(next)) === 0 ? ROOT : (this.#starts[start] ?? ROOT);
  }

  /** The node that a token leads to, or 0. */
  next(node: number, tokens: Tokens, token: number): number {
    const word = tokens.word(token);
    const hash = hashOfStep(node, word);
    if (((this.#filter[hash & LAST_FILTER] ?? 0) & (1 << ((hash >>> FILTER_BITS) & 7))) === 0) return ROOT;
    const slot = this.#find(node, word);
    const isJoined = ((this.#slots[slot + STEP_JOINS] ?? 0) & joinsOfText(tokens.gap(token))) !== 0;
    return isJoined ? (this.#slots[slot + STEP_CHILD] ?? ROOT) : ROOT;
  }

  /** The number of the sequence that ends at a node, or 0. */
  value(node: number): number {
    return this.#values[node] ?? 0;
  }

  #open(word: number, followers: number): number {
    const start = word << START_BITS;
    if (start >= this.#starts.length) this.#starts = copyInto(this.#starts, new Int32Array(start * 2));
    if (this.#starts[start] === ROOT) this.#starts[start] = this.#grow();
    this.#starts[start + START_FOLLOWERS] = (this.#starts[start + START_FOLLOWERS] ?? 0) | followers;
    return this.#starts[start] ?? ROOT;
  }

  #extend(node: number, word: number, join: number): number {
    const slot = this.#find(node, word);
    const known = this.#slots[slot + STEP_CHILD] ?? ROOT;
    if (known !== ROOT) {
      this.#slots[slot + STEP_JOINS] = (this.#slots[slot + STEP_JOINS] ?? 0) | join;
      return known;
    }
    const hash = hashOfStep(node, word);
    const place = hash & LAST_FILTER;
    this.#filter[place] = (this.#filter[place] ?? 0) | (1 << ((hash >>> FILTER_BITS) & 7));
    const child = this.#grow();
    this.#slots.set([node, word, child, join], slot);
    this.#steps++;
    if (this.#steps * STEP_SIZE * 2 > this.#slots.length) this.#rehash();
    return child;
  }

  #grow(): number {
    if (this.#nodes === this.#values.length) this.#values = copyInto(this.#values, new Int32Array(this.#nodes * 2));
    return this.#nodes++;
  }

  /** Where the step stands in the table, or the free slot where it would. */
  #find(node: number, word: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = (hashOfStep(node, word) << 2) & mask;
    while (slots[slot + STEP_CHILD] !== ROOT && (slots[slot] !== node || slots[slot + STEP_WORD] !== word))
      slot = (slot + STEP_SIZE) & mask;
    return slot;
  }

  #rehash(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += STEP_SIZE) {
      if (old[at + STEP_CHILD] === ROOT) continue;
      this.#slots.set(old.subarray(at, at + STEP_SIZE), this.#find(old[at] ?? 0, old[at + STEP_WORD] ?? 0));
    }
  }
}

function kindOf(word: number): number {
  return 1 << (word & 31);
}

function hashOfStep(node: number, word: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

function copyInto(from: Int32Array, to: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  to.set(from);
  return to;
}
