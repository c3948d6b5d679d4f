import type { Tokens } from "../../text/tokens.js";

/** What is longer is no name: exports put whole header lines there. In words. */
const LONGEST_NAME = 8;

/** Hashes of the words of an employer's name. */
export function companyWordsOf(companyName: Tokens): ReadonlySet<number> {
  const words = new Set<number>();
  if (companyName.count > LONGEST_NAME) return words;
  for (let at = 0; at < companyName.count; at++) words.add(companyName.hash(at));
  return words;
}
