/*
 * How two words of a form may be joined, as a set of bits.
 *
 * Flat constants, imported as a namespace (`import * as Join`): the build then writes each number where it is used.
 */

/** A space, a hyphen, a single line break, or nothing inside a glued word. */
export const soft = 1;
export const dot = 2;
export const slash = 4;
export const ampersand = 8;
export const apostrophe = 16;
export const comma = 32;
export const open = 64;
export const close = 128;
export const plus = 256;
export const colon = 512;

/** How many bits there are. */
export const bits = 10;
