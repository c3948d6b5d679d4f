import type { Classification, Mention } from "../classification.js";
import { type Field, LEANINGS, type Leaning } from "../domain.js";
import type { Post } from "../post.js";
import { toText } from "../source-text/mapping.js";
import type { Span } from "../source-text/source-text.js";
import type { Style } from "./style.js";
import { sanitiseText } from "./width.js";

/** A stretch of a text that is to be marked; "suppressed" was found and not counted. */
interface MarkedSpan extends Span {
  readonly kind: Leaning | "suppressed";
}

const MARKS: Readonly<Record<MarkedSpan["kind"], string>> = {
  ml: "ML",
  backend: "BE",
  both: "ML+BE",
  neither: "other",
  suppressed: "not counted",
};

const MEANINGS: Readonly<Record<MarkedSpan["kind"], string>> = {
  ml: "machine learning",
  backend: "server-side engineering",
  both: "both",
  neither: "other work",
  suppressed: "found for one of these, but not counted",
};

/** What the marks of a result mean, in one line; "" when it has none. */
export function formatLegend({ evidence, suppressed }: Classification, style: Style): string {
  const used = new Set<MarkedSpan["kind"]>(evidence.map(({ leaning }) => leaning));
  if (suppressed.length > 0) used.add("suppressed");
  const kinds = ([...LEANINGS, "suppressed"] as const).filter((kind) => used.has(kind));
  if (style.hasColour) return kinds.map((kind) => paintMark(MEANINGS[kind], kind, style)).join(", ");
  return kinds.map((kind) => `${MARKS[kind]} = ${MEANINGS[kind]}`).join(", ");
}

/** One field of a post with its evidence marked by leaning: in colour, or as `[ML: PyTorch]`; HTML shows as its text. */
export function markEvidence(post: Post, field: Field, classification: Classification, style: Style): string {
  const content = field === "title" ? post.title : post.description;
  if (content === undefined || content === null) return "";
  const { evidence, suppressed } = classification;
  const found = [
    ...evidence.map((mention) => toMarkedSpan(mention, mention.leaning)),
    ...suppressed.map((mention) => toMarkedSpan(mention, "suppressed" as const)),
  ].filter((span) => span.field === field);
  if (typeof content === "string") return markSpans(content, found, style);
  const shown = found.map(({ kind, start, end }) => ({ kind, ...toText(content, start, end) }));
  return markSpans(content.text, shown, style);
}

function toMarkedSpan(
  { field, start, end }: Mention,
  kind: MarkedSpan["kind"],
): MarkedSpan & { readonly field: Field } {
  return { field, start, end, kind };
}

/** Spans that overlap an earlier or longer one are not marked twice. */
function markSpans(text: string, spans: readonly MarkedSpan[], style: Style): string {
  const ordered = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, kind } of ordered) {
    if (start < done) continue;
    parts.push(sanitiseText(text.slice(done, start)), paintMark(sanitiseText(text.slice(start, end)), kind, style));
    done = end;
  }
  return parts.join("") + sanitiseText(text.slice(done));
}

function paintMark(text: string, kind: MarkedSpan["kind"], style: Style): string {
  if (!style.hasColour) return `[${MARKS[kind]}: ${text}]`;
  return kind === "suppressed" ? style.strike(text) : style.bold(style.leaning[kind](text));
}
