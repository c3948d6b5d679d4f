import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { type FileHandle, link, lstat, open, rename, rm } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { systemCodeOf } from "../records/index.js";
import { OutputFailed, outputFailed } from "./console.js";
import { isOrdinary, resolveTarget } from "./file-target.js";
import { formatHolder, type Holder, isAlive, parseHolder, thisProcess } from "./lock-holder.js";

/** Keeps other runs from writing the same files. */
export interface OutputLock {
  /** @throws {OutputFailed} when another run has taken a file over, because this one gave no sign of life */
  check(): Promise<void>;
  release(): Promise<void>;
}

/** Milliseconds between two signs of life: the file of the lock gets a new time. */
const BEAT_MS = 2000;

/** Milliseconds without one after which whoever holds a lock is dead. */
const DEAD_MS = 10_000;

/** Milliseconds after which this process asks whether a lock is still its own. */
const LATE_MS = 6000;

/** More than a lock has. */
const MOST_BYTES = 4096;

/** Milliseconds between two looks at the lock of another. */
const LOOK_MS = 200;

/** Of an output, beside the file that a link leads to. */
export async function pathOfLock(output: string): Promise<string> {
  return `${await resolveTarget(output)}.lock`;
}

/**
 * Locks the files of a run, all or none. Pipes and devices have no lock.
 *
 * A process number alone does not tell whether a lock is held: in a container, or on another machine, it means another
 * process. Where it does not count, a lock is watched for a sign of life, which needs no two clocks to agree.
 *
 * @param tell Hears that there is something to wait for.
 * @throws {OutputFailed} when another run holds one, with who that is; when one cannot be made
 */
export async function lockOutputs(
  outputs: readonly (string | undefined)[],
  tell: (message: string) => void,
): Promise<OutputLock> {
  const held: OutputLock[] = [];
  const release = async () => {
    for (const lock of held.splice(0)) await lock.release();
  };
  try {
    for (const output of outputs) {
      if (output !== undefined && (await isOrdinary(output))) held.push(await acquire(output, tell));
    }
  } catch (error) {
    await release();
    throw error;
  }
  return {
    async check() {
      for (const lock of held) await lock.check();
    },
    release,
  };
}

async function acquire(output: string, tell: (message: string) => void): Promise<OutputLock> {
  const path = await pathOfLock(output);
  for (;;) {
    const file = await create(path, output);
    if (file !== undefined) return hold(file, path, output);
    const seen = await look(path);
    if (seen === undefined) continue;
    const holder = parseHolder(seen.text);
    // A run that died early may have left an empty one.
    if (holder === undefined && seen.text !== "") throw inTheWay(path);
    if (!(await isDead(path, seen, holder, output, tell))) {
      // Meanwhile it may be that of another, or have got its first words.
      throw heldByOther(output, parseHolder((await look(path))?.text ?? "") ?? holder);
    }
    await removeDead(path, seen);
  }
}

function heldByOther(output: string, holder: Holder | undefined): OutputFailed {
  const who = holder === undefined ? "an unknown process" : formatHolder(holder);
  return new OutputFailed(
    `${output} is being written by another run (${who}); wait for it or stop it. The lock of a run that has died is removed by the next one`,
  );
}

function inTheWay(path: string): OutputFailed {
  return outputFailed(path, new Error("what is there is no lock of jobsift; move it away, or write to another file"));
}

/** Undefined when there is one already. */
async function create(path: string, output: string): Promise<FileHandle | undefined> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, "wx");
    await file.writeFile(JSON.stringify(thisProcess()));
    return file;
  } catch (error) {
    const code = systemCodeOf(error);
    if (code === "EEXIST") return undefined;
    if (file !== undefined) await rm(path, { force: true });
    throw outputFailed(code === "ENOENT" || code === "ENOTDIR" ? output : path, error);
  }
}

/** What a lock looks like from outside. */
interface SeenLock {
  readonly text: string;
  /** Which file it is, and when it last gave a sign of life. */
  readonly sign: string;
}

/** Undefined when it has gone. Opening it makes file systems of a network ask for the newest time. */
async function look(path: string): Promise<SeenLock | undefined> {
  // Windows has neither such links nor such pipes.
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  try {
    if (!(await lstat(path)).isFile()) throw inTheWay(path);
    const file = await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    try {
      const { dev, ino, mtimeNs } = await file.stat({ bigint: true });
      const { buffer, bytesRead } = await file.read(Buffer.alloc(MOST_BYTES), 0, MOST_BYTES, 0);
      return { text: buffer.toString("utf8", 0, bytesRead), sign: `${dev}:${ino} ${mtimeNs}` };
    } finally {
      await file.close();
    }
  } catch (error) {
    if (systemCodeOf(error) === "ENOENT") return undefined;
    throw outputFailed(path, error);
  }
}

async function isDead(
  path: string,
  seen: SeenLock,
  holder: Holder | undefined,
  output: string,
  tell: (message: string) => void,
): Promise<boolean> {
  const known = holder === undefined ? undefined : isAlive(holder);
  if (known !== undefined) return !known;
  const until = Date.now() + DEAD_MS;
  for (let looks = 0; Date.now() < until; looks++) {
    if (looks === 10) tell(`waiting up to ${DEAD_MS / 1000} s for a sign of life of the run that has locked ${output}`);
    await sleep(LOOK_MS);
    const now = await look(path);
    if (now === undefined) return true;
    if (now.sign !== seen.sign) return false;
  }
  return true;
}

/** Moved away first: of several runs that find it dead, one moves it, and what it has moved can be looked at in peace. */
async function removeDead(path: string, seen: SeenLock): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (systemCodeOf(error) === "ENOENT") return;
    throw outputFailed(path, error);
  }
  const moved = await look(aside);
  // Another was faster, and this is its new lock: it gets it back, unless there is a third, whose beat tells it then.
  if (moved?.sign !== seen.sign) await link(aside, path).catch(() => {});
  await rm(aside, { force: true });
}

async function hold(file: FileHandle, path: string, output: string): Promise<OutputLock> {
  const { dev, ino } = await file.stat({ bigint: true });
  const own = `${dev}:${ino} `;
  let isLost = false;
  let last = Date.now();
  /** A number of a file is not given to another while it is open. */
  const isOwn = async () => (await look(path).catch(() => undefined))?.sign.startsWith(own) === true;
  async function beat(): Promise<void> {
    const now = new Date();
    await file.utimes(now, now).catch(() => {});
    // While another looks whether it is dead, a lock may be away for a moment.
    isLost ||= !(await isOwn()) && (await sleep(LOOK_MS).then(isOwn)) === false;
    last = Date.now();
  }
  const timer = setInterval(() => void beat(), BEAT_MS);
  timer.unref();
  return {
    async check() {
      // The clock goes on while a machine sleeps, or this thread is busy with a long text.
      if (!isLost && Math.abs(Date.now() - last) > LATE_MS) await beat();
      if (isLost) {
        throw new OutputFailed(
          `the lock of ${output} is no longer that of this run: another has taken it over, since this one gave no sign of life for ${DEAD_MS / 1000} s, or it was removed; nothing more is written`,
        );
      }
    },
    async release() {
      clearInterval(timer);
      if (await isOwn()) await rm(path, { force: true }).catch(() => {});
      await file.close().catch(() => {});
    },
  };
}
