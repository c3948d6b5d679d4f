import { describe, expect, it } from "vitest";
import { readChunks } from "../../src/records/index.js";
import { indeedJob } from "./feeds.js";

const FEED_BYTES = 300e6;
const PART_BYTES = 1 << 18;

/** An Indeed feed that is made while it is read. */
async function* feed(): AsyncGenerator<Uint8Array> {
  yield Buffer.from("<source>");
  let index = 0;
  for (let bytes = 0; bytes < FEED_BYTES; bytes += PART_BYTES) {
    let part = "";
    while (part.length < PART_BYTES) part += indeedJob(index++, "You train models. ".repeat(200));
    yield Buffer.from(part);
  }
  yield Buffer.from("</source>");
}

describe("300 MB of Indeed XML", () => {
  it("stream in flat memory", async () => {
    let records = 0;
    let most = 0;
    for await (const { spans } of readChunks({ name: "jobs.xml", bytes: feed() })) {
      for (const { row, fault } of spans) {
        records++;
        if (fault !== undefined || row !== records)
          throw new Error(`record ${records} is row ${row}: ${fault?.message}`);
      }
      const { heapUsed, external } = process.memoryUsage();
      most = Math.max(most, heapUsed + external);
    }
    expect(records).toBeGreaterThan(FEED_BYTES / 5000);
    expect(most).toBeLessThan(200e6);
  });
});
