import { hasMembers, type PayloadValue, PlacedValue } from "./paths.js";

/** A table as pandas writes it: by columns, or its columns and rows apart. */
export function readTable({ path, value }: PayloadValue): PayloadValue | undefined {
  if (!hasMembers(value)) return undefined;
  const { columns, data } = value;
  if (Array.isArray(columns) && Array.isArray(data) && columns.every((name) => typeof name === "string")) {
    const rows = data
      .filter((row) => Array.isArray(row))
      .map((row: readonly unknown[], index) =>
        Object.fromEntries(
          columns.map((name: string, at) => [name, new PlacedValue(`${path}.data[${index}][${at}]`, row[at])]),
        ),
      );
    return { path: `${path}.data`, value: rows };
  }
  const lists = Object.entries(value);
  const isByColumns =
    lists.length > 1 && lists.every(([, cells]) => typeof cells === "object" && cells !== null && !hasObjects(cells));
  if (!isByColumns) return undefined;
  const keys = [...new Set(lists.flatMap(([, cells]) => Object.keys(cells as object)))];
  const rows = keys.map((key) =>
    Object.fromEntries(
      lists.map(([name, cells]) => [
        name,
        new PlacedValue(
          Array.isArray(cells) ? `${path}.${name}[${key}]` : `${path}.${name}.${key}`,
          (cells as Record<string, unknown>)[key],
        ),
      ]),
    ),
  );
  return { path, value: rows };
}

/** Whether an object is nothing but lists that are equally long; one posting may have each of its values in a list of one. */
export function hasLists(value: object): boolean {
  const [first, ...others]: readonly unknown[] = Object.values(value);
  if (!Array.isArray(first) || first.length < 2) return false;
  return others.every((cells) => Array.isArray(cells) && cells.length === first.length);
}

function hasObjects(cells: object): boolean {
  return Object.values(cells).some((cell) => typeof cell === "object" && cell !== null);
}
