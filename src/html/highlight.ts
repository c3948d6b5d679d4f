import type { Classification, Mention } from "../classification.js";
import type { Field } from "../domain.js";
import { describeValue, JobsiftError, mustBe } from "../errors.js";
import type { Span } from "../source-text/source-text.js";
import { findMarkable } from "./markable.js";

/** What is done to the marked HTML. */
export interface HighlightOptions {
  /** Is given the marked HTML and returns what `highlight` returns; it must keep `mark`, `data-leaning` and `data-concept`. Default: none. */
  readonly sanitize?: (markup: string) => string;
}

/**
 * The original HTML of a description with `<mark data-leaning data-concept>` around the words of the evidence, and nothing
 * else changed. Words that tags part get a mark on each side of the tag. In a document that was escaped as a whole the
 * marks are escaped too. Where browsers may read the HTML in another way than jobsift does, there are no marks.
 *
 * Markup of the post stays as it was. Highlight first, then sanitise: a sanitiser also has the last word on what the marks
 * have made of it.
 *
 * @param raw What `html` was given for the description of the classified post.
 * @throws {JobsiftError} `invalid-post` when `raw` is no string, or the evidence does not lie inside of it; `invalid-option`
 * when `sanitize` is no function.
 *
 * @example
 * ```ts
 * import { classify } from "jobsift";
 * import { highlight, html } from "jobsift/html";
 *
 * const raw = "<p>You train models in <b>PyTorch</b>.</p>";
 * const marked = highlight(raw, classify({ description: html(raw) }));
 * marked.includes('<b><mark data-leaning="ml" data-concept="pytorch">PyTorch</mark></b>'); // => true
 * ```
 */
export function highlight(raw: string, classification: Classification, { sanitize }: HighlightOptions = {}): string {
  checkText(raw, "raw");
  if (sanitize !== undefined && typeof sanitize !== "function") {
    throw mustBe("invalid-option", "options.sanitize", "a function", describeValue(sanitize));
  }
  const { spans, isEscaped } = findMarkable(raw);
  const write = isEscaped ? escapeMarkup : (text: string) => text;
  const marked = markMentions(raw, mentionsIn(raw, classification, "description"), spans, write, (text) => text);
  return sanitize === undefined ? marked : sanitize(marked);
}

/**
 * A plain text as HTML with `<mark data-leaning data-concept>` around the words of the evidence; everything else is
 * escaped.
 *
 * @param text The title or the description of the classified post.
 * @throws {JobsiftError} `invalid-post` when `text` is no string, or the evidence does not lie inside of it.
 *
 * @example
 * ```ts
 * import { classify } from "jobsift";
 * import { highlightText } from "jobsift/html";
 *
 * const text = "You train models in PyTorch.";
 * highlightText(text, classify(text)).includes('data-concept="pytorch">PyTorch</mark>'); // => true
 * ```
 */
export function highlightText(text: string, classification: Classification, field: Field = "description"): string {
  checkText(text, "text");
  const whole = [{ start: 0, end: text.length }];
  return markMentions(text, mentionsIn(text, classification, field), whole, (tag) => tag, escapeMarkup);
}

/** Browsers drop a NUL, and would be left with an empty mark. */
const SHOWN = /[^\s\0]/;

type MarkedMention = Mention & { readonly leaning: string };

function checkText(text: unknown, path: string): void {
  if (typeof text !== "string") throw mustBe("invalid-post", path, "a string", describeValue(text));
}

function mentionsIn(text: string, { evidence }: Classification, field: Field): readonly MarkedMention[] {
  const mentions = evidence.filter((item) => item.field === field).sort((a, b) => a.start - b.start);
  if (mentions.some(({ start, end }) => start < 0 || end > text.length || start >= end)) {
    throw new JobsiftError("invalid-post", `the evidence is of another ${field}: it lies outside of this text`);
  }
  return mentions;
}

function markMentions(
  text: string,
  mentions: readonly MarkedMention[],
  spans: readonly Span[],
  writeTag: (tag: string) => string,
  writeText: (text: string) => string,
): string {
  const parts: string[] = [];
  let written = 0;
  let at = 0;
  for (const { start, end, leaning, concept } of mentions) {
    const open = writeTag(`<mark data-leaning="${escapeMarkup(leaning)}" data-concept="${escapeMarkup(concept)}">`);
    while ((spans[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    for (let next = at; (spans[next]?.start ?? Number.POSITIVE_INFINITY) < end; next++) {
      const shown = spans[next] ?? { start, end };
      const from = Math.max(start, shown.start, written);
      const to = Math.min(end, shown.end);
      if (!SHOWN.test(text.slice(from, to))) continue;
      parts.push(writeText(text.slice(written, from)), open, writeText(text.slice(from, to)), writeTag("</mark>"));
      written = to;
    }
  }
  return parts.join("") + writeText(text.slice(written));
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
