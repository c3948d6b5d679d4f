import type { Candidate } from "../match/candidates.js";
import type { Tokens } from "../text/tokens.js";

/** Hashes of the words of an employer's name. */
export function wordsOf(companyName: Tokens): ReadonlySet<number> {
  return new Set(companyName.hashes.subarray(0, companyName.count));
}

/** Whether a mention is made of words of the employer's name alone. */
export function isCompanyName(mention: Candidate, tokens: Tokens, words: ReadonlySet<number>): boolean {
  for (let at = mention.start; at < mention.end; at++) if (!words.has(tokens.hash(at))) return false;
  return true;
}
