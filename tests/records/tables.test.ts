import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { type Input, isErrorRecord, readRecords } from "../../src/records/index.js";
import { type TableFile, writeTables } from "./tables.js";

function inputOf({ name, bytes }: TableFile, partSize = bytes.length): Input {
  async function* parts() {
    for (let at = 0; at < bytes.length; at += partSize) yield bytes.subarray(at, at + partSize);
  }
  return { name, bytes: parts() };
}

interface Reading {
  readonly rows: readonly (readonly string[])[];
  /** What was refused: a row, or the file. */
  readonly refused: readonly (number | string)[];
}

async function read(file: TableFile, partSize?: number): Promise<Reading> {
  const [header = []] = file.rows;
  const rows: string[][] = [];
  const refused: (number | string)[] = [];
  try {
    for await (const record of readRecords(inputOf(file, partSize))) {
      if (isErrorRecord(record)) refused.push(record.error.row ?? "no row");
      else rows.push(header.map((name) => String(Object(record.value)[name])));
    }
  } catch (error) {
    refused.push(error instanceof Error ? error.message : "no error");
  }
  return { rows, refused };
}

/**
 * Whether papaparse reads the same rows without a complaint: the file is one that another writer makes of them, and nothing
 * in it tells whose it is. A cell begins with a quote there that nobody wrote as one, and a later one ends with its partner.
 */
function isAnothers(file: TableFile, rows: Reading["rows"]): boolean {
  const [header = []] = file.rows;
  const text = file.recipe.includes("utf-16") ? decodeUtf16(file.bytes) : new TextDecoder().decode(file.bytes);
  const lines = text.replace(/^\ufeff?(?:sep=.|Openings of the week[\r\n]+)?[\r\n]*/, "");
  const { data, errors } = Papa.parse<Record<string, string>>(lines, {
    delimiter: JSON.parse(file.recipe).delimiter,
    header: true,
    skipEmptyLines: true,
  });
  const found = data.map((row) => header.map((name) => row[name]));
  return errors.length === 0 && JSON.stringify(found) === JSON.stringify(rows);
}

function decodeUtf16(bytes: Buffer): string {
  const isBigEndian = bytes[0] === 0xfe || bytes[0] === 0;
  return (isBigEndian ? Buffer.from(bytes).swap16() : bytes).toString("utf16le");
}

describe("tables of every way to write them", () => {
  const files = [...writeTables(5)];

  it("give the rows that were written, or an error that names the row", async () => {
    const lost: string[] = [];
    const unnamed: unknown[] = [];
    let same = 0;
    let anothers = 0;
    for (const file of files) {
      const { rows, refused } = await read(file);
      if (JSON.stringify(rows) === JSON.stringify(file.rows.slice(1))) same++;
      else if (refused.length > 0) unnamed.push(...refused.filter((place) => typeof place !== "number"));
      else if (isAnothers(file, rows)) anothers++;
      else lost.push(`${file.recipe} ${JSON.stringify(file.rows)} read as ${JSON.stringify(rows)}`);
    }
    expect(files.length).toBeGreaterThan(2000);
    expect(lost).toEqual([]);
    expect(unnamed).toEqual([]);
    expect(anothers).toBeLessThan(5);
    expect(same / files.length).toBeGreaterThan(0.97);
  });

  it("are read alike however they arrive", async () => {
    for (const [at, file] of files.entries()) {
      if (at % 11 === 0) expect(await read(file, 1 + (at % 7)), file.recipe).toEqual(await read(file));
    }
  });
});
