import type { SourceText } from "../post.js";

/** Where a range of `text` stands in `source`, in UTF-16 units of it. */
export function toSource(from: SourceText, start: number, end: number): { start: number; end: number } {
  return { start: mapStart(from, start), end: mapEnd(from, end) };
}

function mapStart(from: SourceText, offset: number): number {
  const run = runOf(from, offset);
  const start = from.sourceStarts[run] ?? 0;
  return isVerbatim(from, run) ? start + offset - (from.textStarts[run] ?? 0) : start;
}

function mapEnd(from: SourceText, offset: number): number {
  const run = runOf(from, offset - 1);
  if (isVerbatim(from, run)) return (from.sourceStarts[run] ?? 0) + offset - (from.textStarts[run] ?? 0);
  return from.sourceEnds[run] ?? 0;
}

function isVerbatim({ text, textStarts, sourceStarts, sourceEnds }: SourceText, run: number): boolean {
  const textLength = (textStarts[run + 1] ?? text.length) - (textStarts[run] ?? 0);
  return textLength === (sourceEnds[run] ?? 0) - (sourceStarts[run] ?? 0);
}

/** The last run that begins at the offset or before it. */
function runOf({ textStarts }: SourceText, offset: number): number {
  let low = 0;
  let high = textStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((textStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
