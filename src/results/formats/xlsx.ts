// biome-ignore-all lint/suspicious/noControlCharactersInRegex: characters that XML has no place for

import type { SheetData } from "write-excel-file/node";
import { JobsiftError } from "../../errors.js";
import { importOptional } from "../../records/index.js";
import { toRow } from "../../report/index.js";
import { readJsonLines } from "../encoding.js";
import { cellsBehindResult, columnsFor } from "../kept-fields.js";
import type { OutputFormat } from "./format.js";

/** Rows of a sheet, with the header; more is no workbook. */
const MOST_ROWS = 1_048_576;

/** Characters of a cell. */
const LONGEST_CELL = 32_767;

/** What XML has no place for, which Excel writes as `_x0001_`; a text that looks so is escaped itself. */
const ESCAPED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}|_(?=x[\dA-F]{4}_)/giu;

/** A row for each result, with the columns of a CSV. Texts are text cells, whatever they begin with; numbers are numbers. */
export const xlsxOutput = {
  name: "xlsx",
  title: "Excel",
  extensions: ["xlsx"],
  encoding: {
    results:
      ({ keep }) =>
      (classification, record) =>
        `${JSON.stringify([...toRow(classification), ...cellsBehindResult(record, keep)])}\n`,
  },
  holdsErrors: false,
  resumable: false,
  compressedInside: true,
  showsKeptFields: true,
  namesByPlace: false,
  needsFile: true,
  opensInSpreadsheets: false,
  async open(path, { keep, warn }) {
    const { default: writeWorkbook } = await importOptional("writing Excel workbooks", ["write-excel-file@4"], () => {
      return import("write-excel-file/node");
    });
    const rows: SheetData = [columnsFor(keep).map((name) => textCell(name, () => {}))];
    let cut = 0;
    const countCut = () => {
      cut++;
    };
    const write = () => writeWorkbook(rows, { sheet: "results", stickyRowsCount: 1 }).toFile(path);
    // What cannot be written is to be known before the work.
    await write();
    return {
      async write(results) {
        for (const row of readJsonLines<readonly (string | number)[]>(results)) {
          if (rows.length === MOST_ROWS) {
            const message = `a sheet of Excel has ${MOST_ROWS.toLocaleString("en")} rows; write CSV or Parquet`;
            throw new JobsiftError("invalid-option", message);
          }
          rows.push(row.map((cell) => (typeof cell === "number" ? cell : textCell(cell, countCut))));
        }
      },
      async finish() {
        await write();
        if (cut > 0)
          warn(`${cut} ${cut === 1 ? "cell was" : "cells were"} cut to ${LONGEST_CELL} characters, the most of Excel`);
      },
    };
  },
} as const satisfies OutputFormat;

function textCell(text: string, onCut: () => void): { value: string; type: StringConstructor } {
  if (text.length > LONGEST_CELL) onCut();
  const shown = text.length > LONGEST_CELL ? text.slice(0, LONGEST_CELL).replace(/[\ud800-\udbff]$/, "") : text;
  return { value: shown.replace(ESCAPED, escapeUnit), type: String };
}

function escapeUnit(unit: string): string {
  return `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
