/*
 * Sides of an interaction, as bits.
 *
 * Flat constants, imported as a namespace (`import * as Side`): the build then writes each number where it is used.
 */

export const first = 1;
export const second = 2;
