import type { Classification } from "../classification.js";
import type { ErrorRecord } from "../errors.js";
import type { PostRecord } from "../records/index.js";
import type { CountFormula } from "./formulas.js";
import { type FieldsToKeep, pickKept } from "./kept-fields.js";

/** Writes one result, with what parts it from the next. */
export type EncodeResult = (classification: Classification, record: PostRecord) => string;

/** What a run says of how its results are written. */
export interface EncodingOptions {
  readonly keep?: FieldsToKeep | undefined;
  /** Whether texts that begin like formulas are changed, so that a spreadsheet shows them and does not run them. */
  readonly excel?: boolean | undefined;
}

/** How any thread writes results, of which one puts the whole together. */
export interface Encoding {
  /** `count` hears of the cells that a spreadsheet would take for formulas. */
  results(options: EncodingOptions, count: CountFormula): EncodeResult;
}

/** One in which error records can stand among the results. */
export interface ErrorEncoding extends Encoding {
  error(record: ErrorRecord): string;
}

/** Results as JSON; `frame` adds what parts one from the next. Kept fields stand in `input`, where no name can collide, and what reading left out in `reading`. */
export function createJsonEncoding(frame: (json: string) => string): ErrorEncoding {
  return {
    results({ keep }) {
      return (classification, record) => {
        if (keep === undefined && record.leftOut === undefined) return frame(JSON.stringify(classification));
        const input = keep === undefined ? {} : { input: pickKept(record, keep) };
        const reading = record.leftOut === undefined ? {} : { reading: record.leftOut };
        return frame(JSON.stringify({ ...classification, ...input, ...reading }));
      };
    },
    error: (record) => frame(JSON.stringify(record)),
  };
}

/** One JSON object a line: as NDJSON has it, and what a format takes that makes something else of whole results. */
export const jsonLines: ErrorEncoding = createJsonEncoding((json) => `${json}\n`);

/** What was written as `jsonLines`. */
export function readJsonLines<Record>(lines: Uint8Array): Record[] {
  const text = Buffer.from(lines.buffer, lines.byteOffset, lines.length).toString();
  if (text === "") return [];
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}
