/**
 * A text that was read out of another one (HTML, an ATS payload), with an exact map back.
 *
 * `text` is made of runs. Run `i` covers `text` from `textStarts[i]` to `textStarts[i + 1]` (or the end) and comes from
 * `source.slice(sourceStarts[i], sourceEnds[i])`. A run as long as its source was copied: each of its characters
 * comes from one character, though a line break may have become a space. Any other run stands for its whole source (an
 * entity, a line break that a tag makes), which is empty where the text was added. Offsets are in UTF-16 units.
 *
 * If you write one by hand: the three lists have one length; `textStarts` begins at 0 and ascends; each source range lies
 * inside `source` and begins no earlier than the one before. `classify` only checks that strings are strings and lists
 * are lists. Lists that break these rules change no score, but the offsets of the evidence are then wrong.
 */
export interface SourceText {
  /** What the caller passed in; offsets in results point here. */
  readonly source: string;
  /** What is judged: plain text, headings as Markdown `#` lines, list items as `- ` lines. */
  readonly text: string;
  /** Where each run begins in `text`: ascending, the first 0. Empty when `text` is. */
  readonly textStarts: readonly number[];
  /** Where each run begins in `source`. */
  readonly sourceStarts: readonly number[];
  /** Where each run ends in `source`; equal to its start when the run is in no source. */
  readonly sourceEnds: readonly number[];
}

/** A stretch of a text: from `start`, up to `end`, in UTF-16 units. */
export interface Span {
  /** Of the first character. */
  readonly start: number;
  /** Behind the last character. */
  readonly end: number;
}

/** Whether a value has the members of a source text; what the lists hold is not looked at. */
export function isSourceText(value: object): value is SourceText {
  const { source, text, textStarts, sourceStarts, sourceEnds } = value as Partial<SourceText>;
  const lists = [textStarts, sourceStarts, sourceEnds];
  return typeof source === "string" && typeof text === "string" && lists.every(Array.isArray);
}
