import { BrokenWords, endOfBreak } from "./broken-words.js";
import * as CharClass from "./char-class.js";
import { characters, classAt, foldAstral } from "./characters.js";
import * as Gap from "./gap.js";
import { GluedWords, mayBeCompound, partEnds, SHORTEST_COMPOUND } from "./glued-words.js";
import type { Tokens } from "./tokens.js";
import { CHECK_FACTOR, HASH_FACTOR, type Vocabulary } from "./vocabulary.js";
import { shapeOf, Word } from "./words.js";

/** Lower-case words that, glued behind a dot, end a domain name ("example.ai") and say nothing. */
const DOMAIN_ENDINGS: ReadonlySet<string> = new Set(["ai", "com", "org", "co", "dev", "app", "tech", "cloud", "jobs"]);
const LONGEST_DOMAIN_ENDING = 5;

const GAP_OF_CLASS = new Int32Array(CharClass.at + 1).fill(Gap.other);
for (const [kind, gap] of [
  [CharClass.mark, 0],
  [CharClass.ignored, 0],
  [CharClass.space, Gap.space],
  [CharClass.hyphen, Gap.hyphen],
  [CharClass.dot, Gap.dot],
  [CharClass.stop, Gap.stop],
  [CharClass.comma, Gap.comma],
  [CharClass.colon, Gap.colon],
  [CharClass.semicolon, Gap.semicolon],
  [CharClass.slash, Gap.slash],
  [CharClass.ampersand, Gap.ampersand],
  [CharClass.apostrophe, Gap.apostrophe],
  [CharClass.open, Gap.open],
  [CharClass.close, Gap.close],
  [CharClass.bullet, Gap.bullet],
  [CharClass.star, Gap.star],
  [CharClass.hash, Gap.hash],
  [CharClass.plus, Gap.plus],
  [CharClass.quote, Gap.quote],
  [CharClass.bar, Gap.bar],
] as const) {
  GAP_OF_CLASS[kind] = gap;
}

/** What a class is to the fast loop, as bits. */
const FLAGS = new Uint8Array(GAP_OF_CLASS.length);
/** A mark that only adds its bit to the gap. */
const SIMPLE = 1;
/** The same before the first word of a line: none of `ENDING` counts there. */
const SIMPLE_AT_LINE_START = 2;
/** What, directly behind a word, may belong to it. */
const ODD = 4;
for (const kind of [
  CharClass.space,
  CharClass.slash,
  CharClass.ampersand,
  CharClass.apostrophe,
  CharClass.open,
  CharClass.close,
  CharClass.bullet,
  CharClass.star,
  CharClass.quote,
  CharClass.bar,
]) {
  FLAGS[kind] = SIMPLE | SIMPLE_AT_LINE_START;
}
for (const kind of [CharClass.dot, CharClass.stop, CharClass.comma, CharClass.semicolon]) FLAGS[kind] = SIMPLE;
for (const kind of [
  CharClass.mark,
  CharClass.ignored,
  CharClass.surrogate,
  CharClass.expanding,
  CharClass.hash,
  CharClass.plus,
  CharClass.backslash,
]) {
  FLAGS[kind] = ODD;
}
FLAGS[CharClass.other] = SIMPLE | SIMPLE_AT_LINE_START | ODD;

/** Hash of "www". */
const WORLD_WIDE_WEB = [119, 119, 119].reduce((hash, unit) => (Math.imul(hash, HASH_FACTOR) + unit) | 0, 0);

const ENDING = Gap.dot | Gap.stop | Gap.colon | Gap.comma | Gap.semicolon;
const START_OF_FIELD = Gap.line | Gap.blank;
const SPACED_HYPHEN = Gap.space | Gap.hyphen;
/** From a letter to the next where they stand one space apart. */
const LETTER_DISTANCE = 2;

interface TokenizerOptions {
  readonly learns?: boolean;
  readonly cutsCompounds?: boolean;
}

/** Cuts texts into tokens, in one pass. Offsets are UTF-16 units of the text. */
export class Tokenizer {
  readonly #vocabulary: Vocabulary;
  readonly #learns: boolean;
  readonly #cutsCompounds: boolean;
  readonly #word = new Word();
  readonly #broken: BrokenWords;
  readonly #glued: GluedWords;
  /** The first token of the field. */
  #first = 0;
  /** What stands before the next word, as far as it was read. */
  #gap = 0;

  /**
   * With `learns`, words that are new go into the vocabulary, and glued words stay whole. With `cutsCompounds`, unknown
   * words are cut before what roles end in ("javadeveloper"): that is for titles, and would make texts slower.
   */
  constructor(vocabulary: Vocabulary, { learns = false, cutsCompounds = false }: TokenizerOptions = {}) {
    this.#vocabulary = vocabulary;
    this.#learns = learns;
    this.#cutsCompounds = cutsCompounds;
    this.#broken = new BrokenWords(vocabulary);
    this.#glued = new GluedWords(vocabulary);
  }

  /** Appends the tokens of a field. */
  tokenize(text: string, tokens: Tokens): void {
    this.#gap = START_OF_FIELD;
    this.#first = tokens.count;
    let at = 0;
    while (at < text.length) {
      // Learning takes the slow way for every word, and leaves the fast one to what it is compiled for.
      if (!this.#learns) at = this.#readPlain(text, at, tokens);
      if (at < text.length) at = this.#readOdd(text, at, tokens);
    }
    tokens.tail = this.#gap | START_OF_FIELD;
  }

  /**
   * Reads plain words and what stands between them, nearly all there is, in local variables; returns where something begins
   * that needs a second look. Kept free of everything else, so that it compiles to a tight loop.
   */
  #readPlain(text: string, start: number, tokens: Tokens): number {
    const table = characters();
    const { index } = this.#vocabulary;
    const shortestCompound = this.#cutsCompounds ? SHORTEST_COMPOUND : 0x3fffffff;
    const length = text.length;
    let gap = this.#gap;
    let at = start;
    while (at < length) {
      let entry = table[text.charCodeAt(at)] ?? 0;
      let kind = entry >>> 16;
      if (kind > CharClass.digit) {
        const simple = (gap & Gap.line) !== 0 ? SIMPLE_AT_LINE_START : SIMPLE;
        if (((FLAGS[kind] ?? 0) & simple) !== 0) gap |= GAP_OF_CLASS[kind] ?? 0;
        else if (kind === CharClass.newline) gap |= gapOfNewline(text, at, gap);
        else break;
        at++;
        continue;
      }
      const from = at;
      const first = kind;
      let seen = 0;
      let hash = entry & 0xffff;
      let check = hash;
      const firstUnit = hash;
      for (at++; at < length; at++) {
        entry = table[text.charCodeAt(at)] ?? 0;
        kind = entry >>> 16;
        if (kind > CharClass.digit) break;
        const unit = entry & 0xffff;
        hash = (Math.imul(hash, HASH_FACTOR) + unit) | 0;
        check = (Math.imul(check, CHECK_FACTOR) ^ unit) | 0;
        seen |= kind;
      }
      const isUniform = seen === 0 || seen === first || (first === CharClass.capital && seen === CharClass.letter);
      const isDotted = (gap & Gap.dot) !== 0 && followsDot(text, from);
      if (
        !isUniform ||
        isDotted ||
        ((FLAGS[kind] ?? 0) & ODD) !== 0 ||
        hash === WORLD_WIDE_WEB ||
        (seen === 0 &&
          gap === Gap.space &&
          (from < 3 || (table[text.charCodeAt(from - 3)] ?? 0) >>> 16 > CharClass.digit))
      ) {
        at = from;
        break;
      }
      const word = index.find(hash, check);
      if (at - from >= shortestCompound && word === 0 && mayBeCompound(text, at)) {
        at = from;
        break;
      }
      tokens.push(from, at, word, withDash(gap), shapeOf(first, first | seen, firstUnit), hash);
      gap = 0;
    }
    this.#gap = gap;
    return at;
  }

  /** Reads one word or one mark that is not plain; returns where it ends. */
  #readOdd(text: string, at: number, tokens: Tokens): number {
    const kind = classAt(text, at);
    if (kind <= CharClass.digit || (kind <= CharClass.expanding && opensWord(text, at, kind))) {
      const end = this.#readOddWord(text, at, this.#gap, tokens);
      this.#gap = 0;
      return end;
    }
    const opensAddress =
      (kind === CharClass.colon && text.startsWith("://", at)) || (kind === CharClass.at && this.#gap === 0);
    if (opensAddress) {
      if (kind === CharClass.at) tokens.forgetAddress();
      this.#gap |= Gap.other;
      return skipAddress(text, at);
    }
    if (kind === CharClass.hyphen || kind === CharClass.ignored) {
      const next = this.#readBreak(text, at, tokens);
      if (next >= 0) return next;
    }
    this.#gap |= kind === CharClass.newline ? gapOfNewline(text, at, this.#gap) : gapOfMark(text, at, kind, this.#gap);
    return at + 1;
  }

  /** Reads a word with anything unusual in it or next to it; returns where it ends, or where an address that it opens does. */
  #readOddWord(text: string, from: number, before: number, tokens: Tokens): number {
    const word = this.#word;
    if (before === Gap.space && !this.#learns && this.#continuesSpaced(from, tokens)) {
      const spacedEnd = this.#broken.joinSpaced(text, tokens);
      if (spacedEnd >= 0) return spacedEnd;
    }
    const gap = withDash(before);
    const end = word.readSuffix(text, word.read(text, from, text.length));
    if (word.hash === WORLD_WIDE_WEB && text.charCodeAt(end) === 0x2e) {
      tokens.push(from, end, 0, gap, word.shape, word.hash);
      return skipAddress(text, end);
    }
    if (before === Gap.dot && DOMAIN_ENDINGS.has(text.slice(from, Math.min(end, from + LONGEST_DOMAIN_ENDING)))) {
      tokens.forgetAddress();
      tokens.push(from, end, 0, gap, word.shape, word.hash);
      return end;
    }
    if ((before & Gap.dot) !== 0 && opensWithDot(text, from)) {
      const dotted = this.#pushDotted(text, from, end, gap, tokens);
      if (dotted > 0) return dotted;
    }
    const { isMixed, shape, hash } = word;
    const known = this.#find();
    if (known !== 0 || this.#learns || !this.#glued.push(text, from, end, isMixed, gap, tokens))
      tokens.push(from, end, known, gap, shape, hash);
    return end;
  }

  /**
   * Reads on behind a hyphen at the end of a line, or before a space: joins the word there to the last one if the two are
   * one, and takes a line break before a small letter for none. Returns where it is, or -1 if nothing is broken.
   */
  #readBreak(text: string, hyphen: number, tokens: Tokens): number {
    if (this.#gap !== 0 || this.#learns || tokens.count === this.#first || tokens.end(tokens.count - 1) !== hyphen)
      return -1;
    const from = endOfBreak(text, hyphen);
    if (from < 0) return -1;
    const end = this.#broken.joinHyphenated(text, from, tokens);
    if (end >= 0) return end;
    if (classAt(text, from) !== CharClass.letter || !text.slice(hyphen, from).includes("\n")) return -1;
    this.#gap = Gap.hyphen;
    return from;
  }

  /** Whether the last word of the field is one letter, one place before a word at `from`. */
  #continuesSpaced(from: number, tokens: Tokens): boolean {
    return (
      tokens.count > this.#first &&
      tokens.start(tokens.count - 1) + LETTER_DISTANCE === from &&
      tokens.end(tokens.count - 1) + 1 === from
    );
  }

  #find(): number {
    const { hash, check } = this.#word;
    return this.#learns ? this.#vocabulary.add(hash, check) : this.#vocabulary.find(hash, check);
  }

  /** Takes the dot before a word into it where that is a word of its own (".NET", also in ".NET8"); returns where it ends, or 0. */
  #pushDotted(text: string, from: number, end: number, gap: number, tokens: Tokens): number {
    const word = this.#word;
    const ends = word.isMixed ? [end, partEnds(text, from, end)[0] ?? end] : [end];
    for (const to of ends) {
      word.readDotted(text, from, to);
      const found = this.#find();
      if (found === 0) continue;
      tokens.push(from - 1, to, found, gapBeforeDot(text, from - 1, gap), word.shape, word.hash);
      return to;
    }
    word.readSuffix(text, word.read(text, from, end));
    return 0;
  }
}

function opensWord(text: string, at: number, kind: number): boolean {
  if (kind === CharClass.expanding) return true;
  const codePoint = kind === CharClass.surrogate ? (text.codePointAt(at) ?? 0) : 0;
  return codePoint > 0xffff && foldAstral(codePoint) !== 0;
}

/** The second of two line breaks makes an empty line; CR LF is one. */
function gapOfNewline(text: string, at: number, gap: number): number {
  if (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10) return 0;
  return (gap & Gap.line) !== 0 ? Gap.blank : Gap.line;
}

/** What a mark adds to a gap. A line is not ended by marks that stand before its first word. */
function gapOfMark(text: string, at: number, kind: number, gap: number): number {
  if (kind === CharClass.backslash) return gapOfBackslash(text, at);
  const mark = GAP_OF_CLASS[kind] ?? Gap.other;
  const isLeading = (gap & Gap.line) !== 0 && (mark & ENDING) !== 0;
  return isLeading && !(kind === CharClass.dot && classAt(text, at + 1) <= CharClass.digit) ? 0 : mark;
}

/** A backslash escapes the mark behind it; before a word it separates. */
function gapOfBackslash(text: string, at: number): number {
  const next = classAt(text, at + 1);
  return next <= CharClass.digit || next === CharClass.space ? Gap.slash : 0;
}

function followsDot(text: string, from: number): boolean {
  return text.charCodeAt(from - 1) === 0x2e;
}

/** Whether the dot directly before a word stands at the start of a word ("/.NET"), not inside one ("ASP.NET"). */
function opensWithDot(text: string, from: number): boolean {
  return followsDot(text, from) && classAt(text, from - 2) > CharClass.mark;
}

/** The gap before a dot that belongs to the word behind it: another dot may end a sentence there. */
function gapBeforeDot(text: string, dot: number, gap: number): number {
  let at = dot - 1;
  while (at >= 0 && classAt(text, at) > CharClass.mark && classAt(text, at) !== CharClass.dot) at--;
  return at >= 0 && classAt(text, at) === CharClass.dot ? gap : gap & ~Gap.dot;
}

function withDash(gap: number): number {
  return (gap & SPACED_HYPHEN) === SPACED_HYPHEN ? gap | Gap.dash : gap;
}

/** Where a web or mail address ends: at white space, a bracket or a quote. */
function skipAddress(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const kind = classAt(text, at);
    if (kind === CharClass.space || kind === CharClass.newline || kind === CharClass.close || kind === CharClass.quote)
      break;
  }
  return at;
}
