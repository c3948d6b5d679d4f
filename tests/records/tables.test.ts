import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { decodeTable, readTable, type TableReading } from "./table-reading.js";
import { type TableFile, writeTables } from "./tables.js";

/**
 * Whether papaparse reads the same rows without a complaint: the file is one that another writer makes of them, and nothing
 * in it tells whose it is. A cell begins with a quote there that nobody wrote as one, and a later one ends with its partner.
 */
function isAnothers(file: TableFile, rows: TableReading["rows"]): boolean {
  const [header = []] = file.rows;
  const { data, errors } = Papa.parse<Record<string, string>>(decodeTable(file), {
    delimiter: file.recipe.delimiter,
    header: true,
    skipEmptyLines: true,
  });
  const found = data.map((row) => header.map((name) => row[name]));
  return errors.length === 0 && JSON.stringify(found) === JSON.stringify(rows);
}

describe("tables of every way to write them", () => {
  const files = [...writeTables(5)];

  it("give the rows that were written, or an error that names the row", async () => {
    const lost: string[] = [];
    const unnamed: unknown[] = [];
    let same = 0;
    let anothers = 0;
    for (const file of files) {
      const { rows, refused } = await readTable(file);
      if (JSON.stringify(rows) === JSON.stringify(file.rows.slice(1))) same++;
      else if (refused.length > 0) unnamed.push(...refused.filter((place) => typeof place !== "number"));
      else if (isAnothers(file, rows)) anothers++;
      else lost.push(`${JSON.stringify(file.recipe)} ${JSON.stringify(file.rows)} read as ${JSON.stringify(rows)}`);
    }
    expect(files.length).toBeGreaterThan(2000);
    expect(lost).toEqual([]);
    expect(unnamed).toEqual([]);
    expect(anothers).toBeLessThan(5);
    expect(same / files.length).toBeGreaterThan(0.97);
  });

  it("are read alike however they arrive", async () => {
    for (const [at, file] of files.entries()) {
      if (at % 11 === 0)
        expect(await readTable(file, 1 + (at % 7)), JSON.stringify(file.recipe)).toEqual(await readTable(file));
    }
  });
});
