import { headerOf, recordOf } from "../cells.js";
import type { Layout } from "../chunk.js";
import { RowSplitter } from "../rows.js";
import { cutText } from "./cutting.js";
import type { RecordsFormat } from "./format.js";

/** What reading a row takes. */
export interface RowLayout extends Layout {
  readonly header: readonly string[];
  readonly delimiter: string;
}

type Members<Name extends string> = Pick<RecordsFormat<Name>, "name" | "title" | "extensions" | "begins">;

/** A format of rows under a header; `delimiterOf` says what parts the cells, by the first line. */
export function delimitedFormat<Name extends string>(
  members: Members<Name>,
  delimiterOf: (line: string) => string,
): RecordsFormat<Name, RowLayout> {
  return {
    ...members,
    holds: "records",
    /** The first row, the header, becomes part of the layout of the others. */
    async *open(input) {
      const { fields, source } = input;
      const [line = ""] = input.head.toString().trimStart().split("\n", 1);
      const delimiter = delimiterOf(line);
      const named = [fields.id, fields.title, fields.text, fields.company].filter((name) => name !== undefined);
      let layout: RowLayout = { format: members.name, header: [], delimiter };
      for await (const chunk of cutText(input, (from) => new RowSplitter(delimiter, from), layout)) {
        const header = chunk.spans.find(({ row }) => row === 0);
        if (header !== undefined) {
          const row = Buffer.from(chunk.bytes).toString("utf8", header.start, header.end);
          layout = { ...layout, header: headerOf(row, delimiter, source.name, named) };
        }
        const spans = chunk.spans.filter((span) => span !== header);
        if (spans.length > 0) yield { ...chunk, layout, spans };
      }
    },
    parse: (row, { header, delimiter }) => recordOf(row, header, delimiter),
  };
}
