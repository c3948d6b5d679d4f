import { LONGEST_PHRASE, type NumberSet, type PhraseBook } from "../lexicon/phrase-book.js";
import { Found } from "../trie/found.js";

/** Every phrase that stands in a post, by position; phrases may overlap. Used again for the next post. */
export class Cues {
  /** The phrases as they were found, by number. */
  readonly found = new Found();
  /** The roles of all of them. */
  allRoles = 0;
  /** The signs of all of them. */
  allSigns = 0;
  #roles = new Int32Array(1024);
  #signs = new Int32Array(1024);
  /** For each token, the first cue that begins there or later. */
  #firsts = new Int32Array(1024);
  #tokenCount = 0;
  /** For each phrase, the last post in which it stood. */
  readonly #lastPost: Uint32Array;
  #post = 0;
  /** By phrase, its roles and its signs side by side. */
  readonly #bits: Int32Array;

  constructor(phrases: PhraseBook) {
    this.#bits = phrases.bits();
    this.#lastPost = new Uint32Array(phrases.count + 1);
  }

  get count(): number {
    return this.found.count;
  }

  /** Takes over what was found in a post. */
  fill(tokenCount: number): void {
    const { found } = this;
    const { count } = found;
    this.#nextPost();
    this.#tokenCount = tokenCount;
    if (tokenCount > this.#firsts.length) this.#firsts = new Int32Array(tokenCount * 2);
    if (count > this.#roles.length) {
      this.#roles = new Int32Array(count * 2);
      this.#signs = new Int32Array(count * 2);
    }
    let allRoles = 0;
    let allSigns = 0;
    let token = 0;
    for (let cue = 0; cue < count; cue++) {
      const phrase = found.number(cue);
      const roles = this.#bits[phrase * 2] ?? 0;
      const signs = this.#bits[phrase * 2 + 1] ?? 0;
      this.#roles[cue] = roles;
      this.#signs[cue] = signs;
      allRoles |= roles;
      allSigns |= signs;
      this.#lastPost[phrase] = this.#post;
      for (const start = found.start(cue); token <= start; token++) this.#firsts[token] = cue;
    }
    for (; token < tokenCount; token++) this.#firsts[token] = count;
    this.allRoles = allRoles;
    this.allSigns = allSigns;
  }

  phrase(cue: number): number {
    return this.found.number(cue);
  }

  /** First token. */
  start(cue: number): number {
    return this.found.start(cue);
  }

  /** Token after the last. */
  end(cue: number): number {
    return this.found.end(cue);
  }

  /** Bits of cue roles. */
  roles(cue: number): number {
    return this.#roles[cue] ?? 0;
  }

  /** Bits of signs. */
  signs(cue: number): number {
    return this.#signs[cue] ?? 0;
  }

  /** Index of the first cue that begins at the token or later. */
  firstFrom(token: number): number {
    if (token >= this.#tokenCount) return this.count;
    return token <= 0 ? 0 : (this.#firsts[token] ?? 0);
  }

  /**
   * The first cue with one of the roles that lies within the tokens, or -1.
   * @param from Index of the cue at which the search begins. Default: the first one that can lie there.
   */
  firstWith(roles: number, start: number, end: number, from = this.firstFrom(start)): number {
    for (let cue = from; cue < this.count && this.start(cue) < end; cue++) {
      if ((this.roles(cue) & roles) !== 0 && this.end(cue) <= end) return cue;
    }
    return -1;
  }

  /** Whether a cue with one of the roles lies within the tokens. */
  hasRole(roles: number, start: number, end: number): boolean {
    return this.firstWith(roles, start, end) >= 0;
  }

  /**
   * The first cue with one of the signs that lies within the tokens, or -1.
   * @param from Index of the cue at which the search begins. Default: the first one that can lie there.
   */
  firstSign(signs: number, start: number, end: number, from = this.firstFrom(start)): number {
    for (let cue = from; cue < this.count && this.start(cue) < end; cue++) {
      if ((this.signs(cue) & signs) !== 0 && this.end(cue) <= end) return cue;
    }
    return -1;
  }

  /** Whether a cue with one of the signs ends directly before the token. */
  signEndsAt(signs: number, token: number): boolean {
    const start = Math.max(0, token - LONGEST_PHRASE);
    for (let cue = this.firstSign(signs, start, token); cue >= 0; cue = this.firstSign(signs, start, token, cue + 1)) {
      if (this.end(cue) === token) return true;
    }
    return false;
  }

  /** Whether a phrase of the set lies within the tokens. */
  hasPhrase(set: NumberSet, start: number, end: number): boolean {
    if (set.numbers.length === 0) return false;
    for (let cue = this.firstFrom(start); cue < this.count && this.start(cue) < end; cue++) {
      if (this.end(cue) <= end && set.has(this.phrase(cue))) return true;
    }
    return false;
  }

  /** Whether a cue with one of the roles ends directly before the token. */
  roleEndsAt(roles: number, token: number): boolean {
    const start = Math.max(0, token - LONGEST_PHRASE);
    for (let cue = this.firstWith(roles, start, token); cue >= 0; cue = this.firstWith(roles, start, token, cue + 1)) {
      if (this.end(cue) === token) return true;
    }
    return false;
  }

  /** Whether a cue with one of the roles begins at the token. */
  roleStartsAt(roles: number, token: number): boolean {
    for (let cue = this.firstFrom(token); cue < this.count && this.start(cue) === token; cue++) {
      if ((this.roles(cue) & roles) !== 0) return true;
    }
    return false;
  }

  /** Whether a phrase of the set ends directly before the token. */
  phraseEndsAt(set: NumberSet, token: number): boolean {
    if (set.numbers.length === 0) return false;
    for (
      let cue = this.firstFrom(Math.max(0, token - LONGEST_PHRASE));
      cue < this.count && this.start(cue) < token;
      cue++
    ) {
      if (this.end(cue) === token && set.has(this.phrase(cue))) return true;
    }
    return false;
  }

  /** Whether a phrase of the set begins at the token. */
  phraseStartsAt(set: NumberSet, token: number): boolean {
    if (set.numbers.length === 0) return false;
    for (let cue = this.firstFrom(token); cue < this.count && this.start(cue) === token; cue++) {
      if (set.has(this.phrase(cue))) return true;
    }
    return false;
  }

  /** Where the longest phrase of the set that begins at a token ends, or -1. */
  longestFrom(set: NumberSet, start: number): number {
    let end = -1;
    for (let cue = this.firstFrom(start); cue < this.count && this.start(cue) === start; cue++) {
      if (set.has(this.phrase(cue))) end = Math.max(end, this.end(cue));
    }
    return end;
  }

  /** Where the longest phrase of the set that ends directly before a token begins, or -1. */
  longestTo(set: NumberSet, end: number): number {
    for (
      let cue = this.firstFrom(Math.max(0, end - LONGEST_PHRASE));
      cue < this.count && this.start(cue) < end;
      cue++
    ) {
      if (this.end(cue) === end && set.has(this.phrase(cue))) return this.start(cue);
    }
    return -1;
  }

  /** Whether a phrase of the set stands anywhere in the post. */
  hasAny(set: NumberSet): boolean {
    for (const phrase of set.numbers) if (this.#lastPost[phrase] === this.#post) return true;
    return false;
  }

  #nextPost(): void {
    this.#post++;
    if (this.#post <= 0xffffffff) return;
    this.#lastPost.fill(0);
    this.#post = 1;
  }
}
