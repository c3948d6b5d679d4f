import { doubled } from "../text/table.js";
import type { Tokens } from "../text/tokens.js";
import * as Join from "./join.js";
import { joinOfForm } from "./joins.js";
import * as Row from "./row.js";
import { RowPlaces } from "./row-places.js";
import { SealedTrie } from "./sealed-trie.js";

/** The two kinds of sequences that a trie holds, so that a post is walked through once. */
type Kind = typeof Row.phrase | typeof Row.form;

/** Numbers of a node: a row but for where it is reached from, then by which word it is reached, and nodes around it. */
const NODE_BITS = 3;
const WORD = 5;
const CHILD = 6;
const SIBLING = 7;

/** A node, and the words that go on from it. */
interface Family {
  readonly parent: number;
  readonly words: readonly number[];
}

/** A set of word sequences, each of which carries a positive number for each kind that it is of; sealed to be walked through. */
export class Trie {
  /** By word: the node of the sequences that begin with it, or 0. */
  #roots = new Int32Array(1 << 10);
  #nodes = new Int32Array(1 << 10);
  #last = 0;

  /**
   * Adds the tokens as a sequence. Returns the number that the same sequence carries already (and keeps it), 0 when it
   * was added, or -1 when the sequence is empty or holds a mark that forms cannot hold.
   */
  add(kind: Kind, tokens: Tokens, value: number): number {
    if (tokens.count === 0) return -1;
    for (let at = 1; at < tokens.count; at++) if (joinOfForm(tokens.gap(at)) === 0) return -1;
    let node = this.#root(tokens.word(0));
    for (let at = 1; at < tokens.count; at++) {
      node = this.#child(node, tokens.word(at));
      this.#nodes[node + Row.joins] = this.#at(node, Row.joins) | (joinOfForm(tokens.gap(at)) << (kind * Join.bits));
    }
    const present = this.#at(node, kind);
    if (present === 0) this.#nodes[node + kind] = value;
    return present;
  }

  /**
   * The trie as it is now, to be walked through.
   * @param wordCount How many words the vocabulary has.
   */
  seal(wordCount: number): SealedTrie {
    const families: Family[] = [];
    for (let parent = 1 << NODE_BITS; parent <= this.#last; parent += 1 << NODE_BITS) {
      const first = this.#at(parent, CHILD);
      if (first !== 0) families.push({ parent, words: this.#wordsFrom(first) });
    }
    families.sort((a, b) => b.words.length - a.words.length || (a.words[0] ?? 0) - (b.words[0] ?? 0));
    const places = new RowPlaces(wordCount + 1);
    for (const { parent, words } of families) this.#nodes[parent + Row.base] = places.place(words);
    const rows = new Int32Array(places.end * Row.size);
    const write = (row: number, node: number, from: number): void => {
      for (let number = 0; number < Row.from; number++) rows[row * Row.size + number] = this.#at(node, number);
      rows[row * Row.size + Row.from] = from;
    };
    for (let word = 0; word <= wordCount; word++) write(word, this.#roots[word] ?? 0, Row.start);
    for (const { parent } of families) {
      const base = this.#at(parent, Row.base);
      for (let child = this.#at(parent, CHILD); child !== 0; child = this.#at(child, SIBLING))
        write(base + this.#at(child, WORD), child, base);
    }
    return new SealedTrie(rows);
  }

  /** The words that lead to a node and those behind it in its family. */
  #wordsFrom(first: number): number[] {
    const words: number[] = [];
    for (let child = first; child !== 0; child = this.#at(child, SIBLING)) words.push(this.#at(child, WORD));
    return words;
  }

  #root(word: number): number {
    while (word >= this.#roots.length) this.#roots = doubled(this.#roots);
    const root = this.#roots[word] || this.#append();
    this.#roots[word] = root;
    return root;
  }

  #child(parent: number, word: number): number {
    const first = this.#at(parent, CHILD);
    let child = first;
    while (child !== 0 && this.#at(child, WORD) !== word) child = this.#at(child, SIBLING);
    if (child !== 0) return child;
    child = this.#append();
    this.#nodes[child + WORD] = word;
    this.#nodes[child + SIBLING] = first;
    this.#nodes[parent + CHILD] = child;
    return child;
  }

  #append(): number {
    this.#last += 1 << NODE_BITS;
    if (this.#last === this.#nodes.length) this.#nodes = doubled(this.#nodes);
    return this.#last;
  }

  #at(node: number, number: number): number {
    return this.#nodes[node + number] ?? 0;
  }
}
