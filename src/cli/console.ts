import { createWriteStream } from "node:fs";
import type { Readable, Writable } from "node:stream";
import { reasonOf } from "../records/index.js";

/** What a command reads and writes; `process` is one. */
export interface Console {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  exitCode?: number | string | null | undefined;
}

/** 0 all went well, 1 something failed, 2 wrong usage, 3 some records failed. */
export type ExitCode = 0 | 1 | 2 | 3;

/** Thrown to stop when the reader of the output has gone (`| head`): no failure. */
export class ReaderGone extends Error {
  override readonly name = "ReaderGone";
}

/** Thrown when the output cannot be written. */
export class OutputFailed extends Error {
  override readonly name = "OutputFailed";
}

/** Writes text as fast as the stream takes it. */
export interface Sink {
  /** Resolves when more can be written. */
  write(text: string): Promise<void>;
  /** Resolves when all that was written has left the process; an own file is closed. */
  finish(): Promise<void>;
}

/** A sink over a stream that stays open (standard output). */
export function createSink(stream: Writable, name = "the output"): Sink {
  return sinkOver(stream, name, (done) => void stream.write("", () => done()));
}

/** A sink over a file, which is emptied first. */
function createFileSink(path: string): Sink {
  const stream = createWriteStream(path);
  return sinkOver(stream, path, (done) => void stream.end(done));
}

/** The file of `--output`, or standard output. */
export function openSink(path: string | undefined, { stdout }: Console): Sink {
  return path === undefined ? createSink(stdout) : createFileSink(path);
}

function sinkOver(stream: Writable, name: string, flush: (done: () => void) => void): Sink {
  let failure: Error | undefined;
  const failed = new Promise<never>((_, reject) => {
    stream.once("error", (error) => {
      failure = isBrokenPipe(error) ? new ReaderGone() : new OutputFailed(`cannot write ${name}: ${reasonOf(error)}`);
      reject(failure);
    });
  });
  // Whoever waits sees the failure; that nobody waits right now is no fault.
  failed.catch(() => {});
  const orFailure = (wait: (done: () => void) => void) => Promise.race([new Promise<void>(wait), failed]);
  return {
    async write(text) {
      if (failure !== undefined) throw failure;
      if (text !== "" && !stream.write(text)) await orFailure((done) => stream.once("drain", done));
    },
    async finish() {
      if (failure !== undefined) throw failure;
      await orFailure(flush);
    },
  };
}

function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EPIPE";
}
