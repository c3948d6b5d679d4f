import { LONGEST_PHRASE, type NumberSet, type Phrases } from "../lexicon/phrases.js";
import type { Tokens } from "../text/tokens.js";

/** Every phrase that stands in a post, by position; phrases may overlap. Used again for the next post. */
export class Cues {
  count = 0;
  #phrases = new Int32Array(1024);
  #starts = new Int32Array(1024);
  #ends = new Int32Array(1024);
  #roles = new Int32Array(1024);
  /** For each phrase, the last post in which it stood. */
  readonly #lastPost: Uint32Array;
  #post = 0;
  readonly #book: Phrases;

  constructor(phrases: Phrases) {
    this.#book = phrases;
    this.#lastPost = new Uint32Array(phrases.count + 1);
  }

  /** Finds all phrases; none crosses from the title into the description. */
  fill(tokens: Tokens): void {
    this.count = 0;
    this.#nextPost();
    const { trie } = this.#book;
    for (let start = 0; start < tokens.count; start++) {
      let node = trie.root(tokens.word(start));
      if (node === 0) continue;
      const limit = start < tokens.titleCount ? tokens.titleCount : tokens.count;
      for (let end = start + 1; node !== 0; end++) {
        const phrase = trie.value(node);
        if (phrase !== 0) this.#add(phrase, start, end);
        node = end < limit ? trie.next(node, tokens, end) : 0;
      }
    }
  }

  phrase(cue: number): number {
    return this.#phrases[cue] ?? 0;
  }

  /** First token. */
  start(cue: number): number {
    return this.#starts[cue] ?? 0;
  }

  /** Token after the last. */
  end(cue: number): number {
    return this.#ends[cue] ?? 0;
  }

  /** Bits of `Role`. */
  roles(cue: number): number {
    return this.#roles[cue] ?? 0;
  }

  /** Index of the first cue that begins at the token or later. */
  from(token: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.start(middle) < token) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Whether a cue that lies within the tokens passes the test. */
  some(start: number, end: number, test: (cue: number) => boolean): boolean {
    for (let cue = this.from(start); cue < this.count && this.start(cue) < end; cue++) {
      if (this.end(cue) <= end && test(cue)) return true;
    }
    return false;
  }

  /** Whether a cue with the role lies within the tokens. */
  hasRole(role: number, start: number, end: number): boolean {
    return this.some(start, end, (cue) => (this.roles(cue) & role) !== 0);
  }

  /** Whether a phrase of the set ends directly before the token. */
  endsAt(set: NumberSet, token: number): boolean {
    if (set.numbers.length === 0) return false;
    return this.some(
      Math.max(0, token - LONGEST_PHRASE),
      token,
      (cue) => this.end(cue) === token && set.has(this.phrase(cue)),
    );
  }

  /** Whether a phrase of the set begins at the token. */
  startsAt(set: NumberSet, token: number): boolean {
    if (set.numbers.length === 0) return false;
    for (let cue = this.from(token); cue < this.count && this.start(cue) === token; cue++) {
      if (set.has(this.phrase(cue))) return true;
    }
    return false;
  }

  /** Whether a phrase of the set stands anywhere in the post. */
  hasAny(set: NumberSet): boolean {
    return set.numbers.some((phrase) => this.#lastPost[phrase] === this.#post);
  }

  #nextPost(): void {
    this.#post++;
    if (this.#post <= 0xffffffff) return;
    this.#lastPost.fill(0);
    this.#post = 1;
  }

  #add(phrase: number, start: number, end: number): void {
    const at = this.count;
    if (at === this.#starts.length) this.#grow();
    this.#phrases[at] = phrase;
    this.#starts[at] = start;
    this.#ends[at] = end;
    this.#roles[at] = this.#book.rolesOf(phrase);
    this.#lastPost[phrase] = this.#post;
    this.count = at + 1;
  }

  #grow(): void {
    this.#phrases = doubled(this.#phrases);
    this.#starts = doubled(this.#starts);
    this.#ends = doubled(this.#ends);
    this.#roles = doubled(this.#roles);
  }
}

function doubled(from: Int32Array): Int32Array<ArrayBuffer> {
  const to = new Int32Array(from.length * 2);
  to.set(from);
  return to;
}
