import type { CompiledLanguages } from "../../lexicon/compile-context.js";
import * as Shape from "../../text/shape.js";
import type { Tokens } from "../../text/tokens.js";
import type { MatchedPost } from "./reading.js";

/** Fewer function words than this say nothing. */
const FEWEST_WORDS = 4;
/** Of more words than these, some are looked at, evenly spread. */
const MOST_WORDS = 250;
/** How much more often than those of any other language they must stand. */
const CLEAR_LEAD = 1.25;

/** Writing systems that one language uses, by range of UTF-16 units. */
const SCRIPTS: readonly (readonly [first: number, last: number, code: string])[] = [
  [0x0370, 0x03ff, "el"],
  [0x0400, 0x04ff, "ru"],
  [0x0590, 0x05ff, "he"],
  [0x0600, 0x06ff, "ar"],
  [0x0900, 0x097f, "hi"],
  [0x0e00, 0x0e7f, "th"],
  [0x3040, 0x30ff, "ja"],
  [0x4e00, 0x9fff, "zh"],
  [0xac00, 0xd7af, "ko"],
];

/** The language of a post by its script and its function words: an ISO 639-1 code, or "und" when unsure. */
export function detectLanguage(matched: MatchedPost): string {
  return detectScript(matched) ?? detectByWords(matched.tokens, matched.lexicon.context.languages);
}

/** Whether a word of the vocabulary is a function word of a language. */
export function isFunctionWord(word: number, code: string, { codes, masks }: CompiledLanguages): boolean {
  return ((masks[word] ?? 0) & (1 << codes.indexOf(code))) !== 0;
}

function detectByWords(tokens: Tokens, { codes, masks }: CompiledLanguages): string {
  const stride = Math.ceil(tokens.count / MOST_WORDS);
  // Nearly all posts are in the first language: where its words outnumber those of all others together, it is the one.
  let ofFirst = 0;
  let ofOthers = 0;
  for (let at = 0; at < tokens.count; at += stride) {
    const mask = masks[tokens.word(at)] ?? 0;
    ofFirst += mask & 1;
    ofOthers += mask > 1 ? 1 : 0;
  }
  if (isClear(ofFirst, ofOthers)) return codes[0] ?? "und";
  const counts = new Uint32Array(codes.length);
  for (let at = 0; at < tokens.count; at += stride) {
    for (let mask = masks[tokens.word(at)] ?? 0; mask !== 0; mask &= mask - 1) {
      const bit = 31 - Math.clz32(mask & -mask);
      counts[bit] = (counts[bit] ?? 0) + 1;
    }
  }
  let best = -1;
  let most = 0;
  let second = 0;
  counts.forEach((count, bit) => {
    if (count > most) {
      second = most;
      most = count;
      best = bit;
    } else if (count > second) second = count;
  });
  return isClear(most, second) ? (codes[best] ?? "und") : "und";
}

function isClear(most: number, second: number): boolean {
  return most >= FEWEST_WORDS && most >= second * CLEAR_LEAD;
}

/** The language of the script in which most letters are written, if that is not the Latin one. */
function detectScript({ tokens, texts }: MatchedPost): string | undefined {
  if ((tokens.shapes & Shape.foreign) === 0) return undefined;
  const counts = new Map<string, number>();
  let foreign = 0;
  let letters = 0;
  for (let at = 0; at < tokens.count; at++) {
    const length = tokens.end(at) - tokens.start(at);
    letters += length;
    if ((tokens.shape(at) & Shape.foreign) === 0) continue;
    const text = at < tokens.titleCount ? texts.title : texts.description;
    const unit = text.charCodeAt(tokens.start(at));
    const code = SCRIPTS.find(([first, last]) => unit >= first && unit <= last)?.[2];
    if (code === undefined) continue;
    foreign += length;
    counts.set(code, (counts.get(code) ?? 0) + length);
  }
  if (foreign * 2 <= letters) return undefined;
  const [most] = [...counts].sort(([, left], [, right]) => right - left);
  // Japanese mixes its own letters with Chinese ones.
  return most?.[0] === "zh" && counts.has("ja") ? "ja" : most?.[0];
}
