/*
 * What is known of a place in a trie, as numbers in a row.
 *
 * Flat constants, imported as a namespace (`import * as Row`): the build then writes each number where it is used.
 */

/** The phrase that ends there, or 0. */
export const phrase = 0;
/** The form that ends there, or 0. */
export const form = 1;
/** The joins of phrases, and those of forms, by which it is reached. */
export const joins = 2;
/** Its base: with the number of a word, where that word leads; 0 where nothing goes on. */
export const base = 3;
/** The base from which it is reached. */
export const from = 4;

/** How many numbers a row has. */
export const size = 5;

/** In place of a base, that from which first words are reached. */
export const start = -1;
