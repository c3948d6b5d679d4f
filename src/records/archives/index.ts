import { JobsiftError } from "../../errors.js";
import { Allowance } from "../allowance.js";
import { type Chunk, faultyChunk } from "../chunk.js";
import { describeLeftOut, isReadableName } from "../file-names.js";
import type { Input } from "../input.js";
import type { Archive, OpenedArchive } from "./archive.js";
import { tarArchive } from "./tar.js";
import { zipArchive } from "./zip.js";

export type { Archive } from "./archive.js";

const ARCHIVES: readonly Archive[] = [zipArchive, tarArchive];

/** The archive whose files begin with these bytes. */
export function archiveFormat(head: Buffer): Archive | undefined {
  return ARCHIVES.find(({ hasMagic }) => hasMagic(head));
}

/** What an archive may hold: more is no archive of posts, and may be meant to do harm. */
const LIMITS = { files: 100_000, depth: 3 } as const;

interface ArchiveOptions extends OpenedArchive {
  /** What is to be said of the archive, besides its records. */
  readonly remark: (text: string) => void;
  /** How many archives this one stands in. */
  readonly depth: number;
}

/**
 * The records of the files in an archive, each under its name in the archive; files that would be left out of a folder
 * are left out here. A file that cannot be read is one record, which is a fault, and the next has its turn.
 *
 * @param read Reads one of them.
 * @throws {JobsiftError} `unreadable-input` when the archive is broken, `too-long` when it holds more than archives may
 */
export async function* readArchive(
  archive: Archive,
  { depth, remark, ...opened }: ArchiveOptions,
  read: (file: Input) => AsyncGenerator<Chunk>,
): AsyncGenerator<Chunk> {
  const { name, allowance = new Allowance() } = opened.input;
  const refuse = (reason: string) =>
    new JobsiftError("too-long", `${name}: ${reason}; unpack it and read what it holds`, { file: name });
  if (depth >= LIMITS.depth) throw refuse(`archives may stand in archives ${LIMITS.depth} deep`);
  const others: string[] = [];
  let files = 0;
  for await (const file of archive.files(opened)) {
    files++;
    if (files > LIMITS.files) throw refuse(`an archive may hold ${LIMITS.files} files`);
    if (isHidden(file.name)) continue;
    const input = { name: `${name}/${file.name}`, bytes: file.bytes, allowance };
    if (isReadableName(file.name)) yield* readOrFault(input, read);
    else others.push(file.name);
    if (allowance.isSpent) throw refuse(`an archive may hold ${allowance.bytes / 2 ** 30} GiB`);
  }
  if (others.length > 0) remark(describeLeftOut(others));
}

/** What systems leave in archives for themselves. */
function isHidden(name: string): boolean {
  return /(?:^|\/)(?:\.(?!\.?\/)|__MACOSX\/)/.test(name);
}

async function* readOrFault(file: Input, read: (file: Input) => AsyncGenerator<Chunk>): AsyncGenerator<Chunk> {
  try {
    yield* read(file);
  } catch (error) {
    if (!(error instanceof JobsiftError) || error.code === "missing-package") throw error;
    yield faultyChunk(file.name, { code: error.code, message: error.detail });
  }
}
