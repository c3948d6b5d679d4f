/** Stands between the entries of a packed list. */
export const SEPARATOR = "|";

/** What stands between entries, by how many words an entry shares with the one before it; those are not written again. */
export const SEPARATORS = `${SEPARATOR}_[`;

const SHARING = /([_[])/;

/** "data lake|data pipeline" as "data lake_pipeline"; nothing for no entries. */
export function splitList(list: string): string[] {
  if (list === "") return [];
  const entries = list.split(SEPARATOR);
  return SHARING.test(list) ? entries.flatMap(splitSharing) : entries;
}

/** An entry and those behind it that begin with its words. */
function splitSharing(entries: string): string[] {
  const parts = entries.split(SHARING);
  let [last = ""] = parts;
  const split = [last];
  for (let at = 1; at < parts.length; at += 2) {
    last = `${firstWords(last, SEPARATORS.indexOf(parts[at] ?? ""))} ${parts[at + 1]}`;
    split.push(last);
  }
  return split;
}

function firstWords(entry: string, count: number): string {
  let end = -1;
  for (let words = 0; words < count; words++) {
    end = entry.indexOf(" ", end + 1);
    if (end < 0) return entry;
  }
  return entry.slice(0, end);
}
