import { expect } from "vitest";
import type { SourceText } from "../../src/source-text/source-text.js";

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

/** Holds what the docstring of `SourceText` asks of one. */
export function expectWellFormed({ source, text, textStarts, sourceStarts, sourceEnds }: SourceText): void {
  expect(sourceStarts).toHaveLength(textStarts.length);
  expect(sourceEnds).toHaveLength(textStarts.length);
  expect(textStarts.length === 0).toBe(text === "");
  expect(textStarts[0] ?? 0).toBe(0);
  let [lastText, lastSource] = [-1, 0];
  for (const [run, textStart] of textStarts.entries()) {
    const [start, end] = [sourceStarts[run] ?? -1, sourceEnds[run] ?? -1];
    expect(textStart).toBeGreaterThan(lastText);
    expect(start).toBeGreaterThanOrEqual(lastSource);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(source.length);
    [lastText, lastSource] = [textStart, start];
  }
  expect(lastText).toBeLessThan(Math.max(text.length, 1));
}
