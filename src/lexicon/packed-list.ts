/** Stands between the entries of a packed list. */
export const SEPARATOR = "|";

/** What stands between entries, by how many words an entry shares with the one before it; those are not written again. */
export const SEPARATORS = `${SEPARATOR}_[`;

const BETWEEN = /(?=[|_[])/;

/** "data lake|data pipeline" as "data lake_pipeline"; nothing for no entries. */
export function splitList(list: string): string[] {
  if (list === "") return [];
  let words: string[] = [];
  return `${SEPARATOR}${list}`.split(BETWEEN).map((part) => {
    words = [...words.slice(0, SEPARATORS.indexOf(part.charAt(0))), ...part.slice(1).split(" ")];
    return words.join(" ");
  });
}
