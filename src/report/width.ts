const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Scripts and symbols that take two columns of a terminal. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;
const noWidth = /^[\p{M}\p{Cf}]*$/u;
const plain = /^[\x20-\x7e]*$/;
const unsafe = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Columns that a text takes in a terminal. */
export function displayWidth(text: string): number {
  if (plain.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += graphemeWidth(segment);
  return width;
}

function graphemeWidth(grapheme: string): number {
  if (noWidth.test(grapheme)) return 0;
  return wide.test(grapheme) ? 2 : 1;
}

/** The text in exactly `width` columns: padded, or cut with an ellipsis. */
export function pad(text: string, width: number, align: "left" | "right" = "left"): string {
  const cut = truncate(text, width);
  const padding = " ".repeat(Math.max(0, width - displayWidth(cut)));
  return align === "left" ? cut + padding : padding + cut;
}

/** The text in at most `width` columns, cut with an ellipsis. */
export function truncate(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = "";
  let used = 1;
  for (const { segment } of graphemes.segment(text)) {
    used += graphemeWidth(segment);
    if (used > width) break;
    kept += segment;
  }
  return width > 0 ? `${kept}…` : "";
}

/** One line without characters that could steer a terminal or reorder what stands beside them. */
export function safeLine(text: string): string {
  return text.replace(/\s+/g, " ").replace(unsafe, "�");
}

/** As `safeLine`, with line breaks and tabs kept. */
export function safeText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(unsafe, (character) => ("\n\t".includes(character) ? character : "�"));
}
