export interface ParquetColumn {
  readonly name: string;
  readonly type: "STRING" | "DOUBLE";
}

/** Writes rows to a Parquet file, one group of rows after the other. */
export interface RowWriter {
  add(row: readonly (string | number | null)[]): void;
  /** Without it the file is not readable: its index stands at the end. */
  finish(): void;
}

/** Rows of a group, which is held until it is full. */
const GROUP_ROWS = 10_000;

/**
 * Empties the file first.
 *
 * @throws {Error} when the file cannot be written, that of the system
 */
export async function createParquetWriter(path: string, columns: readonly ParquetColumn[]): Promise<RowWriter> {
  // Loaded only where it is needed.
  const { fileWriter, ParquetWriter, schemaFromColumnData } = await import("hyparquet-writer");
  const columnData = (rows: readonly (readonly (string | number | null)[])[]) =>
    columns.map(({ name, type }, at) => ({ name, type, data: rows.map((row) => row[at] ?? null) }));
  const writer = new ParquetWriter({
    writer: fileWriter(path),
    schema: schemaFromColumnData({ columnData: columnData([]) }),
  });
  let rows: (readonly (string | number | null)[])[] = [];
  function flush(): void {
    if (rows.length > 0) writer.write({ columnData: columnData(rows), rowGroupSize: GROUP_ROWS });
    rows = [];
  }
  return {
    add(row) {
      rows.push(row);
      if (rows.length === GROUP_ROWS) flush();
    },
    finish() {
      flush();
      writer.finish();
    },
  };
}
