import { type Chunk, cutChunks, type RecordSyntax, type Splitter } from "../chunk.js";
import type { OpenedInput } from "./format.js";

/**
 * Cuts a text into chunks of whole records; where a file is not in UTF-8 they have no offset.
 *
 * @throws {JobsiftError} as the input's bytes do, with how far they were read.
 */
export async function* cutText<L extends RecordSyntax>(
  { input, bytes, byteOffset }: OpenedInput,
  createSplitter: (from: number) => Splitter,
  syntax: L,
): AsyncGenerator<Chunk<L>> {
  const chunks = cutChunks(bytes, createSplitter(byteOffset ?? 0), { file: input.name, syntax }, byteOffset);
  if (byteOffset !== undefined) yield* chunks;
  else for await (const { byteOffset: _, ...chunk } of chunks) yield chunk;
}
