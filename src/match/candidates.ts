import type { CompiledForm, CompiledLexicon } from "../lexicon/compile.js";
import type { Tokens } from "../text/tokens.js";

/** A form found in a post, before anything around it was looked at. */
export interface Candidate {
  readonly form: CompiledForm;
  /** Index of the concept. */
  readonly concept: number;
  /** First token. */
  readonly start: number;
  /** Token after the last. */
  readonly end: number;
}

/** The texts that tokens were cut from. */
export interface Texts {
  readonly title: string;
  readonly description: string;
}

/**
 * Finds the forms of a lexicon, leftmost-longest: of the forms that begin at a word the longest wins, and the search goes
 * on behind it. In "machine learning engineer" the role is found, and "machine learning" is not found inside it.
 */
export function findCandidates(tokens: Tokens, texts: Texts, lexicon: CompiledLexicon): Candidate[] {
  const { trie } = lexicon;
  const candidates: Candidate[] = [];
  let start = 0;
  while (start < tokens.count) {
    let node = trie.root(tokens.word(start));
    const limit = start < tokens.titleCount ? tokens.titleCount : tokens.count;
    let longest: CompiledForm | undefined;
    let longestEnd = start + 1;
    for (let end = start + 1; node !== 0; end++) {
      const number = trie.value(node);
      const form = number === 0 ? undefined : lexicon.forms[number - 1];
      if (form !== undefined && isSpelledSo(form, tokens, texts, start, end)) {
        longest = form;
        longestEnd = end;
      }
      node = end < limit ? trie.next(node, tokens, end) : 0;
    }
    if (longest !== undefined) candidates.push({ form: longest, concept: longest.concept, start, end: longestEnd });
    start = longestEnd;
  }
  return candidates;
}

/** The text of some neighbouring tokens, as it stands in the post. */
export function textOf(tokens: Tokens, texts: Texts, start: number, end: number): string {
  const text = start < tokens.titleCount ? texts.title : texts.description;
  return text.slice(tokens.start(start), tokens.end(end - 1));
}

function isSpelledSo({ exact }: CompiledForm, tokens: Tokens, texts: Texts, start: number, end: number): boolean {
  if (exact === undefined) return true;
  const text = start < tokens.titleCount ? texts.title : texts.description;
  const from = tokens.start(start);
  return exact.some((spelling) => from + spelling.length === tokens.end(end - 1) && text.startsWith(spelling, from));
}
