import { isName } from "./occurrences.js";

/** Ordinary words in small letters, names as they are written. */
export function spellingOf(surface: string): string {
  const text = surface.replace(/\s+/g, " ");
  return text.split(/[ -]/).some(isName) ? text : text.toLowerCase();
}

/** Most frequent first, and of those that differ in case alone the most frequent one. */
export function spellingsOf(surfaces: readonly string[]): string[] {
  const bySpelling = new Map<string, string>();
  for (const surface of sortByFrequency(surfaces)) {
    const folded = surface.toLowerCase();
    if (!bySpelling.has(folded)) bySpelling.set(folded, surface);
  }
  return [...bySpelling.values()];
}

/** The different values, most frequent first. */
export function sortByFrequency<T extends string>(values: readonly T[]): T[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value]) => value);
}
