import * as CharClass from "./char-class.js";
import { characters, expansionOf, foldAstral } from "./characters.js";
import * as Shape from "./shape.js";
import { CHECK_FACTOR, HASH_FACTOR } from "./vocabulary.js";

const FIRST_FOREIGN = 0x370;
const PLUS_SIGN = 0x2b;
const HASH_SIGN = 0x23;
const BACKSLASH = 0x5c;

/** A word read unit by unit, with anything that may stand in one. */
export class Word {
  length = 0;
  hash = 0;
  check = 0;
  /** Changes between small letters, capitals and digits in its middle: may be several words glued together. */
  isMixed = false;
  #seen = 0;
  #first = 0;
  #last = 0;
  #firstUnit = 0;

  /** Reads the word of `text` that begins at `from`, at most up to `to`; returns where it ends. */
  read(text: string, from: number, to: number): number {
    this.#reset();
    return this.append(text, from, to);
  }

  get shape(): number {
    return shapeOf(this.#first, this.#seen, this.#firstUnit);
  }

  /** Whether it is all capitals. */
  get isUpper(): boolean {
    return this.#seen === CharClass.capital;
  }

  get hasLetters(): boolean {
    return (this.#seen & (CharClass.letter | CharClass.capital)) !== 0;
  }

  /** Takes in the marks that belong to the letter before them ("C++", "C#", also as Markdown escapes them); returns where they end. */
  readSuffix(text: string, end: number): number {
    const mark = text.charCodeAt(end);
    if (mark === PLUS_SIGN && text.charCodeAt(end + 1) === PLUS_SIGN && this.hasLetters) {
      this.addUnit(PLUS_SIGN);
      this.addUnit(PLUS_SIGN);
      return end + 2;
    }
    if ((mark === HASH_SIGN || mark === 0x266f || mark === 0xff03) && this.length === 1 && this.hasLetters) {
      this.addUnit(HASH_SIGN);
      return end + 1;
    }
    if (mark !== BACKSLASH || !this.hasLetters) return end;
    if (text.startsWith("\\+\\+", end)) {
      this.addUnit(PLUS_SIGN);
      this.addUnit(PLUS_SIGN);
      return end + 4;
    }
    if (text.charCodeAt(end + 1) === HASH_SIGN && this.length === 1) {
      this.addUnit(HASH_SIGN);
      return end + 2;
    }
    return end;
  }

  /** Reads the word again with the dot before it (".NET"). */
  readDotted(text: string, from: number, end: number): void {
    this.#reset();
    this.addUnit(0x2e);
    this.append(text, from, end);
  }

  addUnit(unit: number): void {
    if (this.length === 0) this.#firstUnit = unit;
    this.hash = (Math.imul(this.hash, HASH_FACTOR) + unit) | 0;
    this.check = (Math.imul(this.check, CHECK_FACTOR) ^ unit) | 0;
    this.length++;
  }

  /** Goes on with what begins at `from`, at most up to `to`; returns where it ends. */
  append(text: string, from: number, to: number): number {
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
        this.#add(folded, CharClass.letter);
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
    else if (
      kind !== this.#last &&
      (this.length !== 1 || this.#last !== CharClass.capital || kind !== CharClass.letter)
    )
      this.isMixed = true;
    this.#last = kind;
    this.#seen |= kind;
    this.addUnit(unit);
  }

  #reset(): void {
    this.length = 0;
    this.hash = 0;
    this.check = 0;
    this.isMixed = false;
    this.#seen = 0;
    this.#first = 0;
    this.#last = 0;
  }
}

/**
 * Bits of `Shape`.
 *
 * @param first The class of the first unit.
 * @param seen The classes of all units, joined.
 * @param unit The first unit, folded.
 */
export function shapeOf(first: number, seen: number, unit: number): number {
  return first | (seen << 4) | (unit >= FIRST_FOREIGN ? Shape.foreign : 0);
}
