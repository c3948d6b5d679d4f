import type { Classification, Mention } from "../classification.js";
import type { Field } from "../domain.js";
import { JobsiftError } from "../errors.js";
import { Cursor } from "./compose.js";
import { hasTags } from "./detect.js";
import { type Parsed, parse, type Range } from "./parse.js";

/**
 * The original HTML of a description with `<mark data-leaning data-concept>` around the words of the evidence, and nothing
 * else changed. Words that tags part get a mark on each side of the tag. In a document that was escaped as a whole the
 * marks are escaped too.
 *
 * @param raw What `html` was given for the description of the classified post.
 * @throws {JobsiftError} `invalid-post` when the evidence does not lie inside of `raw`.
 */
export function highlight(raw: string, classification: Classification): string {
  const { ranges, isEscaped } = markable(raw);
  const write = isEscaped ? escapeMarkup : (text: string) => text;
  return mark(raw, mentionsIn(raw, classification, "description"), ranges, write, (text) => text);
}

/**
 * A plain text as HTML with `<mark data-leaning data-concept>` around the words of the evidence; everything else is
 * escaped.
 *
 * @param text The title or the description of the classified post.
 * @throws {JobsiftError} `invalid-post` when the evidence does not lie inside of `text`.
 */
export function highlightText(text: string, classification: Classification, field: Field = "description"): string {
  const whole = [{ start: 0, end: text.length }];
  return mark(text, mentionsIn(text, classification, field), whole, (tag) => tag, escapeMarkup);
}

type Marked = Mention & { readonly leaning: string };

function mentionsIn(text: string, { evidence }: Classification, field: Field): readonly Marked[] {
  const mentions = evidence.filter((item) => item.field === field).sort((a, b) => a.start - b.start);
  if (mentions.some(({ start, end }) => start < 0 || end > text.length || start >= end)) {
    throw new JobsiftError("invalid-post", `the evidence is of another ${field}: it lies outside of this text`);
  }
  return mentions;
}

function mark(
  text: string,
  mentions: readonly Marked[],
  ranges: readonly Range[],
  writeTag: (tag: string) => string,
  writeText: (text: string) => string,
): string {
  const parts: string[] = [];
  let written = 0;
  let at = 0;
  for (const { start, end, leaning, concept } of mentions) {
    const open = writeTag(`<mark data-leaning="${escapeMarkup(leaning)}" data-concept="${escapeMarkup(concept)}">`);
    while ((ranges[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    for (let next = at; (ranges[next]?.start ?? Number.POSITIVE_INFINITY) < end; next += 1) {
      const range = ranges[next] ?? { start, end };
      const from = Math.max(start, range.start, written);
      const to = Math.min(end, range.end);
      if (text.slice(from, to).trim() === "") continue;
      parts.push(writeText(text.slice(written, from)), open, writeText(text.slice(from, to)), writeTag("</mark>"));
      written = to;
    }
  }
  return parts.join("") + writeText(text.slice(written));
}

/** Where in the original a tag may stand: in text that is shown. */
function markable(raw: string): { readonly ranges: readonly Range[]; readonly isEscaped: boolean } {
  const outer = parse(raw);
  if (outer.hasMarkup) return { ranges: textRanges(outer), isEscaped: false };
  const unescaped = parse(raw, true);
  if (!hasTags(unescaped.text.text)) return { ranges: textRanges(unescaped), isEscaped: false };
  const cursor = new Cursor(unescaped.text);
  const ranges = textRanges(parse(unescaped.text.text)).map(({ start, end }) => ({
    start: cursor.startOf(start),
    end: cursor.endOf(end),
  }));
  return { ranges, isEscaped: true };
}

/** The text of a document, as far as it is shown and elements can stand in it. */
function textRanges({ text: read, rawText }: Parsed): readonly Range[] {
  const { source, text, textStarts, sourceStarts, sourceEnds } = read;
  const ranges: Range[] = [];
  for (const [run, start] of sourceStarts.entries()) {
    const end = sourceEnds[run] ?? start;
    const original = source.slice(start, end);
    const isCopied = original === text.slice(textStarts[run], textStarts[run + 1]);
    // What else a run stands for are tags, which a mark must not enclose.
    if (isCopied || original.startsWith("&") || original.trim() === "") ranges.push({ start, end });
  }
  return without(without(joined(ranges), rawText), cutOffRange(source));
}

/** A tag that the end of the document cuts off may count as text; a mark in it would become part of the tag. */
function cutOffRange(source: string): readonly Range[] {
  const tail = source.lastIndexOf(">") + 1;
  const at = source.slice(tail).search(/<[a-z/!?]/i);
  return at < 0 ? [] : [{ start: tail + at, end: source.length }];
}

/** Ranges that touch become one. */
function joined(ranges: readonly Range[]): readonly Range[] {
  const all: Range[] = [];
  for (const { start, end } of ranges) {
    const last = all.at(-1);
    if (end <= start) continue;
    if (last !== undefined && start <= last.end)
      all[all.length - 1] = { start: last.start, end: Math.max(end, last.end) };
    else all.push({ start, end });
  }
  return all;
}

/** What is left of ascending ranges outside of others. */
function without(ranges: readonly Range[], holes: readonly Range[]): readonly Range[] {
  if (holes.length === 0) return ranges;
  const left: Range[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    while ((holes[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    let from = start;
    for (let next = at; (holes[next]?.start ?? Number.POSITIVE_INFINITY) < end; next += 1) {
      const hole = holes[next] ?? { start: end, end };
      if (hole.start > from) left.push({ start: from, end: hole.start });
      from = Math.max(from, hole.end);
    }
    if (from < end) left.push({ start: from, end });
  }
  return left;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
