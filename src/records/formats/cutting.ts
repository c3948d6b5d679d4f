import { type Chunk, cut, type Layout, type Splitter } from "../chunk.js";
import type { Input } from "./format.js";

/**
 * Cuts a text into chunks of whole records; where a file is not in UTF-8 they have no offset.
 *
 * @throws {JobsiftError} as the input's bytes do, with how far they were read.
 */
export async function* cutText<L extends Layout>(
  { source, bytes, byteOffset }: Input,
  createSplitter: (from: number) => Splitter,
  layout: L,
): AsyncGenerator<Chunk<L>> {
  const chunks = cut(bytes, createSplitter(byteOffset ?? 0), { file: source.name, layout }, byteOffset);
  if (byteOffset !== undefined) yield* chunks;
  else for await (const { byteOffset: _, ...chunk } of chunks) yield chunk;
}
