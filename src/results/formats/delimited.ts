import { formatCsvRow } from "../../records/index.js";
import { toRow } from "../../report/index.js";
import { escapeFormula, isFormula } from "../formulas.js";
import { cellsBehindResult, columnsFor } from "../kept-fields.js";
import type { OutputFormat } from "./format.js";

interface DelimitedOutput<Name extends string> {
  readonly name: Name;
  readonly title: string;
  readonly delimiter: string;
}

/** By which a spreadsheet knows that a file of text is in UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

/** A row for each result; each kept field has a column of its own. */
export function createDelimitedOutput<const Name extends string>({ name, title, delimiter }: DelimitedOutput<Name>) {
  return {
    name,
    title,
    extensions: [name],
    encoding: {
      results:
        ({ keep, excel }, count) =>
        (classification, record) => {
          const [id = "", ...columns] = toRow(classification);
          const texts = [...columns, ...cellsBehindResult(record, keep)];
          if (isFormula(id)) count("id");
          for (const text of texts) if (isFormula(text)) count("text");
          return formatCsvRow([id, ...(excel === true ? texts.map(escapeFormula) : texts)], delimiter);
        },
    },
    holdsErrors: false,
    resumable: true,
    compressedInside: false,
    showsKeptFields: true,
    namesByPlace: false,
    needsFile: false,
    opensInSpreadsheets: true,
    async open(sink, { keep, excel, isResumed }) {
      if (isResumed) return sink;
      const header = columnsFor(keep);
      if (excel === true) await sink.write(BYTE_ORDER_MARK + formatCsvRow(header.map(escapeFormula), delimiter));
      else await sink.write(formatCsvRow(header, delimiter));
      return sink;
    },
  } as const satisfies OutputFormat;
}
