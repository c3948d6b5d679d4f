import { JobsiftError } from "../errors.js";
import type { Chunk } from "../records/index.js";
import { type ChunkClassifierOptions, createChunkClassifier, type Outcome } from "./chunk-classifier.js";
import { formatCrash } from "./crash.js";
import { inOrder } from "./order.js";
import { openPool, type PoolOptions } from "./pool.js";

/** What came of a chunk, and how many records that are. */
export interface ChunkOutcome extends Outcome {
  readonly file: string;
  readonly records: number;
}

export interface ChunkPoolOptions extends PoolOptions {
  readonly signal?: AbortSignal | undefined;
  /** Of all chunks together, where that is known. */
  readonly totalBytes?: number | undefined;
}

/**
 * Bytes that are read before threads are started: their start and their warming up cost half a second of work each, which
 * only large inputs pay back. Who says how many there shall be gets them.
 */
function bytesBeforeThreads({ workers, totalBytes }: ChunkPoolOptions): number {
  if (workers !== undefined) return 1 << 20;
  if (totalBytes === undefined) return 1 << 24;
  return totalBytes > 1 << 26 ? 1 << 20 : Number.POSITIVE_INFINITY;
}

/**
 * Classifies chunks with all cores, in order. An aborted signal ends the reading; what has been begun is finished. The
 * records of a chunk over which a thread crashes twice become error records.
 */
export async function* classifyChunks(
  chunks: AsyncIterable<Chunk>,
  options: ChunkClassifierOptions,
  pooling: ChunkPoolOptions,
): AsyncGenerator<ChunkOutcome> {
  const classifyChunk = createChunkClassifier(options);
  const few = bytesBeforeThreads(pooling);
  let seen = 0;
  const pool = openPool({ kind: "chunks", options }, pooling, classifyChunk, isLarge);
  function isLarge({ bytes }: Chunk): boolean {
    seen += bytes.length;
    return seen > few;
  }
  async function work(chunk: Chunk): Promise<ChunkOutcome> {
    const outcome = await pool.run(chunk).catch((error: unknown) => {
      if (error instanceof JobsiftError) throw error;
      return classifyChunk(markCrashed(chunk, error));
    });
    return { ...outcome, file: chunk.file, records: chunk.spans.length };
  }
  try {
    yield* inOrder(chunks, work, pool.width, pooling.signal);
  } finally {
    await pool.close();
  }
}

/** The chunk with a fault for every record. */
function markCrashed(chunk: Chunk, error: unknown): Chunk {
  const fault = { code: "worker-crashed", message: formatCrash(error) } as const;
  return { ...chunk, spans: chunk.spans.map((span) => ({ fault, ...span })) };
}
