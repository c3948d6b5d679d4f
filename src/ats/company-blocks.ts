/** A part of an HTML text: `raw.slice(start, end)`. */
export interface TextBlock {
  readonly start: number;
  readonly end: number;
  readonly isCompany: boolean;
}

/** Of bounded length, so that tags which never end cost no more than others. */
const DIV_TAG = /(?:<|&lt;)(\/?)div\b[\s\S]{0,2000}?(?:>|&gt;)/gi;

/**
 * Cuts an HTML text, escaped or not, where a `div` of one of these classes begins and ends: a vendor wraps in them what
 * the company says of itself in every posting.
 */
export function splitCompanyBlocks(raw: string, classes: readonly string[]): readonly TextBlock[] {
  const parts: TextBlock[] = [];
  let at = 0;
  let depth = 0;
  let start = 0;
  for (const { 0: found, 1: slash, index } of raw.matchAll(DIV_TAG)) {
    if (slash === "/") {
      if (depth === 0) continue;
      depth--;
      if (depth > 0) continue;
      parts.push({ start, end: index + found.length, isCompany: true });
      at = index + found.length;
    } else if (depth > 0) depth++;
    else if (classes.some((name) => found.includes(name))) {
      if (index > at) parts.push({ start: at, end: index, isCompany: false });
      start = index;
      depth = 1;
    }
  }
  // A block that is never closed is no block.
  const rest = depth > 0 ? start : at;
  if (rest < raw.length) parts.push({ start: rest, end: raw.length, isCompany: false });
  return parts;
}
