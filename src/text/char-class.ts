/*
 * What a UTF-16 unit is to the tokenizer. Classes up to `digit` make words (each a bit, so that those of a word can be
 * joined), those from `mark` to `expanding` may be part of one but need a second look, and the others make gaps.
 *
 * Flat constants, imported as a namespace (`import * as CharClass`): the build then writes each number where it is used.
 */

export const letter = 1;
export const capital = 2;
export const digit = 4;
/** Combining mark: belongs to the word before it and folds to nothing. */
export const mark = 8;
/** Soft hyphen, zero-width characters: as if they were not there. */
export const ignored = 9;
export const surrogate = 10;
/** A letter that folds to several (ligatures, ß). */
export const expanding = 11;
export const other = 12;
export const space = 13;
export const newline = 14;
export const hyphen = 15;
export const dot = 16;
export const stop = 17;
export const comma = 18;
export const colon = 19;
export const semicolon = 20;
export const slash = 21;
export const ampersand = 22;
export const apostrophe = 23;
export const open = 24;
export const close = 25;
export const bullet = 26;
export const star = 27;
export const hash = 28;
export const plus = 29;
export const quote = 30;
export const bar = 31;
export const backslash = 32;
export const at = 33;
