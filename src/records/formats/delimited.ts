import { type RowLayout, recordFromRow } from "../cells.js";
import type { RecordSyntax } from "../chunk.js";
import { givenNames } from "../fields.js";
import { isHeaderRow, noteTitles, refuseHeader } from "../header.js";
import { lookAhead, rejoin } from "../input.js";
import { RowSplitter } from "../rows.js";
import { columnsOf, findTableStart } from "../table-start.js";
import { cutText } from "./cutting.js";
import type { RecordsFormat } from "./format.js";

/** What reading a row takes. */
export type RowSyntax = RecordSyntax & RowLayout;

type FormatMembers<Name extends string> = Pick<RecordsFormat<Name>, "name" | "title" | "extensions" | "begins">;

/** Bytes in which the header is looked for, and which tell how rows are quoted. */
const SAMPLE_BYTES = 1 << 16;

/** A format of rows under a header; `delimiter` is what parts the cells, where the header does not tell. */
export function createDelimitedFormat<Name extends string>(
  members: FormatMembers<Name>,
  delimiter?: string,
): RecordsFormat<Name, RowSyntax> {
  return {
    ...members,
    holds: "records",
    /** What stands up to the header becomes part of the syntax of the rows. */
    async *open(opened) {
      const { fields, input, byteOffset = 0, remark } = opened;
      const wanted = givenNames(fields);
      const { head, rest, isWhole } = await lookAhead(opened.bytes, ({ length }) => length >= SAMPLE_BYTES);
      const table = findTableStart(head.toString("latin1"), isWhole, {
        delimiter: opened.delimiter ?? delimiter,
        isHeader: (names) => isHeaderRow(names, wanted),
      });
      if (table === undefined) return;
      const { header, dialect, start, lines, titleLines } = table;
      refuseHeader(header, input.name, wanted);
      noteTitles(titleLines, remark);
      const columns = columnsOf(header);
      const syntax: RowSyntax = { format: members.name, header, columns, dialect };
      const bytes = rejoin([head.subarray(start)], rest);
      const body = { ...opened, bytes, ...(opened.byteOffset !== undefined && { byteOffset: byteOffset + start }) };
      yield* cutText(body, (from) => new RowSplitter(dialect, columns, from, lines + 1), syntax);
    },
    parse: (row, layout) => recordFromRow(row, layout),
  };
}
