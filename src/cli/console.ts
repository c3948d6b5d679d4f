import type { Readable, Writable } from "node:stream";
import { explainSystemError, systemCodeOf } from "../records/index.js";
import { showUnsafeInLine } from "../report/width.js";
import type { Sink } from "../results/index.js";

/** What a command reads and writes; `process` is one. */
export interface Console {
  readonly stdin: Readable & { readonly isTTY?: boolean; readonly fd?: number };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number; readonly fd?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly env: Readonly<Record<string, string | undefined>>;
  exitCode?: number | string | null | undefined;
  once?(event: "SIGINT" | "SIGTERM", listener: () => void): unknown;
}

/** 0 all went well, 1 something failed, 2 wrong usage, 3 some records failed, 130 interrupted. */
export type ExitCode = 0 | 1 | 2 | 3 | 130;

/** Tells something in a line on standard error. What names and keys hold that a terminal would obey is shown, not sent. */
export function say({ stderr }: Pick<Console, "stderr">, message: string): void {
  stderr.write(`jobsift: ${showUnsafeInLine(message)}\n`);
}

/** Thrown to stop when the reader of the output has gone (`| head`): no failure. */
export class ReaderGone extends Error {
  override readonly name = "ReaderGone";
}

/** Thrown when the output cannot be written. */
export class OutputFailed extends Error {
  override readonly name = "OutputFailed";
}

/** A sink over a stream that stays open (standard output). */
export function createSink(stream: Writable, name = "the output"): Sink {
  let failure: Error | undefined;
  const failed = new Promise<never>((_, reject) => {
    stream.once("error", (error) => {
      failure = systemCodeOf(error) === "EPIPE" ? new ReaderGone() : outputFailed(name, error);
      reject(failure);
    });
  });
  // Callers that await this see the failure. That nobody awaits it yet is no error.
  failed.catch(() => {});
  const orFailure = (wait: (done: () => void) => void) => Promise.race([new Promise<void>(wait), failed]);
  return {
    async write(data) {
      if (failure !== undefined) throw failure;
      if (data.length > 0 && !stream.write(data)) await orFailure((done) => stream.once("drain", done));
    },
    async finish() {
      if (failure !== undefined) throw failure;
      await orFailure((done) => void stream.write("", () => done()));
    },
  };
}

export function outputFailed(name: string, error: unknown): OutputFailed {
  if (error instanceof OutputFailed) return error;
  return new OutputFailed(`cannot write ${name}: ${explainSystemError(error)}`);
}

/** Aborted by the first Ctrl-C, after which what has been begun is finished; the second one stops at once. */
export function watchInterruption(console: Console): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) console.once?.(signal, () => controller.abort());
  return controller.signal;
}
