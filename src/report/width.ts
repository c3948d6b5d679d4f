import { escapeUnit } from "../errors.js";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Scripts and symbols that take two columns of a terminal. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;
const NO_WIDTH = /^[\p{M}\p{Cf}]*$/u;
const ASCII = /^[\x20-\x7e]*$/;
const UNSAFE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Columns that a text takes in a terminal. */
export function widthOf(text: string): number {
  if (ASCII.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += widthOfGrapheme(segment);
  return width;
}

function widthOfGrapheme(grapheme: string): number {
  if (NO_WIDTH.test(grapheme)) return 0;
  return WIDE.test(grapheme) ? 2 : 1;
}

/** The text in exactly `width` columns: padded, or cut with an ellipsis. */
export function pad(text: string, width: number, align: "left" | "right" = "left"): string {
  const cut = truncate(text, width);
  const padding = " ".repeat(Math.max(0, width - widthOf(cut)));
  return align === "left" ? cut + padding : padding + cut;
}

/** The text in at most `width` columns, cut with an ellipsis. */
export function truncate(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = "";
  let used = 1;
  for (const { segment } of graphemes.segment(text)) {
    used += widthOfGrapheme(segment);
    if (used > width) break;
    kept += segment;
  }
  return width > 0 ? `${kept}…` : "";
}

/** One line without characters that could steer a terminal or reorder what stands beside them. */
export function sanitiseLine(text: string): string {
  return text.replace(/\s+/g, " ").replace(UNSAFE, "�");
}

/** As `sanitiseLine`, with line breaks and tabs kept. */
export function sanitiseText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(UNSAFE, (character) => ("\n\t".includes(character) ? character : "�"));
}

/** As it is, but what a terminal would obey is shown as an escape; line breaks and tabs are kept. */
export function showUnsafe(text: string): string {
  return text.replace(UNSAFE, (character) => ("\n\t".includes(character) ? character : escapeUnit(character)));
}

/** As `showUnsafe`, in one line. */
export function showUnsafeInLine(text: string): string {
  return text.replace(UNSAFE, escapeUnit);
}
