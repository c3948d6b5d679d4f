import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { crc32 } from "node:zlib";
import * as z from "zod";

export const fingerprintSchema = z.object({ bytes: z.int().min(0), crc32: z.int().min(0) });

/** The first bytes of a file: how many, and their checksum. It finds accidents, not forgeries. */
export type Fingerprint = Readonly<z.infer<typeof fingerprintSchema>>;

export const NO_BYTES: Fingerprint = { bytes: 0, crc32: 0 };

/** Of `before`, with `part` behind it. */
export function extendFingerprint(before: Fingerprint, part: Uint8Array): Fingerprint {
  // Of memory of no length, zlib takes the checksum to begin anew.
  if (part.length === 0) return before;
  return { bytes: before.bytes + part.length, crc32: crc32(part, before.crc32) };
}

/**
 * Of the first `bytes` of a file, or of all if it has fewer.
 *
 * @throws {Error} when it cannot be read, that of the system
 */
export async function fingerprintFile(path: string, bytes: number): Promise<Fingerprint> {
  let found = NO_BYTES;
  if (bytes === 0) return found;
  for await (const part of createReadStream(path, { end: bytes - 1 })) found = extendFingerprint(found, part);
  return found;
}

/**
 * What has happened to a file since its first bytes were these, in words that follow its name; undefined where nothing has.
 * Only a `whole` file must not go on behind them. What is no ordinary file keeps nothing that could be compared.
 */
export async function findChange(path: string, before: Fingerprint, isWhole: boolean): Promise<string | undefined> {
  const found = await stat(path);
  if (!found.isFile()) return undefined;
  const { size } = found;
  if (size < before.bytes || (isWhole && size > before.bytes)) {
    return `it has ${size} bytes, the checkpoint says ${before.bytes}`;
  }
  const now = await fingerprintFile(path, before.bytes);
  return now.crc32 === before.crc32 ? undefined : `its first ${before.bytes} bytes have been changed`;
}
