import { type Input, isErrorRecord, readRecords } from "../../src/records/index.js";
import type { TableFile } from "./tables.js";

/** What became of the rows behind the header. */
export interface TableReading {
  readonly rows: readonly (readonly string[])[];
  /** What was refused: a row, or the file. */
  readonly refused: readonly (number | string)[];
}

/** @param partSize Bytes that arrive at a time. */
export async function readTable(file: TableFile, partSize?: number): Promise<TableReading> {
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

function inputOf({ name, bytes }: TableFile, partSize = bytes.length): Input {
  async function* parts() {
    for (let at = 0; at < bytes.length; at += partSize) yield bytes.subarray(at, at + partSize);
  }
  return { name, bytes: parts() };
}

/** The text of a file from its header on. */
export function decodeTable({ bytes, recipe: { encoding } }: TableFile): string {
  const text = new TextDecoder(encoding.split(" ", 1)[0]).decode(bytes);
  return text.replace(/^(?:sep=.|Openings of the week[\r\n]+)?[\r\n]*/, "");
}
