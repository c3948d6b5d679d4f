import { CharClass, characters, expansionOf, foldAstral } from "./characters.js";
import { Shape } from "./tokens.js";

/** Longer words are never in a vocabulary; their tail is read but not kept. */
export const LONGEST_WORD = 64;

const FIRST_FOREIGN = 0x370;
const PLUS = 0x2b;
const HASH = 0x23;
const BACKSLASH = 0x5c;

/** The word that is being read: its folded units and how it is written. */
export class Word {
  readonly units = new Uint16Array(LONGEST_WORD);
  length = 0;
  hash = 0;
  /** Changes between small letters, capitals and digits in its middle: may be several words glued together. */
  isMixed = false;
  #seen = 0;
  #first = 0;
  #last = 0;

  /** Reads the word of `text` that begins at `from`, at most up to `to`; returns where it ends. */
  read(text: string, from: number, to: number): number {
    const table = characters();
    const { units } = this;
    let hash = 0;
    let length = 0;
    let seen = 0;
    let last = 0;
    let isMixed = false;
    let at = from;
    for (; at < to; at++) {
      const entry = table[text.charCodeAt(at)] ?? 0;
      const kind = entry >>> 16;
      if (kind > CharClass.digit) {
        if (kind <= CharClass.expanding) return this.#readSlowly(text, from, to);
        break;
      }
      if (kind !== last) {
        if (length > 1 || (length === 1 && (last !== CharClass.capital || kind !== CharClass.letter))) isMixed = true;
        last = kind;
        seen |= 1 << kind;
        if (length === 0) this.#first = kind;
      }
      const unit = entry & 0xffff;
      hash = (Math.imul(hash, 31) + unit) | 0;
      if (length < LONGEST_WORD) units[length] = unit;
      length++;
    }
    this.hash = hash;
    this.length = length;
    this.isMixed = isMixed;
    this.#seen = seen;
    return at;
  }

  get shape(): number {
    const seen = this.#seen;
    const isUpper = (seen & ((1 << CharClass.letter) | (1 << CharClass.capital))) === 1 << CharClass.capital;
    const hasDigit = (seen & (1 << CharClass.digit)) !== 0;
    return (
      (this.#first === CharClass.capital ? Shape.capital : 0) |
      (isUpper ? Shape.upper : 0) |
      (hasDigit ? Shape.digit : 0) |
      (seen === 1 << CharClass.digit ? Shape.number : 0) |
      ((this.units[0] ?? 0) >= FIRST_FOREIGN ? Shape.foreign : 0)
    );
  }

  get hasLetters(): boolean {
    return (this.#seen & ((1 << CharClass.letter) | (1 << CharClass.capital))) !== 0;
  }

  /** Takes in the marks that belong to the letter before them ("C++", "C#", also as Markdown escapes them); returns where they end. */
  readSuffix(text: string, end: number): number {
    const mark = text.charCodeAt(end);
    if (mark === PLUS && text.charCodeAt(end + 1) === PLUS && this.hasLetters) {
      this.addUnit(PLUS);
      this.addUnit(PLUS);
      return end + 2;
    }
    if ((mark === HASH || mark === 0x266f || mark === 0xff03) && this.length === 1 && this.hasLetters) {
      this.addUnit(HASH);
      return end + 1;
    }
    if (mark === BACKSLASH && text.startsWith("\\+\\+", end)) {
      this.addUnit(PLUS);
      this.addUnit(PLUS);
      return end + 4;
    }
    return end;
  }

  /** Reads the word again with the dot before it (".NET"). */
  readDotted(text: string, from: number, end: number): void {
    this.#reset();
    this.addUnit(0x2e);
    this.#append(text, from, end);
  }

  addUnit(unit: number): void {
    this.hash = (Math.imul(this.hash, 31) + unit) | 0;
    if (this.length < LONGEST_WORD) this.units[this.length] = unit;
    this.length++;
  }

  #readSlowly(text: string, from: number, to: number): number {
    this.#reset();
    return this.#append(text, from, to);
  }

  /** Marks, invisible characters, letters that fold to several and those beyond the basic plane. */
  #append(text: string, from: number, to: number): number {
    const table = characters();
    let end = from;
    for (let at = from; at < to; at++) {
      const unit = text.charCodeAt(at);
      const entry = table[unit] ?? 0;
      const kind = entry >>> 16;
      if (kind <= CharClass.digit) {
        this.#add(entry & 0xffff, kind);
        end = at + 1;
      } else if (kind === CharClass.mark) {
        end = at + 1;
      } else if (kind === CharClass.expanding) {
        for (const char of expansionOf(unit)) this.#add(char.charCodeAt(0), CharClass.letter);
        end = at + 1;
      } else if (kind === CharClass.surrogate) {
        const folded = foldAstral(text.codePointAt(at) ?? 0);
        if (folded === 0) break;
        this.#add(folded & 0xffff, CharClass.letter);
        at++;
        end = at + 1;
      } else if (kind !== CharClass.ignored) {
        break;
      }
    }
    return end;
  }

  #add(unit: number, kind: number): void {
    if (this.#first === 0) this.#first = kind;
    else if (kind !== this.#last && (this.length !== 1 || this.#last !== CharClass.capital || kind !== CharClass.letter)) this.isMixed = true;
    this.#last = kind;
    this.#seen |= 1 << kind;
    this.addUnit(unit);
  }

  #reset(): void {
    this.length = 0;
    this.hash = 0;
    this.isMixed = false;
    this.#seen = 0;
    this.#first = 0;
    this.#last = 0;
  }
}
