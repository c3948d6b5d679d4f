import type { Classification, Mention } from "../classification.js";
import type { Field, Leaning } from "../domain.js";
import type { Post, SourceText } from "../post.js";
import type { Style } from "./style.js";
import { safeText } from "./width.js";

/** A stretch of a text that is to be marked; "suppressed" was found and not counted. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: Leaning | "suppressed";
}

const marks: Readonly<Record<Span["kind"], string>> = {
  ml: "ML",
  backend: "BE",
  both: "ML+BE",
  neither: "other",
  suppressed: "not counted",
};

const meanings: Readonly<Record<Span["kind"], string>> = {
  ml: "machine learning",
  backend: "server-side engineering",
  both: "both",
  neither: "other work",
  suppressed: "found for one of these, but not counted",
};

/** What the marks of a result mean, in one line; "" when it has none. */
export function legend({ evidence, suppressed }: Classification, style: Style): string {
  const used = new Set<Span["kind"]>(evidence.map(({ leaning }) => leaning));
  if (suppressed.length > 0) used.add("suppressed");
  const kinds = (["ml", "backend", "both", "neither", "suppressed"] as const).filter((kind) => used.has(kind));
  if (style.colour) return kinds.map((kind) => mark(meanings[kind], kind, style)).join(", ");
  return kinds.map((kind) => `${marks[kind]} = ${meanings[kind]}`).join(", ");
}

/** One field of a post with its evidence marked by leaning: in colour, or as `[ML: PyTorch]`; HTML shows as its text. */
export function highlight(post: Post, field: Field, classification: Classification, style: Style): string {
  const content = field === "title" ? post.title : post.description;
  if (content === undefined || content === null) return "";
  const { evidence, suppressed } = classification;
  const found = [
    ...evidence.map((mention) => toSpan(mention, mention.leaning)),
    ...suppressed.map((mention) => toSpan(mention, "suppressed" as const)),
  ].filter((span) => span.field === field);
  if (typeof content === "string") return markSpans(content, found, style);
  return markSpans(
    content.text,
    found.map((span) => inText(span, content)),
    style,
  );
}

function toSpan({ field, start, end }: Mention, kind: Span["kind"]): Span & { readonly field: Field } {
  return { field, start, end, kind };
}

/** Moves a span of the source to where the same words stand in the text that was read out of it. */
function inText(span: Span, content: SourceText): Span {
  return {
    kind: span.kind,
    start: textOffset(content, span.start, 0),
    end: textOffset(content, span.end - 1, 1),
  };
}

/** Where the character at `offset` of the source begins (`side` 0) or ends (1) in the text. */
function textOffset(content: SourceText, offset: number, side: 0 | 1): number {
  const run = lastAtMost(content.sourceStarts, offset);
  const start = content.textStarts[run] ?? 0;
  const end = content.textStarts[run + 1] ?? content.text.length;
  const from = content.sourceStarts[run] ?? 0;
  const isCopy = end - start === (content.sourceEnds[run] ?? from) - from;
  if (!isCopy) return side === 0 ? start : end;
  return Math.min(end, start + offset - from + side);
}

function lastAtMost(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** Spans that overlap an earlier or longer one are not marked twice. */
function markSpans(text: string, spans: readonly Span[], style: Style): string {
  const ordered = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, kind } of ordered) {
    if (start < done) continue;
    parts.push(safeText(text.slice(done, start)), mark(safeText(text.slice(start, end)), kind, style));
    done = end;
  }
  return parts.join("") + safeText(text.slice(done));
}

function mark(text: string, kind: Span["kind"], style: Style): string {
  if (!style.colour) return `[${marks[kind]}: ${text}]`;
  return kind === "suppressed" ? style.strike(text) : style.bold(style.leaning[kind](text));
}
