import type { Note } from "../../domain.js";
import * as Gap from "../../text/gap.js";
import * as Shape from "../../text/shape.js";
import { isFunctionWord } from "./language.js";
import { extentOf, type Reading } from "./reading.js";

/** Shorter descriptions hardly tell. In words. */
const FEWEST_TELLING_WORDS = 60;
/** A text that stops in the middle of a sentence after fewer words than this is a note, not a cut-off post. */
const FEWEST_BEFORE_CUT = 100;
/** In UTF-16 units. */
const LONGEST_TAG = 200;

/** What a reader should know about the basis of a verdict, in a fixed order. */
export function notesOn(reading: Reading, hasEvidence: boolean): Note[] {
  const { tokens, texts, sentences, language } = reading;
  const words = tokens.count - tokens.titleCount;
  const notes: Note[] = [];
  if (extentOf(reading) === "title") notes.push("title-only");
  else if (words > 0) {
    if (words < FEWEST_TELLING_WORDS) notes.push("short");
    if (!sentences.some(({ section }) => section === "duties")) notes.push("no-duties");
  }
  if (reading.hasSeveralRoles) notes.push("several-roles");
  if (language !== "en" && language !== "und") notes.push("other-language");
  if (!hasEvidence) notes.push("no-evidence");
  if (isTruncated(reading)) notes.push("truncated");
  if (hasLeftoverTag(texts.description)) notes.push("looks-like-html");
  return notes;
}

/** The text ends on an ellipsis, a comma or a function word, or in the middle of a line without a full stop. */
function isTruncated({ tokens, texts, sentences, lexicon }: Reading): boolean {
  const last = tokens.count - 1;
  const sentence = sentences.at(-1);
  if (last < tokens.titleCount || sentence === undefined) return false;
  const rest = texts.description.slice(tokens.end(last)).trim();
  if (rest.startsWith("...") || rest.startsWith("…") || rest === ",") return true;
  if (rest !== "" || tokens.count < FEWEST_BEFORE_CUT) return false;
  if (isFunctionWord(tokens.word(last), "en", lexicon.context.languages)) return true;
  const isBehindHeading = sentences.at(-2)?.isHeading && (tokens.gap(sentence.start) & Gap.line) === 0;
  if (isBehindHeading) return false;
  const startsLine = (tokens.gap(sentence.start) & (Gap.line | Gap.bullet)) !== 0;
  return !startsLine && !sentence.isHeading && (tokens.shape(last) & (Shape.capital | Shape.hasDigit)) === 0;
}

const TAG = /^<\/?(?:p|br|li|ul|ol|div|span|strong|em|b|h[1-6]|table)(?:\s[^<>]*)?\/?>/i;

/** Tags of HTML left in plain text: `html()` of jobsift/html was forgotten. */
function hasLeftoverTag(text: string): boolean {
  const first = text.indexOf("<");
  const lastClose = first < 0 ? first : text.lastIndexOf(">");
  for (let at = first; at >= 0 && at < lastClose; at = text.indexOf("<", at + 1)) {
    if (TAG.test(text.slice(at, at + LONGEST_TAG))) return true;
  }
  return false;
}
