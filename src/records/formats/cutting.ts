import { type Chunk, cutChunks, type RecordSyntax, type Splitter } from "../chunk.js";
import type { OpenedInput } from "../opened-input.js";

/**
 * Cuts a text into chunks of whole records; where a file is not in UTF-8 they have no offset.
 *
 * @throws {JobsiftError} as the input's bytes do, with how far they were read.
 */
export async function* cutText<L extends RecordSyntax>(
  { input, bytes, byteOffset, isAsStored }: OpenedInput,
  createSplitter: (from: number) => Splitter,
  syntax: L,
): AsyncGenerator<Chunk<L>> {
  const chunks = cutChunks(bytes, createSplitter(byteOffset ?? 0), { file: input.name, syntax }, byteOffset);
  for await (const chunk of chunks) yield isAsStored() ? chunk : withoutOffset(chunk);
}

function withoutOffset<L extends RecordSyntax>({ byteOffset: _, ...chunk }: Chunk<L>): Chunk<L> {
  return chunk;
}
