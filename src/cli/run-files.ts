import { pathOfCheckpoint } from "../batch/index.js";
import { JobsiftError } from "../errors.js";
import type { Input } from "../records/index.js";
import type { Console } from "./console.js";
import { type FileTarget, findTarget, isOrdinary } from "./file-target.js";
import { pathOfLock } from "./output-lock.js";

/** The files that a command was told of, by their flags. */
export interface FileFlags {
  readonly writes: Readonly<Record<string, string | undefined>>;
  readonly reads?: Readonly<Record<string, string | undefined>>;
}

interface RunFile {
  /** As an error names it. */
  readonly title: string;
  /** A path, or the number of what is open already. */
  readonly at: string | number;
  readonly isWritten: boolean;
}

/**
 * Refuses to write a file that is also read, or that is written twice, whatever it is called: opening the one would destroy
 * the other. To be called before anything is opened.
 *
 * @throws {JobsiftError} `invalid-option` when there is one, with both names and flags
 */
export async function refuseSharedFiles(flags: FileFlags, inputs: readonly Input[], console: Console): Promise<void> {
  const seen = new Map<string, (RunFile & FileTarget)[]>();
  const files = await listFiles(flags, inputs, console);
  const targets = await Promise.all(files.map(async (file) => ({ ...file, target: await findTarget(file.at) })));
  for (const { target, ...file } of targets) {
    if (target === undefined) continue;
    const others = seen.get(target.key);
    const found = { ...file, ...target };
    for (const other of others ?? []) refusePair(other, found);
    // What is read is compared with what is written alone, however often it is read.
    if (others === undefined) seen.set(target.key, [found]);
    else if (found.isWritten) others.push(found);
  }
}

function refusePair(one: RunFile & FileTarget, other: RunFile & FileTarget): void {
  const [first, second] = one.isWritten ? [one, other] : [other, one];
  const refuse = (message: string) => new JobsiftError("invalid-option", message);
  if (first.kind === "other" || !first.isWritten) return;
  if (!second.isWritten) throw refuse(`${first.title} is also ${second.title}; write to another file`);
  // Two writers of a pipe, such as a terminal's errors and results, are usual.
  if (first.kind === "file") throw refuse(`${first.title} and ${second.title} name the same file; name another`);
}

/** Every file that the command will open, and those that it makes beside an output. */
async function listFiles(
  { writes, reads = {} }: FileFlags,
  inputs: readonly Input[],
  { stdin, stdout }: Console,
): Promise<readonly RunFile[]> {
  const files: RunFile[] = [];
  const add = (title: string, at: string | number | undefined, isWritten: boolean) => {
    if (at !== undefined) files.push({ title, at, isWritten });
  };
  for (const { name, path } of inputs) add(`an input (${name})`, path ?? stdin.fd, false);
  for (const [flag, path] of Object.entries(reads)) add(`${flag} ${path}`, path, false);
  for (const [flag, path] of Object.entries(writes)) {
    add(`${flag} ${path}`, path, true);
    if (path === undefined || !(await isOrdinary(path))) continue;
    const beside = { lock: await pathOfLock(path), ...(flag === "--output" && { checkpoint: pathOfCheckpoint(path) }) };
    for (const [name, at] of Object.entries(beside)) add(`the ${name} of ${flag} (${at})`, at, true);
  }
  if (writes["--output"] === undefined) add("standard output", stdout.fd, true);
  return files;
}
