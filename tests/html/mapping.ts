import type { SourceText } from "../../src/post.js";

/** The slice of the source that `text.slice(start, end)` came from, by the rules that `SourceText` states. */
export function sourceOf(read: SourceText, start: number, end: number): string {
  return read.source.slice(offsetOf(read, start, "start"), offsetOf(read, end - 1, "end"));
}

function offsetOf(read: SourceText, offset: number, edge: "start" | "end"): number {
  const run = read.textStarts.findLastIndex((textStart) => textStart <= offset);
  const textStart = read.textStarts[run] ?? 0;
  const textEnd = read.textStarts[run + 1] ?? read.text.length;
  const [sourceStart, sourceEnd] = [read.sourceStarts[run] ?? 0, read.sourceEnds[run] ?? 0];
  const isCopied = textEnd - textStart === sourceEnd - sourceStart;
  if (edge === "start") return isCopied ? sourceStart + offset - textStart : sourceStart;
  return isCopied ? sourceStart + offset - textStart + 1 : sourceEnd;
}
