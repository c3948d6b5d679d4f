import { type Encoding, type Keep, keptCells, type Outcome, resultColumns } from "../batch/index.js";
import type { Classification } from "../classification.js";
import type { ErrorRecord } from "../errors.js";
import { createParquetWriter, csvLine, placeName } from "../records/index.js";
import { createTable, flatRow, type TableOptions } from "../report/index.js";
import { outputFailed, type Sink } from "./console.js";

export const outputFormats = ["table", "ndjson", "csv", "json", "parquet"] as const;

export type OutputFormat = (typeof outputFormats)[number];

/** Where results go, in order. */
export interface Output {
  write(outcome: Outcome): Promise<void>;
  finish(): Promise<void>;
}

/** How the workers write what a format needs: as it stands in the output, or, for a table and Parquet, to be read again. */
export function encodingOf(format: OutputFormat): Encoding {
  return format === "csv" || format === "json" ? format : "ndjson";
}

/** Whether a format has a place for error records among the results. */
export function holdsErrors(format: OutputFormat): boolean {
  return format === "ndjson" || format === "json";
}

/** Lines that workers have written. The header of a CSV stands only at the beginning. */
export async function linesOutput(sink: Sink, header: readonly string[] | undefined): Promise<Output> {
  if (header !== undefined) await sink.write(csvLine(header));
  return { write: ({ results }) => sink.write(results), finish: () => sink.finish() };
}

/** An array of what workers have written, of which each element stands behind a comma. */
export async function arrayOutput(sink: Sink): Promise<Output> {
  await sink.write("[");
  let isEmpty = true;
  return {
    async write({ results }) {
      await sink.write(isEmpty ? results.subarray(1) : results);
      isEmpty &&= results.length === 0;
    },
    async finish() {
      await sink.write(isEmpty ? "]\n" : "\n]\n");
      await sink.finish();
    },
  };
}

export function tableOutput(sink: Sink, options: TableOptions): Output {
  const table = createTable(options);
  return {
    async write({ results }) {
      await sink.write(
        recordsOf<Classification>(results)
          .map((result) => table.add(result))
          .join(""),
      );
    },
    async finish() {
      await sink.write(table.end());
      await sink.finish();
    },
  };
}

/** A row for each result: the columns of a CSV, and the whole result as JSON. */
export async function parquetOutput(path: string, keep: Keep | undefined): Promise<Output> {
  const numbers = ["confidence", "lean", "p_ml", "p_backend"];
  const names = [...resultColumns(keep), "classification"];
  const columns = names.map((name) => ({ name, type: numbers.includes(name) ? "DOUBLE" : "STRING" }) as const);
  const attempt = async <T>(action: () => T | Promise<T>): Promise<T> => {
    try {
      return await action();
    } catch (error) {
      throw outputFailed(path, error);
    }
  };
  const writer = await attempt(() => createParquetWriter(path, columns));
  return {
    async write({ results }) {
      for (const { input, ...result } of recordsOf<Classification & Kept>(results)) {
        const [id = "", ...rest] = flatRow(result);
        const kept = keep === undefined ? [] : keptCells(input ?? {}, keep);
        await attempt(() => writer.add([String(id), ...rest, ...kept, JSON.stringify(result)]));
      }
    },
    finish: () => attempt(() => writer.finish()),
  };
}

interface Kept {
  readonly input?: Readonly<Record<string, unknown>>;
}

/** NDJSON that a worker has written. */
export function recordsOf<Record>(lines: Uint8Array): Record[] {
  const text = Buffer.from(lines.buffer, lines.byteOffset, lines.length).toString();
  return text === ""
    ? []
    : text
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line));
}

/** An error record in one line: where, and what. What is wrong with an input as a whole names it already. */
export function describe(record: ErrorRecord): string {
  return record.error.code === "unreadable-input"
    ? record.error.message
    : `${placeName(record)}: ${record.error.message}`;
}
