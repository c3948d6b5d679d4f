import { describe, expect, it } from "vitest";
import { readPosts } from "../../src/ats/index.js";
import { titlesInFile } from "./titles.js";

const cook = { title: "Cook", description: "Stir." };

describe("an answer of a service", () => {
  it("may quote its postings", async () => {
    const answer = { statusCode: 200, body: JSON.stringify({ jobs: [cook, { ...cook, title: "Baker" }] }) };
    expect(await titlesInFile(answer)).toEqual(["Cook", "Baker"]);
    expect(readPosts(answer)).toMatchObject([{ path: "$.body.jobs[0]" }, { path: "$.body.jobs[1]" }]);
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
