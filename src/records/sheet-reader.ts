import { JobsiftError } from "../errors.js";
import { meaningOf } from "../names/index.js";
import type { Chunk, RecordSyntax } from "./chunk.js";
import { givenNames } from "./fields.js";
import { HeaderSearch, isHeaderRow, noteTitles, refuseHeader } from "./header.js";
import { brokenInput, readWhole } from "./input.js";
import { CHUNK_ROWS, rowsAsJson } from "./json-rows.js";
import type { OpenedBinary } from "./opened-input.js";
import { importOptional } from "./optional-package.js";

type Cell = string | number | boolean | Date | null;

interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** Excel keeps no more characters of a cell. */
const LONGEST_CELL = 32_767;

/** What a workbook may be unpacked: its sheets are read as a whole. */
const MOST_UNPACKED = 1 << 29;

/**
 * The rows of all sheets of a workbook that have a header with a title or a text, as JSON. Cells keep their kinds; dates
 * become texts. A workbook with several such sheets has `#` and its name behind that of the file.
 *
 * @throws {JobsiftError} `unreadable-input` when it is broken or needs a password, `invalid-data` when no sheet has such a
 * header, `too-long` when it is too large to be held, `missing-package` without `read-excel-file`
 */
export async function* readSheetChunks(
  { input: { name }, bytes, fields, remark }: OpenedBinary,
  syntax: RecordSyntax,
): AsyncGenerator<Chunk> {
  const wanted = givenNames(fields);
  const sheets = (await readWorkbook(await readWhole(bytes, name), name)).map((sheet) => ({
    ...sheet,
    top: findHeader(sheet.rows, wanted),
  }));
  const tables = sheets.filter(({ top }) => top >= 0);
  const [first] = sheets;
  if (tables.length === 0 && first !== undefined) refuseHeader(textsOf(topOf(first.rows)), name, wanted);
  for (const { name: sheet, rows, top } of sheets) {
    if (top < 0 && rows.length > 0) remark(`the sheet "${sheet}" is left out: it has no column for a title or a text`);
  }
  for (const { name: sheet, rows, top } of tables) {
    const file = tables.length === 1 ? name : `${name}#${sheet}`;
    noteTitles(rows.slice(0, top).filter((row) => !row.every(isBlank)).length, remark);
    const header = textsOf(rows[top] ?? []);
    const body = rows.slice(top + 1).filter((row) => !row.every(isBlank));
    noteCutCells(body, remark);
    for (let at = 0; at < body.length; at += CHUNK_ROWS) {
      const records = body.slice(at, at + CHUNK_ROWS).map((row) => recordOf(header, row));
      yield { file, syntax, ...rowsAsJson(records, at) };
    }
  }
}

async function readWorkbook(bytes: Buffer, file: string): Promise<readonly Sheet[]> {
  const { default: read } = await importOptional("reading Excel workbooks", ["read-excel-file@9"], () => {
    return import("read-excel-file/node");
  });
  try {
    await refuseBomb(bytes, file);
    const sheets = await read(bytes, { trim: false });
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data as unknown as readonly (readonly Cell[])[] }));
  } catch (error) {
    throw brokenInput(file, "workbook", error);
  }
}

/** Before anything is unpacked, by what the list of its parts says. */
async function refuseBomb(bytes: Buffer, file: string): Promise<void> {
  const { fromBufferPromise } = await import("yauzl");
  const zip = await fromBufferPromise(bytes, { lazyEntries: true });
  let size = 0;
  for await (const { uncompressedSize } of zip.eachEntry()) size += uncompressedSize;
  if (size <= MOST_UNPACKED) return;
  const message = `${file} unpacks to more than the ${MOST_UNPACKED >> 20} MiB that are read at once; save it as CSV`;
  throw new JobsiftError("too-long", message, { file });
}

/** The row of the header; -1 without one. */
function findHeader(rows: Sheet["rows"], wanted: readonly string[]): number {
  const search = new HeaderSearch((names) => isHeaderRow(names, wanted));
  for (const [at, row] of rows.entries()) {
    const filled = row.filter((cell) => !isBlank(cell)).length;
    if (filled > 0 && search.accepts(textsOf(row), filled)) return at;
    if (search.isOver) return -1;
  }
  return -1;
}

function topOf(rows: Sheet["rows"]): readonly Cell[] {
  return rows.find((row) => !row.every(isBlank)) ?? [];
}

function textsOf(row: readonly Cell[]): readonly string[] {
  return row.map((cell) => String(cell ?? "").trim());
}

function isBlank(cell: Cell): boolean {
  return cell === null || (typeof cell === "string" && cell.trim() === "");
}

/** Of columns with one name the first that is filled counts; what stands under no name is called by its column. */
function recordOf(header: readonly string[], row: readonly Cell[]): object {
  const members = new Map<string, Cell>();
  for (const [column, cell] of row.entries()) {
    if (isBlank(cell)) continue;
    const name = header[column] || `column ${column + 1}`;
    if (!members.has(name)) members.set(name, typeof cell === "number" && isTitle(name) ? String(cell) : cell);
  }
  return Object.fromEntries(members);
}

/** A sheet makes a number of every text of digits, also of a title. */
function isTitle(name: string): boolean {
  return meaningOf(name)?.part === "title";
}

function noteCutCells(rows: Sheet["rows"], remark: (text: string) => void): void {
  const cut = rows.filter((row) => row.some((cell) => typeof cell === "string" && cell.length >= LONGEST_CELL)).length;
  if (cut === 0) return;
  const which = cut === 1 ? "1 row has" : `${cut} rows have`;
  remark(`${which} a text of ${LONGEST_CELL} characters, the most that Excel keeps: its end is likely to be lost`);
}
