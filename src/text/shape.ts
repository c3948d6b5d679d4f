/*
 * How a word is written, as a set of bits: those of the class of its first unit, as in `CharClass`, and those of all its units.
 *
 * Flat constants, imported as a namespace (`import * as Shape`): the build then writes each number where it is used.
 */

/** Begins with a small letter, or one of a script without capitals. */
export const letter = 1;
/** Begins with a capital. */
export const capital = 2;
export const hasLetter = 1 << 4;
export const hasCapital = 2 << 4;
export const hasDigit = 4 << 4;
/** Begins with a letter of another script than the Latin one. */
export const foreign = 1 << 8;
