import {
  type Chunk,
  type ChunkOptions,
  faultyChunk,
  readChunks,
  type Source,
  toErrorRecord,
} from "../records/index.js";

/**
 * The chunks of several inputs, one after the other. An input that cannot be read, or not to its end, is one more record,
 * with the fault `unreadable-input`; the next one has its turn.
 */
export async function* readInputs(
  sources: readonly Source[],
  options: ChunkOptions,
  onFailure: (message: string) => void,
): AsyncGenerator<Chunk> {
  for (const source of sources) {
    try {
      yield* readChunks(source, options);
    } catch (error) {
      const { message } = toErrorRecord(error, {}).error;
      onFailure(message);
      yield faultyChunk(source.name, { code: "unreadable-input", message });
    }
  }
}

/** Leaves out the first `count` records, which are still cut but not parsed. */
export async function* skipRecords(chunks: AsyncIterable<Chunk>, count: number): AsyncGenerator<Chunk> {
  let left = count;
  for await (const chunk of chunks) {
    const spans = left === 0 ? chunk.spans : chunk.spans.slice(left);
    left = Math.max(0, left - chunk.spans.length);
    if (spans.length > 0) yield { ...chunk, spans };
  }
}

/** A source that says how many of its bytes, as they are stored, have been read. */
export function counted(source: Source, onBytes: (count: number) => void): Source {
  async function* count(): AsyncGenerator<Uint8Array> {
    for await (const part of source.bytes) {
      onBytes(part.length);
      yield part;
    }
  }
  return { ...source, bytes: count() };
}
