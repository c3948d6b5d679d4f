import type { Tokens } from "../text/tokens.js";
import { joinOfForm, joinsOfText } from "./gaps.js";

const ROOT = 0;

/** A set of word sequences, walked one token at a time: `root`, then `next` until 0. Each sequence carries a positive number. */
export class Trie {
  /** First step, by word: most walks end here. */
  #roots = new Int32Array(1 << 10);
  #slots = new Int32Array(1 << 14);
  readonly #parents: number[] = [0];
  readonly #words: number[] = [0];
  /** How a node's word may be joined to the word before it. */
  readonly #joins: number[] = [0];
  readonly #values: number[] = [0];

  /**
   * Adds the tokens as a sequence. Returns the number that the same sequence carries already (and keeps it), 0 when it
   * was added, or -1 when the sequence is empty or holds a mark that forms cannot hold.
   */
  add(tokens: Tokens, value: number): number {
    let node = ROOT;
    for (let at = 0; at < tokens.count; at++) {
      const join = at === 0 ? 0 : joinOfForm(tokens.gap(at));
      if (at > 0 && join === 0) return -1;
      node = this.#step(node, tokens.word(at)) || this.#grow(node, tokens.word(at));
      this.#joins[node] = (this.#joins[node] ?? 0) | join;
    }
    if (node === ROOT) return -1;
    const present = this.#values[node] ?? 0;
    if (present === 0) this.#values[node] = value;
    return present;
  }

  /** The node of a first word, or 0. */
  root(word: number): number {
    return this.#roots[word] ?? 0;
  }

  /** The node that a token leads to, or 0. */
  next(node: number, tokens: Tokens, token: number): number {
    const child = this.#step(node, tokens.word(token));
    return child !== 0 && ((this.#joins[child] ?? 0) & joinsOfText(tokens.gap(token))) !== 0 ? child : 0;
  }

  /** The number of the sequence that ends at a node, or 0. */
  value(node: number): number {
    return this.#values[node] ?? 0;
  }

  #step(node: number, word: number): number {
    if (word === 0) return ROOT;
    if (node === ROOT) return this.#roots[word] ?? 0;
    const mask = this.#slots.length - 1;
    for (let slot = hashOf(node, word) & mask; ; slot = (slot + 1) & mask) {
      const child = this.#slots[slot] ?? 0;
      if (child === 0 || (this.#parents[child] === node && this.#words[child] === word)) return child;
    }
  }

  #grow(node: number, word: number): number {
    const child = this.#values.push(0) - 1;
    this.#parents.push(node);
    this.#words.push(word);
    this.#joins.push(0);
    if (node === ROOT) {
      if (word >= this.#roots.length) this.#roots = enlarged(this.#roots, word);
      this.#roots[word] = child;
      return child;
    }
    if (child * 2 > this.#slots.length) {
      this.#slots = new Int32Array(this.#slots.length * 2);
      for (let other = 1; other < child; other++) if (this.#parents[other] !== ROOT) this.#place(other);
    }
    this.#place(child);
    return child;
  }

  #place(child: number): void {
    const mask = this.#slots.length - 1;
    let slot = hashOf(this.#parents[child] ?? 0, this.#words[child] ?? 0) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = child;
  }
}

function hashOf(node: number, word: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

function enlarged(from: Int32Array, index: number): Int32Array<ArrayBuffer> {
  const to = new Int32Array(2 ** Math.ceil(Math.log2(index + 1)) * 2);
  to.set(from);
  return to;
}
