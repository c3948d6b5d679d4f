import { describe, expect, it } from "vitest";
import { readPosts } from "../../src/ats/index.js";
import { isErrorRecord, readPostRecords } from "../../src/records/index.js";

const cook = { title: "Cook", description: "Stir." };

async function titlesInFile(payload: unknown): Promise<readonly unknown[]> {
  async function* bytes() {
    yield Buffer.from(JSON.stringify(payload));
  }
  const titles: unknown[] = [];
  for await (const record of readPostRecords({ name: "a.json", bytes: bytes() }))
    titles.push(isErrorRecord(record) ? record.error.code : record.post.title);
  return titles;
}

describe("an answer of a service", () => {
  it("may quote its postings", async () => {
    const answer = { statusCode: 200, body: JSON.stringify({ jobs: [cook, { ...cook, title: "Baker" }] }) };
    expect(await titlesInFile(answer)).toEqual(["Cook", "Baker"]);
    expect(readPosts(answer).map((item) => item)).toMatchObject([
      { path: "$.body.jobs[0]" },
      { path: "$.body.jobs[1]" },
    ]);
  });

  it("is a posting where it has a title", async () => {
    expect(await titlesInFile({ title: "Nurse", body: JSON.stringify(cook) })).toEqual(["Nurse"]);
  });

  it("is an error where it says that it failed", async () => {
    expect(await titlesInFile({ error: "Not found", message: "no such board", status: 404 })).toEqual([
      "invalid-record",
    ]);
    expect(await titlesInFile({ error: null, message: "We hire a cook.", status: 200 })).toEqual([undefined]);
  });
});
