import { constants } from "node:fs";
import { access, type FileHandle, open, stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { extendFingerprint, type Fingerprint, NO_BYTES, syncFolderOf } from "../batch/index.js";
import type { Sink } from "../results/index.js";
import { type Console, createSink, outputFailed, say } from "./console.js";
import { isOrdinary } from "./file-target.js";
import { lockOutputs } from "./output-lock.js";

/** A sink over a file of its own. */
export interface FileSink extends Sink {
  /** What was written so far, with what was there before. */
  readonly fingerprint: Fingerprint;
  /** Resolves when all that was written would survive a loss of power. */
  sync(): Promise<void>;
  /** Also closes the file. */
  finish(): Promise<void>;
}

/**
 * Opens a file and cuts off all behind its first bytes, which the caller knows to be those of `kept`.
 *
 * @throws {OutputFailed} when that fails
 */
export async function openFileSink(path: string, kept = NO_BYTES): Promise<FileSink> {
  const { file, isKept } = await orOutputFailed(path, () => openBehind(path, kept.bytes));
  let fingerprint = kept;
  const orClosed = <T>(action: () => Promise<T>) =>
    orOutputFailed(path, () =>
      action().catch(async (error: unknown) => {
        await file.close().catch(() => {});
        throw error;
      }),
    );
  const sync = () => orClosed(async () => void (isKept && (await file.sync())));
  return {
    get fingerprint() {
      return fingerprint;
    },
    async write(data) {
      const bytes = typeof data === "string" ? Buffer.from(data) : data;
      for (let at = 0; at < bytes.length; ) {
        const { bytesWritten } = await orClosed(() => file.write(bytes, at, bytes.length - at));
        at += bytesWritten;
      }
      fingerprint = extendFingerprint(fingerprint, bytes);
    },
    sync,
    async finish() {
      await sync();
      await orOutputFailed(path, () => file.close());
    },
  };
}

/** A sink that compresses on the way to a file. */
export function createGzipSink(file: FileSink): Sink {
  const gzip = createGzip();
  let failure: { readonly reason: unknown } | undefined;
  const written = pipeline(gzip, async (parts: AsyncIterable<Uint8Array>) => {
    for await (const part of parts) await file.write(part);
  });
  // Whoever writes next, or waits for the end, sees it.
  written.catch((reason: unknown) => {
    failure = { reason };
  });
  return {
    async write(data) {
      if (failure !== undefined) throw failure.reason;
      if (data.length === 0 || gzip.write(data)) return;
      await Promise.race([new Promise<void>((resolve) => void gzip.once("drain", resolve)), written]);
    },
    async finish() {
      if (failure !== undefined) throw failure.reason;
      gzip.end();
      await written;
      await file.finish();
    },
  };
}

/** Writes a text to the file of a flag, or to standard output where there is none. */
export async function writeText(path: string | undefined, text: string, console: Console): Promise<void> {
  const lock = await lockOutputs([path], (message) => say(console, message));
  try {
    await writeTo(path === undefined ? createSink(console.stdout) : await openFileSink(path), text);
  } finally {
    await lock.release();
  }
}

/** Writes all that a sink shall have. */
export async function writeTo(sink: Sink, text: string): Promise<void> {
  await sink.write(text);
  await sink.finish();
}

/**
 * For a file that is opened at the end of a long work.
 *
 * @throws {OutputFailed} when it cannot be written, unless it is not there yet
 */
export async function refuseUnwritable(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() === true) throw outputFailed(path, new Error("a folder, not a file"));
  if (found !== undefined) await orOutputFailed(path, () => access(path, constants.W_OK));
}

/** Makes a file that something else has written survive a loss of power. */
export async function syncFile(path: string): Promise<void> {
  if (!(await isOrdinary(path))) return;
  const file = await open(path, "a");
  await file.sync().finally(() => file.close());
}

/** What goes into a pipe or a device is not kept there: nothing can be cut off, or made to last. */
async function openBehind(path: string, kept: number): Promise<{ file: FileHandle; isKept: boolean }> {
  const file = await open(path, kept === 0 ? "w" : "a");
  const isKept = (await file.stat()).isFile();
  if (isKept && kept > 0) await file.truncate(kept);
  if (isKept && kept === 0) await syncFolderOf(path);
  return { file, isKept };
}

/** @throws {OutputFailed} when anything goes wrong with the file, as with any output */
export async function orOutputFailed<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw outputFailed(path, error);
  }
}
