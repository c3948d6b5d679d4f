import { type BigIntStats, fstatSync } from "node:fs";
import { readlink, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";

/** More links than a system follows. */
const MOST_LINKS = 64;

/** The path that is opened in the end, through links; the file itself need not be there. */
export async function resolveTarget(path: string): Promise<string> {
  let target = resolve(path);
  for (let links = 0; links < MOST_LINKS; links++) {
    const folder = await realpath(dirname(target)).catch(() => dirname(target));
    target = join(folder, basename(target));
    const next = await readlink(target).catch(() => undefined);
    if (next === undefined) break;
    target = resolve(folder, next);
  }
  return target;
}

/** Whether a path leads to an ordinary file, or to none: then opening it makes one. */
export async function isOrdinary(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found === undefined || found.isFile();
}

/** What a path, or the number of an open file, leads to. */
export interface FileTarget {
  /** The same for two paths only if they lead to the same. */
  readonly key: string;
  /** A terminal, a device or a folder is `other`: what is written there destroys nothing of another. */
  readonly kind: "file" | "pipe" | "other";
}

/** Undefined where nobody can tell, since not even the folder is there. */
export async function findTarget(at: string | number): Promise<FileTarget | undefined> {
  const found = typeof at === "number" ? statOpened(at) : await stat(at, { bigint: true }).catch(() => undefined);
  if (found !== undefined) return { key: keyOf(found), kind: kindOf(found) };
  if (typeof at === "number") return undefined;
  const target = await resolveTarget(at);
  const folder = await stat(dirname(target), { bigint: true }).catch(() => undefined);
  return folder && { key: `${keyOf(folder)}/${foldCase(basename(target))}`, kind: "file" };
}

function statOpened(number: number): BigIntStats | undefined {
  try {
    return fstatSync(number, { bigint: true });
  } catch {
    return undefined;
  }
}

function keyOf({ dev, ino }: BigIntStats): string {
  return `${dev}:${ino}`;
}

function kindOf(found: BigIntStats): FileTarget["kind"] {
  if (found.isFile()) return "file";
  return found.isFIFO() ? "pipe" : "other";
}

/** Where file systems tell no case apart, as is usual there, two names may become one file. */
function foldCase(name: string): string {
  return ["darwin", "win32"].includes(process.platform) ? name.normalize("NFC").toLowerCase() : name;
}
