import { toSource } from "../source-text/mapping.js";
import { isCopied } from "../source-text/runs.js";
import type { Span } from "../source-text/source-text.js";
import { hasTags } from "./detection.js";
import { type HtmlDocument, parseHtml } from "./document.js";

/** Where in a document elements can be put around words. */
export interface Markable {
  readonly spans: readonly Span[];
  /** Whether the document was escaped as a whole, so that what is put into it must be too. */
  readonly isEscaped: boolean;
}

/** Finds where in the original a tag may stand: in text that is shown. */
export function findMarkable(raw: string): Markable {
  const outer = parseHtml(raw);
  if (outer.hasMarkup) return { spans: shownSpans(outer), isEscaped: false };
  const unescaped = parseHtml(raw, { preformatted: true });
  if (!hasTags(unescaped.text.text)) return { spans: shownSpans(unescaped), isEscaped: false };
  const inner = shownSpans(parseHtml(unescaped.text.text));
  return { spans: inner.map(({ start, end }) => toSource(unescaped.text, start, end)), isEscaped: true };
}

/** The text of a document, as far as it is shown and elements can stand in it. */
function shownSpans({ text: read, unmarkableSpans, certainEnd }: HtmlDocument): readonly Span[] {
  const { source, sourceStarts, sourceEnds } = read;
  const spans: Span[] = [];
  for (const [run, start] of sourceStarts.entries()) {
    const end = sourceEnds[run] ?? start;
    const original = source.slice(start, end);
    // What else a run stands for are tags, which a mark must not enclose.
    if (isCopied(read, run) || original.startsWith("&") || original.trim() === "") spans.push({ start, end });
  }
  const end = Math.min(certainEnd, startOfCutOffTag(source));
  const holes = [...unmarkableSpans.filter(({ start }) => start < end), { start: end, end: source.length }];
  return subtractSpans(mergeSpans(spans), holes);
}

/** A tag that the end of the document cuts off may count as text; a mark in it would become part of the tag. */
function startOfCutOffTag(source: string): number {
  const tail = source.lastIndexOf(">") + 1;
  const at = source.slice(tail).search(/<[a-z/!?]/i);
  return at < 0 ? source.length : tail + at;
}

/** Spans that touch become one. */
function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  for (const { start, end } of spans) {
    const last = all.at(-1);
    if (end <= start) continue;
    if (last !== undefined && start <= last.end)
      all[all.length - 1] = { start: last.start, end: Math.max(end, last.end) };
    else all.push({ start, end });
  }
  return all;
}

/** What is left of ascending spans outside of others. */
function subtractSpans(spans: readonly Span[], holes: readonly Span[]): readonly Span[] {
  if (holes.length === 0) return spans;
  const left: Span[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    while ((holes[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    let from = start;
    for (let next = at; (holes[next]?.start ?? Number.POSITIVE_INFINITY) < end; next++) {
      const hole = holes[next] ?? { start: end, end };
      if (hole.start > from) left.push({ start: from, end: hole.start });
      from = Math.max(from, hole.end);
    }
    if (from < end) left.push({ start: from, end });
  }
  return left;
}
