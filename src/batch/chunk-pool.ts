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

/** Where threads were asked for they start behind so many bytes; what is shorter is done before they are there. */
const FIRST_BYTES = 1 << 20;

/** Bytes of an input from which threads bring more than they cost: each takes half a second of work to start and to warm up. */
const BYTES_WORTH_THREADS = 1 << 26;

/** Bytes that are read before threads are started. Who says how many there shall be gets them. */
function bytesBeforeThreads({ workers, totalBytes }: ChunkPoolOptions): number {
  if (workers !== undefined) return FIRST_BYTES;
  if (totalBytes === undefined) return 1 << 24;
  return totalBytes > BYTES_WORTH_THREADS ? FIRST_BYTES : Number.POSITIVE_INFINITY;
}

/** Whether threads were asked for, and will start, where one would be as fast. */
export function areThreadsWasted({ workers = 1, totalBytes }: ChunkPoolOptions): boolean {
  return workers > 1 && totalBytes !== undefined && totalBytes > FIRST_BYTES && totalBytes <= BYTES_WORTH_THREADS;
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
