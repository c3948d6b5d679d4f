/** Cells as ClickHouse, Hive and Hadoop write them: one line a row, a backslash before what would part it, `\N` for null. */
const ESCAPE_LETTERS: Readonly<Record<string, string>> = {
  b: "\b",
  f: "\f",
  r: "\r",
  n: "\n",
  t: "\t",
  "0": "\0",
};

export function parseTsvRow(line: string): readonly (string | null)[] {
  return line.split("\t").map((cell) => (cell === "\\N" ? null : unescapeCell(cell)));
}

function unescapeCell(cell: string): string {
  return cell.includes("\\") ? cell.replace(/\\(.)/gs, (_, mark: string) => ESCAPE_LETTERS[mark] ?? mark) : cell;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  ...Object.fromEntries(Object.entries(ESCAPE_LETTERS).map(([mark, character]) => [character, `\\${mark}`])),
};

export function formatTsvRow(cells: readonly (string | number | null)[]): string {
  return `${cells.map((cell) => (cell === null ? "\\N" : escapeCell(String(cell)))).join("\t")}\n`;
}

function escapeCell(cell: string): string {
  return cell.replace(/[\\\p{Cc}]/gu, (character) => ESCAPES[character] ?? character);
}
