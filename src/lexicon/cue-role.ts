/*
 * What a phrase is to the reading of a post, as a bit; phrases that only witnesses name have none.
 *
 * Flat constants, imported as a namespace (`import * as CueRole`): the build then writes each number where it is used.
 */

export const heading = 1 << 0;
/** Says to which section its sentence belongs. */
export const sectionCue = 1 << 1;
export const abbreviation = 1 << 2;
