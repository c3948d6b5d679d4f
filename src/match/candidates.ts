import type { CompiledForm, CompiledLexicon } from "../lexicon/compile.js";
import { Shape, type Tokens } from "../text/tokens.js";
import { Walk } from "../trie/walk.js";

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
  const walk = new Walk(lexicon.trie);
  const candidates: Candidate[] = [];
  for (let start = 0; start < tokens.count; ) {
    let next = start + 1;
    for (let index = walk.begin(tokens, start) - 1; index >= 0; index--) {
      const form = lexicon.forms[walk.number(index) - 1];
      const end = walk.end(index);
      if (form === undefined || !isSpelledSo(form, tokens, texts, start, end)) continue;
      candidates.push({ form, concept: form.concept, start, end });
      next = end;
      break;
    }
    start = next;
  }
  return candidates;
}

function isSpelledSo(form: CompiledForm, tokens: Tokens, texts: Texts, start: number, end: number): boolean {
  const { exact, capitals } = form;
  if (capitals && !opensWithCapitals(tokens, start, end)) return false;
  if (exact === undefined) return true;
  const text = start < tokens.titleCount ? texts.title : texts.description;
  const from = tokens.start(start);
  return exact.some((spelling) => from + spelling.length === tokens.end(end - 1) && text.startsWith(spelling, from));
}

function opensWithCapitals(tokens: Tokens, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((tokens.shape(at) & Shape.capital) === 0) return false;
  return true;
}
