import type { Chunk, RecordSpan } from "./chunk.js";

/** Rows that become one chunk. */
export const CHUNK_ROWS = 256;

/** Rows of a binary table as records in JSON; `before` are those that came earlier. */
export function rowsAsJson(rows: readonly object[], before: number): Pick<Chunk, "bytes" | "spans"> {
  const texts = rows.map((row) => Buffer.from(JSON.stringify(row, toJsonValue)));
  let end = 0;
  const spans: RecordSpan[] = texts.map(({ length }, index) => {
    end += length;
    return { start: end - length, end, row: before + index + 1 };
  });
  return { bytes: new Uint8Array(Buffer.concat(texts)), spans };
}

/** A 64-bit integer that a number cannot hold exactly stays a text, as an id must; bytes become base64. */
function toJsonValue(_: string, value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  if (typeof value !== "bigint") return value;
  return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
}
