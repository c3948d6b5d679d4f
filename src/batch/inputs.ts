import { type Chunk, type ChunkOptions, faultyChunk, type Input, readChunks, toErrorRecord } from "../records/index.js";

/**
 * The chunks of several inputs, one after the other. An input that cannot be read, or not to its end, is one more record,
 * with the fault `unreadable-input`; the next one has its turn. `tell` hears of both that and of inputs without records.
 */
export async function* readInputs(
  inputs: readonly Input[],
  options: ChunkOptions,
  tell: (message: string) => void,
): AsyncGenerator<Chunk> {
  for (const input of inputs) {
    let bytes = 0;
    let records = 0;
    try {
      for await (const chunk of readChunks(
        countBytes(input, (count) => (bytes += count)),
        options,
      )) {
        records += chunk.spans.length;
        yield chunk;
      }
      if (records === 0) tell(bytes === 0 ? `${input.name} is empty` : `${input.name} holds no record`);
    } catch (error) {
      const { message } = toErrorRecord(error, {}).error;
      tell(message);
      yield faultyChunk(input.name, { code: "unreadable-input", message });
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

/** An input that says how many of its bytes, as they are stored, have been read. */
export function countBytes(input: Input, onBytes: (count: number) => void): Input {
  async function* count(): AsyncGenerator<Uint8Array> {
    for await (const part of input.bytes) {
      onBytes(part.length);
      yield part;
    }
  }
  return { ...input, bytes: count() };
}
