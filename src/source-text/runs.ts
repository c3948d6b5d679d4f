import type { SourceText } from "./source-text.js";

/** Where a run ends in the text. */
export function textEndOf({ text, textStarts }: SourceText, run: number): number {
  return textStarts[run + 1] ?? text.length;
}

/** Whether each character of a run comes from one character; if not, the run stands for its source as a whole. */
export function isCopied(read: SourceText, run: number): boolean {
  const { textStarts, sourceStarts, sourceEnds } = read;
  return areLengthsOfCopy(
    textEndOf(read, run) - (textStarts[run] ?? 0),
    (sourceEnds[run] ?? 0) - (sourceStarts[run] ?? 0),
  );
}

/** What tells a copy from a replacement: nothing but the two lengths is kept of it. */
export function areLengthsOfCopy(textLength: number, sourceLength: number): boolean {
  return textLength === sourceLength;
}

/** The last of ascending starts that is at `offset` or before it; the first where none is. */
export function lastAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
