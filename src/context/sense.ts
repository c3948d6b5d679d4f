/*
 * What a candidate is: in the sense that its concept means, in another one, or no mention at all, since the form is trusted
 * in other sections only ("manager" in a title).
 *
 * Flat constants, imported as a namespace (`import * as Sense`): the build then writes each number where it is used.
 */

export const other = 0;
export const meant = 1;
export const none = 2;
