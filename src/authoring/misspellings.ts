import type { MisspellingRules } from "../lexicon/types.js";

/** Below this no word is mended, and no word is mistaken. In letters. */
const SHORTEST_MENDED = 7;

/**
 * The words of a language that are one edit away from a role word and are neither a role word nor meant as one: the
 * `others` of the rules, so that "earning" is not taken for "learning".
 * @param language All its words, in small letters.
 */
export function findOthers(
  { heads, words, meant }: Omit<MisspellingRules, "others">,
  language: Iterable<string>,
): string[] {
  const ours = [...heads, ...words];
  const settled = new Set([...ours, ...Object.values(meant).flat()]);
  const mended = ours.filter(({ length }) => length >= SHORTEST_MENDED);
  const others = [...new Set(language)].filter(
    (word) => /^[a-z]+$/.test(word) && !settled.has(word) && mended.some((role) => isOneEdit(word, role)),
  );
  return others.sort();
}

/** Whether one letter is wrong, missing, too many, or swapped with the next. */
export function isOneEdit(left: string, right: string): boolean {
  let start = 0;
  while (start < left.length && left[start] === right[start]) start++;
  let end = 0;
  const most = Math.min(left.length, right.length) - start;
  while (end < most && left[left.length - 1 - end] === right[right.length - 1 - end]) end++;
  const ofLeft = left.slice(start, left.length - end);
  const ofRight = right.slice(start, right.length - end);
  if (ofLeft.length <= 1 && ofRight.length <= 1) return ofLeft !== ofRight;
  return ofLeft.length === 2 && ofRight.length === 2 && ofLeft[0] === ofRight[1] && ofLeft[1] === ofRight[0];
}
