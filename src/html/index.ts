import { describeValue, mustBe } from "../errors.js";
import { compose } from "../source-text/composition.js";
import type { SourceText } from "../source-text/source-text.js";
import { hasTags } from "./detection.js";
import { parseHtml } from "./document.js";

export type { SourceText } from "../source-text/source-text.js";
export { type HighlightOptions, highlight, highlightText } from "./highlight.js";
export { findMicrodata, type MicrodataItem, type MicrodataSpan, type MicrodataValue } from "./microdata.js";
export { findDataScripts, findJsonLdScripts, readXml, type XmlElement } from "./xml.js";

/**
 * Reads HTML into the text a reader would see, with an exact map back: pass the result to `classify` as `description`,
 * and the offsets of its evidence point into `raw`.
 *
 * Inline tags never break a word; blocks begin a new line, paragraphs after a blank one; headings become `# ` lines, list
 * items `- ` lines, table cells are parted by ` | `. White space collapses (U+00A0 stays); entities are decoded once.
 * Scripts, styles, drawings, drop-down lists and hidden elements are left out.
 *
 * A document that was escaped as a whole (`&lt;p&gt;...`, as some job boards deliver) is unescaped once and then read as
 * HTML; offsets still point into `raw`. Without any tag only entities are decoded, and line breaks stay.
 *
 * Works on any string, in linear time.
 *
 * @throws {JobsiftError} `invalid-post` when `raw` is not a string.
 *
 * @example
 * ```ts
 * import { html } from "jobsift/html";
 *
 * html("<h2>Your work</h2><p>You train&nbsp;models.</p>").text; // => "# Your work\n\nYou train\u00a0models."
 * ```
 */
export function html(raw: string): SourceText {
  if (typeof raw !== "string") throw mustBe("invalid-post", "raw", "a string", describeValue(raw));
  const parsed = parseHtml(raw);
  if (parsed.hasMarkup) return parsed.text;
  const unescaped = parseHtml(raw, { preformatted: true }).text;
  return hasTags(unescaped.text) ? compose(unescaped, parseHtml(unescaped.text).text) : unescaped;
}

/** Where less than that share of a page is left, what seems to stand around the content is the content. */
const LEAST_SHARE = 0.05;

/**
 * What a page is about: `html` without its navigation, and without the header and the footer of the page.
 *
 * @example
 * ```ts
 * import { readPage } from "jobsift/html";
 *
 * readPage("<nav>Jobs</nav><main><p>We hire.</p></main>").text; // => "We hire."
 * ```
 */
export function readPage(raw: string): SourceText {
  const content = parseHtml(raw, { contentOnly: true }).text;
  const whole = html(raw);
  return content.text.trim().length <= LEAST_SHARE * whole.text.length ? whole : content;
}

/**
 * Whether a text is HTML (plain, or escaped as a whole) that `html` should read before it is classified.
 *
 * @example
 * ```ts
 * import { looksLikeHtml } from "jobsift/html";
 *
 * looksLikeHtml("<p>We hire.</p>"); // => true
 * looksLikeHtml("2 < 3, and R&D"); // => false
 * ```
 */
export function looksLikeHtml(text: string): boolean {
  if (hasTags(text)) return true;
  const mayBeEscaped = text.includes("&lt;") || text.includes("&#");
  return mayBeEscaped && hasTags(parseHtml(text, { preformatted: true }).text.text);
}

/**
 * A description as `classify` takes it: HTML is converted, anything else stays as it is.
 *
 * @example
 * ```ts
 * import { toDescription } from "jobsift/html";
 *
 * toDescription("We hire."); // => "We hire."
 * ```
 */
export function toDescription(text: string): string | SourceText {
  return looksLikeHtml(text) ? html(text) : text;
}
