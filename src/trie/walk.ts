import type { Tokens } from "../text/tokens.js";
import type { Trie } from "./trie.js";

/**
 * Finds the sequences of a trie that begin at a token of a post; used again for the next token. None crosses from the
 * title into the description.
 */
export class Walk {
  readonly #trie: Trie;
  readonly #numbers: number[] = [];
  readonly #ends: number[] = [];

  constructor(trie: Trie) {
    this.#trie = trie;
  }

  /** Finds the sequences that begin at a token, shortest first, and returns how many there are. */
  begin(tokens: Tokens, start: number): number {
    // Most words begin nothing: what is small is inlined where it is called.
    const root = this.#trie.root(tokens.word(start), tokens.word(start + 1));
    return root === 0 ? 0 : this.#follow(root, tokens, start);
  }

  #follow(root: number, tokens: Tokens, start: number): number {
    const trie = this.#trie;
    let node = root;
    const limit = start < tokens.titleCount ? tokens.titleCount : tokens.count;
    let count = 0;
    for (let end = start + 1; node !== 0; end++) {
      const number = trie.value(node);
      if (number !== 0) {
        this.#numbers[count] = number;
        this.#ends[count] = end;
        count++;
      }
      node = end < limit ? trie.next(node, tokens, end) : 0;
    }
    return count;
  }

  /** The number that a found sequence carries. */
  number(index: number): number {
    return this.#numbers[index] ?? 0;
  }

  /** The token behind a found sequence. */
  end(index: number): number {
    return this.#ends[index] ?? 0;
  }
}
