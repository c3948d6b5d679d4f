import {
  type Chunk,
  type ChunkOptions,
  faultyChunk,
  type Input,
  readChunks,
  toErrorRecord,
  watchBytes,
} from "../records/index.js";

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
        watchBytes(input, (part) => (bytes += part.length)),
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
