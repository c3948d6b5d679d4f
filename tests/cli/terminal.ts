import { PassThrough, Readable, Writable } from "node:stream";
import type { Console } from "../../src/cli/console.js";
import { run } from "../../src/cli/program.js";

export interface Situation {
  /** What is piped in; a terminal when absent. */
  readonly stdin?: string | readonly string[];
  readonly isTerminal?: boolean;
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/** Runs the command in this process: that of the source, or another build of it. */
export async function invoke(
  args: readonly string[],
  situation: Situation = {},
  command: typeof run = run,
): Promise<Outcome> {
  const out = new Collector();
  const err = new Collector();
  const { stdin, isTerminal = false, columns, env = {} } = situation;
  const input =
    stdin === undefined ? new PassThrough() : Readable.from([stdin].flat().map((part) => Buffer.from(part)));
  const console: Console = {
    stdin: Object.assign(input, { isTTY: stdin === undefined }),
    stdout: Object.assign(out, { isTTY: isTerminal, ...(columns !== undefined && { columns }) }),
    stderr: Object.assign(err, { isTTY: isTerminal }),
    env,
  };
  await command(args, console);
  await Promise.all([out, err].map((stream) => new Promise<void>((done) => void stream.end(done))));
  return { stdout: out.text, stderr: err.text, exitCode: Number(console.exitCode ?? 0) };
}

/** A slow reader: every write asks the writer to wait. */
class Collector extends Writable {
  text = "";

  constructor() {
    super({ highWaterMark: 1, decodeStrings: false });
  }

  override _write(chunk: string | Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += String(chunk);
    setImmediate(done);
  }
}
