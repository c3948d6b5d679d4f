/*
 * What stands between a word and the word before it (or the start of the field), as a set of bits.
 *
 * Flat constants, imported as a namespace (`import * as Gap`): the build then writes each number where it is used.
 */

export const space = 1 << 0;
export const hyphen = 1 << 1;
/** At least one line break; the start of a field counts as one. */
export const line = 1 << 2;
/** At least one empty line; the start of a field counts as one. */
export const blank = 1 << 3;
export const dot = 1 << 4;
/** Any other mark that ends a sentence. */
export const stop = 1 << 5;
export const comma = 1 << 6;
export const colon = 1 << 7;
export const semicolon = 1 << 8;
export const slash = 1 << 9;
export const ampersand = 1 << 10;
export const apostrophe = 1 << 11;
export const open = 1 << 12;
export const close = 1 << 13;
export const bullet = 1 << 14;
export const star = 1 << 15;
export const hash = 1 << 16;
export const plus = 1 << 17;
export const quote = 1 << 18;
export const bar = 1 << 19;
export const other = 1 << 20;
/** No gap at all: the word was cut out of a glued one. */
export const glued = 1 << 21;
/** A dash with space around it, a separator and no hyphen. */
export const dash = 1 << 22;
