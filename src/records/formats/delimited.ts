import { headerOf, recordFromRow } from "../cells.js";
import type { RecordSyntax } from "../chunk.js";
import { RowSplitter } from "../rows.js";
import { cutText } from "./cutting.js";
import type { RecordsFormat } from "./format.js";

/** What reading a row takes. */
export interface RowSyntax extends RecordSyntax {
  readonly header: readonly string[];
  readonly delimiter: string;
}

type FormatMembers<Name extends string> = Pick<RecordsFormat<Name>, "name" | "title" | "extensions" | "begins">;

/** A format of rows under a header; `delimiterOf` says what parts the cells, by the first line. */
export function createDelimitedFormat<Name extends string>(
  members: FormatMembers<Name>,
  delimiterOf: (line: string) => string,
): RecordsFormat<Name, RowSyntax> {
  return {
    ...members,
    holds: "records",
    /** The first row, the header, becomes part of the syntax of the others. */
    async *open(opened) {
      const { fields, input } = opened;
      const [line = ""] = opened.text.trimStart().split("\n", 1);
      const delimiter = delimiterOf(line);
      const named = Object.values(fields)
        .flat()
        .filter((name) => name !== undefined);
      let syntax: RowSyntax = { format: members.name, header: [], delimiter };
      for await (const chunk of cutText(opened, (from) => new RowSplitter(delimiter, from), syntax)) {
        const header = chunk.spans.find(({ row }) => row === 0);
        if (header !== undefined) {
          const row = Buffer.from(chunk.bytes).toString("utf8", header.start, header.end);
          syntax = { ...syntax, header: headerOf(row, delimiter, input.name, named) };
        }
        const spans = chunk.spans.filter((span) => span !== header);
        if (spans.length > 0) yield { ...chunk, syntax, spans };
      }
    },
    parse: (row, { header, delimiter }) => recordFromRow(row, header, delimiter),
  };
}
