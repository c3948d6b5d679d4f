import { isErrorRecord, readPostRecords } from "../../src/records/index.js";

/** The titles of what a file with this payload holds; of an error its code. */
export async function titlesInFile(payload: unknown): Promise<readonly unknown[]> {
  async function* bytes() {
    yield Buffer.from(JSON.stringify(payload));
  }
  const titles: unknown[] = [];
  for await (const record of readPostRecords({ name: "a.json", bytes: bytes() }))
    titles.push(isErrorRecord(record) ? record.error.code : record.post.title);
  return titles;
}
