import { type FileHandle, open, stat, truncate } from "node:fs/promises";
import type { Sink } from "../results/index.js";
import { type Console, createSink, outputFailed } from "./console.js";

/** A sink over a file of its own. */
export interface FileSink extends Sink {
  /** Bytes written so far, with those that were there before. */
  readonly size: number;
  /** Resolves when all that was written would survive a loss of power. */
  sync(): Promise<void>;
}

/**
 * Opens a file and cuts off all behind its first `keep` bytes.
 *
 * @throws {OutputFailed} when that fails, or it has fewer
 */
export async function openFileSink(path: string, keep = 0): Promise<FileSink> {
  const file = await orOutputFailed(path, () => openAt(path, keep));
  let size = keep;
  return {
    get size() {
      return size;
    },
    async write(data) {
      const bytes = typeof data === "string" ? Buffer.from(data) : data;
      for (let at = 0; at < bytes.length; ) {
        const { bytesWritten } = await orOutputFailed(path, () => file.write(bytes, at, bytes.length - at));
        at += bytesWritten;
      }
      size += bytes.length;
    },
    sync: () => orOutputFailed(path, () => file.sync()),
    finish: () => orOutputFailed(path, () => file.close()),
  };
}

/** The file of `--output`, or standard output. */
export async function openSink(path: string | undefined, { stdout }: Console): Promise<Sink> {
  return path === undefined ? createSink(stdout) : openFileSink(path);
}

async function openAt(path: string, keep: number): Promise<FileHandle> {
  if (keep === 0) return open(path, "w");
  const { size } = await stat(path);
  if (size < keep) throw new Error(`it has ${size} bytes, the checkpoint says ${keep}; run without --resume`);
  await truncate(path, keep);
  return open(path, "a");
}

/** @throws {OutputFailed} when anything goes wrong with the file, as with any output */
export async function orOutputFailed<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw outputFailed(path, error);
  }
}
