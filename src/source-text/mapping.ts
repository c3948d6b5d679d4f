import { isCopied, lastAt, textEndOf } from "./runs.js";
import type { SourceText, Span } from "./source-text.js";

/** Where a span of the text stands in the source. */
export function toSource(read: SourceText, start: number, end: number): Span {
  return {
    start: sourceStartOf(read, lastAt(read.textStarts, start), start),
    end: sourceEndOf(read, lastAt(read.textStarts, end - 1), end),
  };
}

/** Where a span of the source stands in the text, as far as it is shown there. */
export function toText(read: SourceText, start: number, end: number): Span {
  return { start: textOffset(read, start, start), end: textOffset(read, end - 1, end) };
}

/** Where the character at `offset` of the text, which `run` covers, begins in the source. */
export function sourceStartOf(read: SourceText, run: number, offset: number): number {
  const start = read.sourceStarts[run] ?? 0;
  return isCopied(read, run) ? start + offset - (read.textStarts[run] ?? 0) : start;
}

/** Where the character before `offset` of the text, which `run` covers, ends in the source. */
export function sourceEndOf(read: SourceText, run: number, offset: number): number {
  if (!isCopied(read, run)) return read.sourceEnds[run] ?? 0;
  return (read.sourceStarts[run] ?? 0) + offset - (read.textStarts[run] ?? 0);
}

/** Where in the text one edge of the source's character at `at` is shown. */
function textOffset(read: SourceText, at: number, edge: number): number {
  const run = lastAt(read.sourceStarts, at);
  const start = read.textStarts[run] ?? 0;
  const end = textEndOf(read, run);
  if (!isCopied(read, run)) return edge === at ? start : end;
  return Math.min(end, start + edge - (read.sourceStarts[run] ?? 0));
}
