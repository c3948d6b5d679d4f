import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { extendFingerprint, findChange, fingerprintFile, NO_BYTES } from "../../src/batch/index.js";

const folder = mkdtempSync(join(tmpdir(), "jobsift-"));
afterAll(() => rmSync(folder, { recursive: true }));

const path = join(folder, "digits");
writeFileSync(path, "123456789");
/** The check value of CRC-32. */
const DIGITS = { bytes: 9, crc32: 0xcbf43926 };

/** As threads hand results over. */
function share(text: string): Uint8Array {
  const shared = new Uint8Array(new SharedArrayBuffer(text.length));
  shared.set(Buffer.from(text));
  return shared;
}

describe("a fingerprint", () => {
  it.each([[["123456789"]], [["1", "23", "456789"]], [["", "12345", "", "", "6789", ""]]])(
    "is the same in whatever parts the bytes come: %j",
    (parts) => {
      expect(parts.map(share).reduce(extendFingerprint, NO_BYTES)).toEqual(DIGITS);
      expect(parts.map((part) => Buffer.from(part)).reduce(extendFingerprint, NO_BYTES)).toEqual(DIGITS);
    },
  );

  it("is that of the first bytes of a file, or of all that it has", async () => {
    expect(await fingerprintFile(path, 9)).toEqual(DIGITS);
    expect(await fingerprintFile(path, 100)).toEqual(DIGITS);
    expect(await fingerprintFile(path, 5)).toEqual(extendFingerprint(NO_BYTES, Buffer.from("12345")));
    expect(await fingerprintFile(path, 0)).toEqual(NO_BYTES);
  });

  it.each([
    ["nothing", DIGITS, true, undefined],
    ["nothing, of a file that goes on", extendFingerprint(NO_BYTES, Buffer.from("123")), false, undefined],
    ["more bytes than it had", extendFingerprint(NO_BYTES, Buffer.from("123")), true, /it has 9 bytes, .* says 3/],
    ["fewer bytes than it had", { bytes: 10, crc32: 1 }, false, /it has 9 bytes, .* says 10/],
    ["other bytes", { bytes: 9, crc32: 1 }, false, /its first 9 bytes have been changed/],
  ])("tells what has happened to a file: %s", async (_name, before, isWhole, change) => {
    const found = await findChange(path, before, isWhole);
    if (change === undefined) expect(found).toBeUndefined();
    else expect(found).toMatch(change);
  });

  it("is not looked for in a device", async () => {
    expect(await findChange("/dev/null", DIGITS, true)).toBeUndefined();
  });
});
