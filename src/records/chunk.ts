import type { ErrorCode } from "../domain.js";
import { JobsiftError } from "../errors.js";

/** How the bytes of records are written: plain data, which leads whatever thread has it back to the code that reads them. */
export interface RecordSyntax {
  /** The name of the input format that cut them. */
  readonly format: string;
}

/** One record of a chunk. */
export interface RecordSpan {
  /** First byte, and the one behind the last. */
  readonly start: number;
  readonly end: number;
  /** 1-based line in the file in which the record begins. */
  readonly line?: number;
  /** 1-based position among the records of a CSV, JSON or Parquet file. */
  readonly row?: number;
  /** Of an element of a JSON array, in the array. */
  readonly path?: string;
  /** Why there is nothing to parse. */
  readonly fault?: Fault;
}

export interface Fault {
  readonly code: ErrorCode;
  readonly message: string;
}

/** Whole records of one input as bytes, cut but not parsed: plain data that a worker can take over. */
export interface Chunk<L extends RecordSyntax = RecordSyntax> {
  readonly file: string;
  readonly syntax: L;
  readonly bytes: Uint8Array;
  /** Of `bytes` in the file, uncompressed; absent where records are not stored one after the other as UTF-8. */
  readonly byteOffset?: number;
  /** In the order of the input; offsets into `bytes`. */
  readonly spans: readonly RecordSpan[];
}

/** An input of which nothing can be read, as one record that says why. */
export function faultyChunk(file: string, fault: Fault): Chunk {
  return { file, syntax: { format: "ndjson" }, bytes: new Uint8Array(), spans: [{ start: 0, end: 0, fault }] };
}

/** Finds the records in bytes that arrive in parts. Spans have offsets into the input, not into a part. */
export interface Splitter {
  /** The records that end in `part`, whose first byte is the one at `offset`. */
  scan(part: Uint8Array, offset: number): RecordSpan[];
  /** What is left when the input ends at `offset`. */
  end(offset: number): RecordSpan[];
  /** Where the record that is being read begins. */
  readonly unfinished: number;
}

/** Longer records are skipped and become error records: what is held at a time must have a bound. */
export const LONGEST_RECORD = 1 << 24;

/** Most records of a chunk, so that what comes of a chunk has a bound too. */
const MOST_SPANS = 512;

/**
 * Cuts an input into chunks of whole records, one or more for each part that arrives.
 *
 * @throws {JobsiftError} as the bytes do, with how far they were read
 */
export async function* cutChunks<L extends RecordSyntax>(
  parts: AsyncIterable<Uint8Array>,
  splitter: Splitter,
  chunk: { readonly file: string; readonly syntax: L },
  from: number | undefined = 0,
): AsyncGenerator<Chunk<L>> {
  const pending = new PendingBytes(from);
  try {
    for await (const part of parts) {
      const spans = splitter.scan(part, pending.end);
      pending.add(part);
      yield* chunksOf(pending, spans);
      pending.dropBefore(splitter.unfinished);
    }
  } catch (error) {
    if (!(error instanceof JobsiftError) || pending.end === from) throw error;
    throw new JobsiftError(
      error.code,
      `${error.detail}; records that end before byte ${splitter.unfinished} were read`,
    );
  }
  yield* chunksOf(pending, splitter.end(pending.end));

  function* chunksOf(bytes: PendingBytes, all: readonly RecordSpan[]): Generator<Chunk<L>> {
    for (let at = 0; at < all.length; at += MOST_SPANS) {
      yield { ...chunk, ...bytes.take(all.slice(at, at + MOST_SPANS)) };
    }
  }
}

/** The end of an input as far as it has arrived: the bytes from the first unfinished record on. */
class PendingBytes {
  readonly #parts: Uint8Array[] = [];
  #start: number;
  #end: number;
  /** Where a record begins whose bytes are no longer kept. */
  #lost: number | undefined;

  constructor(from: number) {
    this.#start = from;
    this.#end = from;
  }

  get end(): number {
    return this.#end;
  }

  add(part: Uint8Array): void {
    this.#parts.push(part);
    this.#end += part.length;
  }

  /** The bytes from the first span to the last, in memory that threads can share. */
  take(spans: readonly RecordSpan[]): Pick<Chunk, "bytes" | "byteOffset" | "spans"> {
    const kept = spans.filter(({ start, end }) => !this.#isTooLong(start, end));
    const base = kept[0]?.start ?? this.#end;
    const bytes = this.#copy(base, kept.at(-1)?.end ?? base);
    const moved = spans.map((span) => ({
      ...span,
      start: span.start - base,
      end: span.end - base,
      ...(this.#isTooLong(span.start, span.end) && { fault: TOO_LONG }),
    }));
    return { bytes, byteOffset: base, spans: moved };
  }

  dropBefore(offset: number): void {
    const isTooLong = this.#isTooLong(offset, this.#end);
    if (isTooLong) this.#lost = offset;
    const keep = isTooLong ? this.#end : offset;
    while (this.#parts[0] !== undefined && this.#start + this.#parts[0].length <= keep) {
      this.#start += this.#parts[0].length;
      this.#parts.shift();
    }
  }

  #isTooLong(start: number, end: number): boolean {
    return start === this.#lost || end - start > LONGEST_RECORD;
  }

  #copy(from: number, to: number): Uint8Array {
    const bytes = new Uint8Array(new SharedArrayBuffer(to - from));
    let at = this.#start;
    for (const part of this.#parts) {
      const skipped = Math.max(0, from - at);
      const length = Math.min(part.length, to - at);
      if (skipped < length) bytes.set(part.subarray(skipped, length), at + skipped - from);
      at += part.length;
    }
    return bytes;
  }
}

const TOO_LONG: Fault = { code: "too-long", message: `longer than ${LONGEST_RECORD >> 20} MiB, or never closed` };
