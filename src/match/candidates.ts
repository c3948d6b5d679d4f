import type { CompiledForm, CompiledLexicon } from "../lexicon/compile.js";
import { HEADS } from "../lexicon/cue-roles.js";
import * as Gap from "../text/gap.js";
import * as Shape from "../text/shape.js";
import type { Tokens } from "../text/tokens.js";
import type { Found } from "../trie/found.js";
import type { Cues } from "./cues.js";

/** A text may begin with a title of so many words. */
const LONGEST_HEADER = 40;
/** In such a title, from a form to its head. In words. */
const HEAD_REACH = 6;

/** A form found in a post, before anything around it was looked at. All have these members in this order, to be read fast. */
export interface Candidate {
  readonly form: CompiledForm;
  /** Index of the concept; for a role made of a field and a head noun, of the role. */
  readonly concept: number;
  /** Index of the concept of the field, in such a role. */
  readonly field: number | undefined;
  /** Whether another profession has to do with it, and not the hire ("Recruiter, Backend Engineers"). */
  readonly isOthersWork: boolean;
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
 * Chooses among the forms that were found, leftmost-longest: of those that begin at a word the longest wins, and the
 * search goes on behind it. In "machine learning engineer" the role is found, and "machine learning" is not found inside it.
 */
export function findCandidates(
  found: Found,
  tokens: Tokens,
  texts: Texts,
  cues: Cues,
  lexicon: CompiledLexicon,
): Candidate[] {
  const candidates: Candidate[] = [];
  let free = 0;
  for (let first = 0, next = 0; first < found.count; first = next) {
    const start = found.start(first);
    for (next = first + 1; next < found.count && found.start(next) === start; ) next++;
    if (start < free) continue;
    for (let index = next - 1; index >= first; index--) {
      const form = lexicon.forms[found.number(index) - 1];
      const end = found.end(index);
      if (form === undefined || !isCandidate(form, start, end, tokens, texts, cues, lexicon)) continue;
      candidates.push({ form, concept: form.concept, field: undefined, isOthersWork: false, start, end });
      free = end;
      break;
    }
  }
  return candidates;
}

function isCandidate(
  { exact, capitals, need }: CompiledForm,
  start: number,
  end: number,
  tokens: Tokens,
  texts: Texts,
  cues: Cues,
  lexicon: CompiledLexicon,
): boolean {
  if (capitals && !opensWithCapitals(tokens, start, end)) return false;
  if (exact !== undefined && !isSpelledSo(exact, tokens, texts, start, end)) {
    // "ai engineer": in a title without capitals small letters are no other word.
    if (start >= tokens.titleCount || texts.title !== texts.title.toLowerCase()) return false;
  }
  if (need?.asksHeadOnly && !mayHaveHead(tokens, cues, start, end)) return false;
  return tokens.gap(start) !== Gap.hyphen || !isHalfOfCompound(tokens, texts, lexicon, start, end);
}

/** Index of the first candidate that begins at the token or later. */
export function indexFrom(candidates: readonly Candidate[], token: number, from = 0): number {
  let low = from;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((candidates[middle]?.start ?? token) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The text of some neighbouring tokens, as they were read. */
export function textOfTokens(tokens: Tokens, texts: Texts, start: number, end: number): string {
  const text = start < tokens.titleCount ? texts.title : texts.description;
  return text.slice(tokens.start(start), tokens.end(end - 1));
}

/** Whether a head noun may stand beside a form: near it in what may be a title, else directly behind it. */
function mayHaveHead(tokens: Tokens, cues: Cues, start: number, end: number): boolean {
  if (start < tokens.titleCount || cues.roleStartsAt(HEADS, end)) return true;
  const isHeader = tokens.titleCount === 0 && start < LONGEST_HEADER;
  return isHeader && cues.hasRole(HEADS, Math.max(0, start - HEAD_REACH), end + HEAD_REACH);
}

function isSpelledSo(exact: readonly string[], tokens: Tokens, texts: Texts, start: number, end: number): boolean {
  const text = start < tokens.titleCount ? texts.title : texts.description;
  const from = tokens.start(start);
  return exact.some((spelling) => from + spelling.length === tokens.end(end - 1) && text.startsWith(spelling, from));
}

/**
 * Whether the first word of a form of several belongs to the word before it: a hyphen binds closer than a space, so
 * "cutting-edge AI" holds no "edge AI". A capital begins something new ("Lead-Data Science").
 */
function isHalfOfCompound(
  tokens: Tokens,
  texts: Texts,
  { context }: CompiledLexicon,
  start: number,
  end: number,
): boolean {
  const { compounds } = context;
  if (compounds === undefined || end - start === 1 || tokens.gap(start + 1) !== Gap.space) return false;
  if ((tokens.shape(start) & Shape.letter) === 0 || compounds.prefixes.has(tokens.word(start - 1))) return false;
  const before = textOfTokens(tokens, texts, start - 1, start);
  return !compounds.endings.some((ending) => before.endsWith(ending));
}

function opensWithCapitals(tokens: Tokens, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((tokens.shape(at) & Shape.capital) === 0) return false;
  return true;
}
